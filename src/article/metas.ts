import type { Meta } from './survey.ts';

/** The content of the page's `<meta>` elements by their names. */
export type Metas = {
  /** In document order. */
  readonly all: readonly Meta[];
  /**
   * The trimmed content of the first element with this property, name or http-equiv (lower case). Empty without such an
   * element.
   */
  readonly content: (name: string) => string;
};

const DATED = /dat|time|pub|modif|creat|issu|avail|revis|lastmod/i;

/** The names under which a `<meta>` may state a date. Empty if its content cannot be a date or belongs to a comment. */
export const datedNames = ({ content, names, inComment }: Meta): Meta['names'] =>
  inComment || content.length > 100 || !/\d/.test(content) ? [] : names.filter(([, name]) => DATED.test(name));

const BY_NAME = new Set(['property', 'name', 'http-equiv']);

/** Indexes `<meta>` elements by name. */
export function metasOf(all: readonly Meta[]): Metas {
  const contents = new Map<string, string>();
  for (const { content, names } of all) {
    for (const [attribute, name] of names) {
      const key = name.toLowerCase();
      if (BY_NAME.has(attribute) && !contents.has(key)) contents.set(key, content);
    }
  }
  return { all, content: (name) => contents.get(name) ?? '' };
}
