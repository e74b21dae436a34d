import type { Block } from '../article-model.ts';
import { hasNoteCue } from './cues.ts';

/**
 * Removes the end of a page's text that is not part of the story: small print after a rule, a text about a
 * company, and the biography of the writer.
 */

/** The largest share of an article's text that may be in small letters after its last rule. */
const MOST_SMALL_SHARE = 0.35;
/** Numbers and signs that open a footnote. */
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[*†‡§^])[\s\]).:]/;
/**
 * Most UTF-16 code units of a writer's biography. `LAST_BLOCKS` is its greatest distance from the last block, in
 * blocks.
 */
const LONGEST_BIOGRAPHY = 600;
const LAST_BLOCKS = 4;
/** A name of two to four words, and what it is or does, in the third person. */
const BIOGRAPHY =
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+),?(?: \([^()]{2,24}\))? (?:is|was|war|has|lives|writes|covers|reports|works|teaches|ist|lebt|schreibt|arbeitet|berichtet|est|vit|écrit|es|vive|escribe|è|scrive|é|escreve|schrijft|werkt|är|er|jest)\s/u;

/**
 * What writers are, in the same sentence as their name: a word of the trade or of a university, with up to four words
 * before it.
 */
const WRITER =
  /^[^.!?]{3,60}? (?:is|was|ist|est|es|è|é|är|er|jest) (?:[\p{L}’'-]+ ){0,4}(?:(?:reporter|journalist|correspondent|columnist|writer|author|editor|contributor|blogger|broadcaster|critic|professor|lecturer|fellow|historian|novelist|redakteur|journalist|korrespondent|kolumnist|autor|professor|reporter)(?:s|in|en)?|journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|aute?u(?:r|re|rice)|professeure?|periodista|redactora?|corresponsal|escritora?|columnista|profesora?|giornalista|scrittore|scrittrice|docente|jornalista|escritora?|professora?|colunista|schrijver|redacteur|hoogleraar|skribent|dziennikar\p{L}+)(?!\p{L})/iu;

/** What only writers do, right behind their name: "writes about", "covers". */
const WRITES =
  /^\S+(?: \S+){0,3},? (?:writes (?:on|about|for)|covers|reports (?:on|for|from)|schreibt (?:über|für)|berichtet (?:über|für|aus)|écrit (?:sur|pour)|couvre|escribe (?:sobre|para)|cubre|escreve (?:sobre|para)|scrive (?:di|per)|schrijft (?:over|voor)|skriver (?:om|for|för))\s/u;

/**
 * The blocks without such an end. Notes and footnotes stay.
 *
 * @param writers the article's authors as the page's head names them
 */
export const withoutEndMatter = <B extends Block>(blocks: readonly B[], writers: readonly string[]): readonly B[] =>
  withoutBiography(withoutAbout(withoutSmallEnd(blocks)), writers);

/** A heading that introduces a company or a body. A press release ends with such a text. */
const ABOUT =
  /^(?:about|über|zu|à propos d(?:e|u|es)|acerca del?|sobre|informazioni su|chi è|over|om|o)\s(?:(?:the|die|den|das|der|le|la|les|el|os?|as?|il|de|het)\s|l['’])?([^:.!?]{3,61}):?$/iu;
/** The first letters of a name: "Ropewalk", "eBay". */
const OPENS_NAME = /^(?:\P{Ll}|\p{Ll}\p{Lu})/u;
/** Most blocks of such an end. */
const ABOUT_BLOCKS = 9;

/**
 * True for a heading "About X" above a text that begins with X. If the text begins with the whole heading, its first
 * word is no "about": Portuguese "o" is also the article in "O Banco".
 */
function introducesBody(heading: string, text: string): boolean {
  const name = ABOUT.exec(heading)?.[1] ?? '';
  if (!OPENS_NAME.test(name)) return false;
  const [lower, title] = [text.toLowerCase(), heading.toLowerCase()];
  return lower.slice(0, name.length + 12).includes(name.toLowerCase()) && !lower.startsWith(title);
}

/** The blocks up to such a heading near the end. */
function withoutAbout<B extends Block>(blocks: readonly B[]): readonly B[] {
  for (let at = Math.max(2, blocks.length - ABOUT_BLOCKS); at < blocks.length - 1; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || !introducesBody(block.text, blocks[at + 1]?.text ?? '')) continue;
    const end = blocks.slice(at);
    if (end.some(({ kind, text }) => kind === 'footnote' || hasNoteCue(text))) continue;
    return lengthOf(end) > lengthOf(blocks) * MOST_SMALL_SHARE ? blocks : blocks.slice(0, at);
  }
  return blocks;
}

/** Companies and newspapers describe themselves in small letters after a rule. */
function withoutSmallEnd<B extends Block>(blocks: readonly B[]): readonly B[] {
  let first = blocks.length;
  while (first > 0 && blocks[first - 1]?.hints?.small) first--;
  while (first < blocks.length && !blocks[first]?.hints?.afterRule) first++;
  const end = blocks.slice(first);
  if (first === 0 || end.length === 0 || end.some(staysAtEnd)) return blocks;
  return lengthOf(end) > lengthOf(blocks) * MOST_SMALL_SHARE ? blocks : blocks.slice(0, first);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const staysAtEnd = ({ kind, text }: Block): boolean =>
  kind === 'footnote' || kind === 'byline' || kind === 'heading' || FOOTNOTE.test(text) || hasNoteCue(text);

/** Nobody reports on themselves in the third person, so a text about the person of the byline is a biography. */
function withoutBiography<B extends Block>(blocks: readonly B[], writers: readonly string[]): readonly B[] {
  const bylines = blocks.flatMap(({ kind, text }, at) =>
    kind === 'byline' && at < blocks.length - LAST_BLOCKS ? [text.toLowerCase()] : [],
  );
  const names = [...bylines, ...writers.map((writer) => writer.toLowerCase())];
  return blocks.filter(({ kind, text }, at) => {
    if (
      (kind !== 'paragraph' && kind !== 'list-item') ||
      at < blocks.length - LAST_BLOCKS ||
      text.length > LONGEST_BIOGRAPHY
    )
      return true;
    const name = BIOGRAPHY.exec(text)?.[1];
    if (name === undefined || names.some((one) => one.includes(name.toLowerCase()))) return name === undefined;
    // The story itself may end with somebody who writes. Then it has named the person before.
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    return (
      !(WRITER.test(text) || WRITES.test(text)) || blocks.slice(0, at).some((block) => block.text.includes(surname))
    );
  });
}
