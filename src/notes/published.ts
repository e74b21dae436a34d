import type { Article, FoundDate } from '../article/article-model.ts';
import { parseDateWords } from '../dates/date-words.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Note } from './note-model.ts';

/** "published on", "printed on" in the languages of the lexicon; the date follows. */
const PUBLISHED =
  /(?:published|printed|posted|first appeared|veröffentlicht|erschienen|publi[ée]e?|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerades|publicerad|offentliggjort|publisert|opublikowan[yo])/giu;

/**
 * The dates of the article that its notes state. "This story was published on May 17 …" gives the publication, with the
 * year from a note that has one. The newest note's own date gives the last modification.
 */
export function publishedFromNotes(
  notes: readonly Note[],
  article: Article,
): { published: FoundDate | null; modified: FoundDate | null } {
  const dated = notes.flatMap((note) => (note.date === null ? [] : [note.date])).sort();
  const newest = dated.at(-1) ?? null;
  const base = newest ?? article.published?.date ?? article.modified?.date ?? null;
  let published: FoundDate | null = null;
  for (const note of notes) {
    published ??= statedIn(note.text.slice(0, UNITS_READ), article.language, base, newest);
  }
  const modified = newest === null ? null : { date: newest, how: { type: 'newest-note' } as const };
  return { published, modified };
}

/**
 * The date beside the first "published" that has a date. It is right after that word, or right before it ("am 17. Mai
 * veröffentlicht").
 */
function statedIn(
  text: string,
  language: string | null,
  base: PartialDate | null,
  newest: PartialDate | null,
): FoundDate | null {
  for (const { index, 0: word } of text.matchAll(PUBLISHED)) {
    const end = index + word.length;
    const behind = parseDateWords(text.slice(end, end + NEAR), language, base, { garbled: true })[0];
    const from = Math.max(0, index - NEAR);
    const before = parseDateWords(text.slice(from, index), language, base, { garbled: true }).at(-1);
    const [date, quote] =
      behind && behind.start <= LEAD
        ? [behind.date, text.slice(index, end + behind.end)]
        : before && index - from - before.end <= 2
          ? [before.date, text.slice(from + before.start, end)]
          : [null, ''];
    if (date === null || date.length < 10) continue;
    if (newest !== null && date.slice(0, 10) > newest.slice(0, 10)) continue;
    return { date, how: { type: 'note', quote } };
  }
  return null;
}

/**
 * Lengths in UTF-16 units: how much of a note is read, how much text beside "published" is read, and how far its date
 * may be from that word.
 */
const UNITS_READ = 600;
const NEAR = 40;
const LEAD = 12;
