import { withDates } from '../../article/days/dates.ts';
import { readSurvey } from '../../article/read.ts';
import type { Survey } from '../../article/survey.ts';
import { partialDate } from '../../dates/partial-date.ts';
import { detectNotes } from '../../notes/detect.ts';

/** The expected result for a page. Every field that is present must hold. */
export type Expected = {
  /** Whether the page is an article. */
  readonly article: boolean;
  readonly published?: string | null;
  readonly title?: string;
  /** The number of editor's notes, and words of each. */
  readonly notes?: number;
  readonly noteHas?: readonly string[];
  /** Words that a block must contain, and words that no block may contain. */
  readonly textHas?: readonly string[];
  readonly textHasNot?: readonly string[];
};

/** One page without its publisher's words, and the expected result for it. */
export type Fixture = {
  /** The fault that such pages had, or the result that must stay right. */
  readonly about: string;
  /** SHA-256 of the recorded page, to recognise it. */
  readonly page: string;
  /** The day of recording. Dates in the page are judged as of this day. */
  readonly recorded: string;
  readonly expected: Expected;
  readonly survey: Survey;
};

/**
 * Returns the text of a fixture's file. The first line has the expected result, for readers. The second has the survey.
 */
export const written = ({ survey, ...head }: Fixture): string => `${JSON.stringify(head)}\n${JSON.stringify(survey)}\n`;

/** Reads the text that {@link written} returns. Throws an Error for any other text. */
export function readFixture(text: string): Fixture {
  const [head, survey] = text.split('\n');
  if (!head || !survey) throw new Error('a fixture has two lines: what is expected, and the survey');
  return { ...JSON.parse(head), survey: JSON.parse(survey) }; // our own file, held to its shape by the test that replays it
}

/**
 * Reads a survey with the product. Returns the result in the terms of {@link Expected}. `blocks` are the texts of the
 * article.
 */
export function lineOf(
  survey: Survey,
  today: string,
): Expected & { readonly blocks: readonly string[]; readonly noteTexts: readonly string[] } {
  const read = readSurvey(survey);
  if (read.kind === 'not-article') return { article: false, blocks: [], noteTexts: [] };
  const article = withDates(read.article, partialDate(today));
  const notes = detectNotes(article);
  return {
    article: true,
    published: article.published?.date.slice(0, 10) ?? null,
    title: article.title,
    notes: notes.length,
    blocks: article.blocks.map(({ text }) => text),
    noteTexts: notes.map(({ text }) => text),
  };
}

/** Normalises a text for comparison: one space for white space, no invisible characters. */
const normalised = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns, as a sentence, each expectation of a fixture that does not hold. */
export function faultsOf({ survey, expected, recorded }: Fixture): string[] {
  const line = lineOf(survey, recorded);
  const faults: string[] = [];
  const { article, published, title, notes } = expected;
  if (line.article !== article) return [article ? 'read as no article' : 'read as an article'];
  if (published !== undefined && line.published !== published)
    faults.push(`published ${line.published}, not ${published}`);
  if (title !== undefined && normalised(line.title ?? '') !== normalised(title))
    faults.push(`title "${line.title}", not "${title}"`);
  if (notes !== undefined && line.notes !== notes) faults.push(`${line.notes} notes, not ${notes}`);
  const blocks = line.blocks.map(normalised);
  const has = (texts: readonly string[], words: string) => texts.some((text) => text.includes(normalised(words)));
  for (const words of expected.noteHas ?? [])
    if (!has(line.noteTexts.map(normalised), words)) faults.push(`no note has "${words}"`);
  for (const words of expected.textHas ?? []) if (!has(blocks, words)) faults.push(`no block has "${words}"`);
  for (const words of expected.textHasNot ?? []) if (has(blocks, words)) faults.push(`a block has "${words}"`);
  return faults;
}
