import { withDates } from '../../article/dates.ts';
import { readSurvey } from '../../article/read.ts';
import type { Survey } from '../../article/survey.ts';
import { partialDate } from '../../dates/partial-date.ts';
import { detectNotes } from '../../notes/detect.ts';

/** What is expected of a page. All that is given must hold. */
export type Expected = {
  /** Whether the page is an article. */
  readonly article: boolean;
  readonly published?: string | null;
  readonly title?: string;
  /** How many editor's notes there are; and words of each. */
  readonly notes?: number;
  readonly noteHas?: readonly string[];
  /** Words that one block has, and words that none has. */
  readonly textHas?: readonly string[];
  readonly textHasNot?: readonly string[];
};

/** One page without its publisher's words, and what is right for it. */
export type Fixture = {
  /** What went wrong on such pages, or what is to stay right. */
  readonly about: string;
  /** SHA-256 of the page that it was recorded from, to know it again. */
  readonly page: string;
  /** Day on which it was recorded: dates are judged by it. */
  readonly recorded: string;
  readonly expected: Expected;
  readonly survey: Survey;
};

/** A fixture as it is kept: what is expected on the first line, for readers; the survey on the second one. */
export const written = ({ survey, ...head }: Fixture): string => `${JSON.stringify(head)}\n${JSON.stringify(survey)}\n`;

/** Reads what {@link written} wrote. Throws an Error that says so where it is not that. */
export function readFixture(text: string): Fixture {
  const [head, survey] = text.split('\n');
  if (!head || !survey) throw new Error('a fixture has two lines: what is expected, and the survey');
  return { ...JSON.parse(head), survey: JSON.parse(survey) }; // our own file, held to its shape by the test that replays it
}

/** What the product makes of a survey now, in the terms of {@link Expected}; `blocks` are the texts it reads. */
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

/** White space as one space, invisible signs gone: how texts are compared. */
const bare = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What of a fixture's expectation does not hold, in words; empty where all is right. */
export function faultsOf({ survey, expected, recorded }: Fixture): string[] {
  const line = lineOf(survey, recorded);
  const faults: string[] = [];
  const { article, published, title, notes } = expected;
  if (line.article !== article) return [article ? 'read as no article' : 'read as an article'];
  if (published !== undefined && line.published !== published)
    faults.push(`published ${line.published}, not ${published}`);
  if (title !== undefined && bare(line.title ?? '') !== bare(title))
    faults.push(`title "${line.title}", not "${title}"`);
  if (notes !== undefined && line.notes !== notes) faults.push(`${line.notes} notes, not ${notes}`);
  const blocks = line.blocks.map(bare);
  const has = (texts: readonly string[], words: string) => texts.some((text) => text.includes(bare(words)));
  for (const words of expected.noteHas ?? [])
    if (!has(line.noteTexts.map(bare), words)) faults.push(`no note has "${words}"`);
  for (const words of expected.textHas ?? []) if (!has(blocks, words)) faults.push(`no block has "${words}"`);
  for (const words of expected.textHasNot ?? []) if (has(blocks, words)) faults.push(`a block has "${words}"`);
  return faults;
}
