import type { Recollection } from '../memory-model.ts';
import type { Settings } from '../settings/settings.ts';
import { chooseMarks } from './choose-marks.ts';
import type { Mark } from './marks.ts';
import type { Reading } from './reading.ts';
import { inSlices } from './slices.ts';

/** The most names that are marked. Nobody reads further, and every range costs the page a little. */
const MOST_MARKS = 2000;

/**
 * Finds, in slices, the range of each mention that the reader wants marked. Resolves to the marks in reading order, and
 * to the milliseconds of the page's thread.
 */
export async function placeMarks(
  document: Document,
  { report, index }: Extract<Reading, { readonly runs: unknown }>,
  { kinds, marks }: Settings,
): Promise<{ readonly placed: readonly Mark[]; readonly spent: number }> {
  // Here Chromium paints every highlight as selected text, whatever the rules are. Repeats would then be a wall of
  // colour.
  const quiet = marks === 'all' && matchMedia('(forced-colors: active)').matches;
  const choice = { kinds, marks: quiet ? 'first' : marks } as const;
  const chosen = chooseMarks(report.article.blocks, report.analysis, choice).slice(0, MOST_MARKS);
  const { results, spent } = await inSlices(chosen, ({ mention }) =>
    index.rangeOf(mention.block, mention.start, mention.end),
  );
  const placed = chosen.flatMap((mark, i) => {
    const range = results[i];
    return range && isIn(document, range) ? [{ ...mark, range }] : [];
  });
  return { placed, spent };
}

/** Returns the ranges of the changed passages on the page. */
export const changedRanges = (
  document: Document,
  reading: Reading | null,
  { changes }: Pick<Recollection, 'changes'>,
): Range[] =>
  changes
    .flatMap((change) => change.marks)
    .flatMap(({ block, start, end }) => reading?.index?.rangeOf(block, start, end) ?? [])
    .filter((range) => isIn(document, range));

/** A range in a frame is left out, because highlights in a frame are in the frame's own registry. */
const isIn = (document: Document, range: Range): boolean => range.startContainer.ownerDocument === document;
