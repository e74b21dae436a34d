import type { Article } from '../../../src/article/article-model.ts';
import { detectNotes } from '../../../src/notes/detect.ts';
import type { Note } from '../../../src/notes/note-model.ts';
import { articleOf, documentOf } from '../../article/page.ts';
import { type Expected, type HeldOutNote, type Negative, pageWith } from './page.ts';

/** Hits and cases of one question, and a description of each missed case. */
export type Tally = { hits: number; all: number; readonly errors: string[] };

export type Tallies = {
  readonly found: Tally;
  readonly whole: Tally;
  readonly kind: Tally;
  readonly stated: Tally;
  readonly unstated: Tally;
  readonly byLanguage: Map<string, Tally>;
  /** Found notes that are not among the expected ones. */
  readonly beside: string[];
};

const tally = (): Tally => ({ hits: 0, all: 0, errors: [] });

function count(into: Tally, hit: boolean, error: string): void {
  into.all++;
  if (hit) into.hits++;
  else into.errors.push(error);
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads each page with the product's own code and searches its notes. */
export function measureNotes(rows: readonly HeldOutNote[]): Tallies {
  const tallies: Tallies = {
    found: tally(),
    whole: tally(),
    kind: tally(),
    stated: tally(),
    unstated: tally(),
    byLanguage: new Map(),
    beside: [],
  };
  for (const row of rows) {
    const html = (row.around ?? '%').replace('%', row.notes.map((note) => note.html).join('\n'));
    const { article } = articleOf(pageWith(row.language, row.place, html));
    const left = detectNotes(article);
    for (const expected of row.notes) judge(expected, row, article, left, tallies);
    for (const note of left) tallies.beside.push(`${note.text.slice(0, 200)} (${note.why.join('; ')})`);
  }
  return tallies;
}

function judge(expected: Expected, row: HeldOutNote, article: Article, left: Note[], tallies: Tallies): void {
  const text = squash(documentOf(expected.html).body.textContent ?? '');
  const index = left.findIndex(({ text: found }) => squash(found).startsWith(text.slice(0, 25)));
  const [note] = index < 0 ? [] : left.splice(index, 1);
  const isRead = article.blocks.some((block) => squash(block.text).includes(text.slice(-25)));
  const byLanguage = tallies.byLanguage.get(row.language) ?? tally();
  tallies.byLanguage.set(row.language, byLanguage);
  for (const one of [tallies.found, byLanguage])
    count(one, note !== undefined, `${row.language}${isRead ? '' : ', not read'}: ${expected.html}`);
  if (!note) return;
  count(tallies.whole, squash(note.text) === text, `${expected.html}\n  found: ${note.text}`);
  count(tallies.kind, expected.kinds.includes(note.kind), `${note.kind}, not ${expected.kinds}: ${expected.html}`);
  const dates = expected.date === null ? tallies.unstated : tallies.stated;
  count(dates, note.date === expected.date, `${note.date}, not ${expected.date}: ${expected.html}`);
}

/** Counts the negatives in which a note is found. */
export function measureNegatives(rows: readonly Negative[]): Tally {
  const flagged = tally();
  for (const row of rows) {
    const { article } = articleOf(pageWith(row.language, row.place, row.html));
    const [note] = detectNotes(article);
    count(
      flagged,
      note === undefined,
      `${row.language}, ${row.place}: ${note?.text.slice(0, 200)} (${note?.why.join('; ')})`,
    );
  }
  return flagged;
}
