import type { KeptNote, Version } from '../memory-model.ts';
import { NOTE_LANGUAGES } from '../notes/lexicon/index.ts';
import { tokensOf } from './word-diff.ts';

/** An edit as a note may declare it. */
export type Edit = {
  readonly headline: boolean;
  /** The block of the newer version that has it, or null. */
  readonly block: number | null;
  /** Removed and added words. They are computed only when a note may declare the edit. */
  readonly out: () => readonly string[];
  readonly in: () => readonly string[];
};

/** Bokmål and Nynorsk as Norwegian. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * True if a note in this version would have been found. Only then may an edit be called unannounced. False if the page
 * states a language whose notes are not found, or its letters belong to no language whose notes are found.
 */
export function canDeclare({ language, blocks }: Version): boolean {
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary !== '' && !NOTE_LANGUAGES.has(SAME_LANGUAGE[primary] ?? primary)) return false;
  const sample = blocks
    .slice(0, 12)
    .map(({ text }) => text.slice(0, 300))
    .join(' ');
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= (sample.match(/\p{L}/gu)?.length ?? 0);
}

/** Words of notes that every article has. They announce no particular change. */
const COMMON = new Set(
  `a about above added adds after all also an and any are as at be been before being but by can correct corrected
correction clarification clarify could did do does earlier editor editors error errors for from further had has have he her
his how in include included includes including incorrect incorrectly information into is it its january february march
april may june july august september october november december last made misstated more new no not note now of on one or
other our out over paragraph piece previous previously post published reflect reflects report noteWords say says she so some
stated statement statements story than that the their them then there these they this those time to under up update updated
updates us version was we were what when where which who will with would wrong wrongly article am pm et gmt monday tuesday
wednesday thursday friday saturday sunday details text der die das und in den von zu mit ein eine einer einem des dem im ist
wurde wurden korrektur artikel fassung früheren version le la les un une des du de et en dans que qui est été cet article
correction mise jour el los las una y en que del por se fue este artículo corrección versión anterior`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const contentOf = (words: readonly string[]): Set<string> =>
  new Set(
    words
      .map((word) => word.toLowerCase().replace(/['’]s$/, ''))
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && !COMMON.has(word)),
  );

/**
 * Months do not count as common words. Notes have months in their own dates, but many corrections are about a month.
 */
const wordsOf = (words: readonly string[]): Set<string> =>
  new Set(words.map((word) => word.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)));

const HEADLINE = /\b(?:headline|title|überschrift|titel|titre|titular|título|العنوان)\b/iu;
/** Words of a note that announce a change to the whole article. */
const THROUGHOUT = /\b(?:throughout|rewritten|substantially|extensively|durchgehend|überarbeitet|entièrement)\b/iu;

/**
 * True if one of the new notes declares an edit. A note declares an edit if it names the passage, or has the removed or
 * added words. An update that names nothing in particular declares every edit. If there is only one note and one edit,
 * the note declares it.
 *
 * @param edits the number of all edits
 */
export function isDeclared(edit: Edit, notes: readonly KeptNote[], edits: number): boolean {
  return notes.some((note) => declares(note, edit, edits, notes.length));
}

function declares(note: KeptNote, edit: Edit, edits: number, notes: number): boolean {
  if (edit.headline) return HEADLINE.test(note.text) || (edits === 1 && notes === 1);
  if (edits === 1 && notes === 1) return true;
  if (note.about !== undefined && note.about === edit.block) return true;
  if (THROUGHOUT.test(note.text)) return true;
  const words = tokensOf(note.text).map(({ form }) => form);
  const content = contentOf(words);
  if (note.kind === 'update' && content.size <= 2) return true;
  const noteWords = wordsOf(words);
  const has = (word: string) => noteWords.has(word);
  const out = [...wordsOf(edit.out())];
  const put = [...wordsOf(edit.in())];
  // "An earlier version said June. It was July": both sides of a small edit are in the note.
  const small = out.length + put.length <= 12;
  if (small && [...out, ...put].length > 0 && [...out, ...put].every(has)) return true;
  const changed = contentOf([...edit.out(), ...edit.in()]);
  const shared = [...changed].filter((word) => content.has(word)).length;
  if (changed.size === 0 || content.size === 0) return false;
  const least = Math.min(changed.size, content.size);
  return shared >= Math.max(1, Math.ceil(least * 0.4)) && (shared >= 2 || least <= 3);
}
