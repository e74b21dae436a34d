import { oneLine } from '../markup.ts';
import { type Run, SPOKEN, type Survey } from '../survey.ts';

/** Signs that end a sentence. */
const SENTENCE_ENDS = '.!?…:;"”’»)]。！？」';

/** True for a text that is as long as a sentence and ends like one. */
export const isSentence = (text: string): boolean =>
  text.length > 60 && SENTENCE_ENDS.includes(text.charAt(text.length - 1));

/**
 * The beginning of a run's text on one line, without words for screen readers.
 *
 * @param most UTF-16 code units after which no further piece is added
 */
export const openingOf = (page: Survey, run: Run, most = 400): string => oneLine(seenText(page, run, '\n', most));

/**
 * A run's text without words for screen readers.
 *
 * @param gap the text for a piece without text, which separates words
 * @param most UTF-16 code units after which no further piece is added
 */
export function seenText({ texts, flags }: Survey, run: Run, gap: string, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (let at = run.from; at < run.to && text.length < most; at++)
    if (!((flags[at] ?? 0) & SPOKEN)) text += texts[at] ?? gap;
  return text;
}
