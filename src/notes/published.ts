import type { Article, FoundDate } from '../article/model.ts';
import { parseDateWords } from '../dates/words.ts';
import type { Note } from './model.ts';

/** "published on", "printed on" in the languages of the lexicon; the date stands behind it. */
const PUBLISHED =
  /(?:published|printed|posted|first appeared|veröffentlicht|erschienen|publi[ée]e?|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerades|publicerad|offentliggjort|publisert|opublikowan[yo])/giu;

/**
 * The dates that an article's notes state about the article itself: "This story was published on May 17 …" with the
 * year from a note that has one, and the newest note's own date as its last modification.
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
    const text = note.text.slice(0, 600);
    for (const match of text.matchAll(PUBLISHED)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const date = parseDateWords(behind, article.language, base, { garbled: true })[0];
      if (!date || date.start > 12 || date.date.length < 10) continue;
      if (newest !== null && date.date.slice(0, 10) > newest.slice(0, 10)) continue;
      published = {
        date: date.date,
        how: `a note in the article: “${text.slice(match.index, match.index + match[0].length + date.end)}”`,
      };
    }
    if (published) break;
  }
  const modified = newest === null ? null : { date: newest, how: 'the newest note in the article' };
  return { published, modified };
}
