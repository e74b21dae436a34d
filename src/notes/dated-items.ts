import type { Block } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { openingDate } from './date-span.ts';
import type { Note } from './note-model.ts';
import { unitsOf } from './units.ts';

/** Most UTF-16 units of a line that is only the label of the items below it. */
const HEADING = 60;

/**
 * Makes a note of each item below a label, if each has a day of its own: "Corrections", "March 13: …", "March 14: …".
 * The label belongs to the first. Any other note stays as it is.
 *
 * @param read reads the words of a date; null if it is not certain
 */
export function byDay(note: Note, blocks: readonly Block[], read: (words: string) => PartialDate | null): Note[] {
  const [head, ...items] = note.blocks;
  const heading = head === undefined ? '' : (blocks[head]?.text ?? '');
  if (note.how !== 'label' || items.length < 2 || head === undefined || heading.length > HEADING) return [note];
  const dated = items.map((index) => {
    const block = blocks[index];
    const [unit] = block ? unitsOf(block, index) : [];
    const words = unit ? openingDate(unit) : null;
    return { index, text: block?.text ?? '', date: words === null ? null : read(words) };
  });
  if (dated.some(({ date }) => date === null) || new Set(dated.map(({ date }) => date)).size < 2) return [note];
  return dated.map(({ index, text, date }, at) =>
    at === 0
      ? { ...note, text: `${heading}\n${text}`, blocks: [head, index], date }
      : { ...note, text, blocks: [index], date },
  );
}
