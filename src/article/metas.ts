import type { Meta } from './survey.ts';

/** What the page's `<meta>` elements say, by their names. */
export type Metas = {
  /** In document order. */
  readonly all: readonly Meta[];
  /** What the first one of this property, name or http-equiv (lower case) says, trimmed; empty where there is none. */
  readonly content: (name: string) => string;
};

const DATED = /dat|time|pub|modif|creat|issu|avail|revis|lastmod/i;

/** The names of a `<meta>` under which it may say when; none where what it says can be no date, or is a comment's. */
export const datedNames = ({ content, names, inComment }: Meta): Meta['names'] =>
  inComment || content.length > 100 || !/\d/.test(content) ? [] : names.filter(([, name]) => DATED.test(name));

const BY_NAME = new Set(['property', 'name', 'http-equiv']);

/** Makes them ready to be asked by name. */
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
