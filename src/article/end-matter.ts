import { hasNoteCue } from './cues.ts';
import type { Block } from './model.ts';

/** What ends a page's text and is not the story: small print behind a rule, and the biography of its writer. */

/** The largest share of an article's text that stands in small letters behind its last rule. */
const MOST = 0.35;
/** Numbers and signs that open a footnote. */
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[*†‡§^])[\s\]).:]/;
/** UTF-16 code units of a writer's biography, and how many blocks from the end it may stand. */
const LONGEST_BIOGRAPHY = 600;
const LAST = 3;
/** A name of two to four words, and what it is or does, in the third person. */
const BIOGRAPHY =
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+),? (?:is|was|has|lives|writes|covers|reports|works|teaches|ist|lebt|schreibt|arbeitet|berichtet|est|vit|écrit|es|vive|escribe|è|scrive|é|escreve|schrijft|werkt|är|er|jest)\s/u;

/** The blocks without what ends them and is not the story. Notes and footnotes stay. */
export const withoutEndMatter = <B extends Block>(blocks: readonly B[]): readonly B[] =>
  withoutBiography(withoutSmallEnd(blocks));

/** A company or a paper speaks of itself in small letters behind a rule. */
function withoutSmallEnd<B extends Block>(blocks: readonly B[]): readonly B[] {
  let first = blocks.length;
  while (first > 0 && blocks[first - 1]?.hints?.small) first--;
  while (first < blocks.length && !blocks[first]?.hints?.afterRule) first++;
  const end = blocks.slice(first);
  if (first === 0 || end.length === 0 || end.some(staysAtEnd)) return blocks;
  return lengthOf(end) > lengthOf(blocks) * MOST ? blocks : blocks.slice(0, first);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const staysAtEnd = ({ kind, text }: Block): boolean =>
  kind === 'footnote' || kind === 'byline' || kind === 'heading' || FOOTNOTE.test(text) || hasNoteCue(text);

/** Nobody reports on themselves in the third person: whoever the byline names is the subject of a biography. */
function withoutBiography<B extends Block>(blocks: readonly B[]): readonly B[] {
  const bylines = blocks.filter(({ kind }, at) => kind === 'byline' && at < blocks.length - LAST);
  if (bylines.length === 0) return blocks;
  return blocks.filter(({ kind, text }, at) => {
    if (kind !== 'paragraph' || at < blocks.length - LAST || text.length > LONGEST_BIOGRAPHY) return true;
    const name = BIOGRAPHY.exec(text)?.[1]?.toLowerCase();
    return name === undefined || !bylines.some((byline) => byline.text.toLowerCase().includes(name));
  });
}
