import type { Article } from '../article/model.ts';
import { indexOf, surveyInSteps } from '../article/page/survey.ts';
import type { TextIndex } from '../article/page/text-index.ts';
import type { PageReport, ReadAnswer } from '../messages.ts';
import { inTurns, nextTurn } from './slices.ts';

/** Where a page stands: its `location`, or for a document without an address that of the page around it. */
export type Place = { readonly href: string };

/** Marking adds its own steps to the timings. */
type ReadyReport = Extract<PageReport, { state: 'ready' }> & { readonly timings: Record<string, number> };

/** One reading of the page: the report for whoever asks, and the way back from the article's text to the page. */
export type Reading = {
  /** The first survey, where the worker asked for a thorough one. */
  readonly passedOver: string | null;
} & (
  | {
      readonly report: ReadyReport;
      readonly index: TextIndex;
      /** The survey that the worker read, as it was told; and the run of it that each block was read from. */
      readonly told: string;
      readonly runs: readonly number[];
    }
  | { readonly report: NoArticle; readonly index: null; readonly told: string | null }
);
type NoArticle = Exclude<PageReport, { state: 'ready' }>;

/** A reading that found no article. */
export const withoutArticle = (
  report: NoArticle,
  told: string | null = null,
  passedOver: string | null = null,
): Reading => ({ report, index: null, told, passedOver });

/**
 * Surveys the page and has the worker read it. Never rejects: what went wrong is the report.
 *
 * @param ask hands a survey (JSON) to the worker
 * @param previous an earlier reading: when the page shows the same, it still holds and nothing is asked
 * @param passedOver a survey that was not thorough enough: what is hidden and frames of the same origin are surveyed as well
 */
export async function readPage(
  document: Document,
  location: Place,
  ask: (survey: string) => Promise<ReadAnswer>,
  previous: Reading | null,
  passedOver: string | null = null,
  timings: Record<string, number> = {},
): Promise<Reading> {
  const thorough = passedOver !== null;
  const url = location.href.split('#', 1)[0] ?? location.href;
  try {
    if (isOptedOut(document)) {
      const why = {
        reason: 'opted-out',
        detail: 'the page asks for it: <meta name="afterword" content="off">',
      } as const;
      return withoutArticle({ state: 'not-article', url, why, timings }, null, passedOver);
    }
    const { result: surveyed, spent, longest } = await inTurns(surveyInSteps(document, location, thorough));
    timings.read = (timings.read ?? 0) + spent;
    timings.turn = Math.max(timings.turn ?? 0, longest);
    if (surveyed.kind === 'not-article')
      return withoutArticle({ state: 'not-article', url, why: surveyed.why, timings }, null, passedOver);
    const { survey, nodes } = surveyed;
    await nextTurn();
    const told = measure(timings, 'message', () => JSON.stringify(survey));
    if (!thorough && previous?.passedOver === told) return readPage(document, location, ask, previous, told, timings);
    if (previous?.told === told) {
      if (!previous.index) return previous;
      const { report, runs } = previous;
      const index = measure(timings, 'index', () => indexOf(survey, nodes, report.article.blocks, runs));
      return { report: { ...report, timings }, index, told, runs, passedOver };
    }
    const asked = performance.now();
    const waiting = measure(timings, 'message', () => ask(told));
    const answer: ReadAnswer | undefined = await waiting;
    timings.wait = performance.now() - asked;
    if (!answer) throw new Error('the worker did not take the survey of this page');
    if (answer.kind === 'not-article') {
      if (answer.passed && !thorough) return readPage(document, location, ask, previous, told, timings);
      return withoutArticle({ state: 'not-article', url, why: answer.why, timings }, told, passedOver);
    }
    const { article, analysis, runs } = answer;
    // Something beside the article has changed, and it is told by the same object that nothing else has.
    const isSame = previous?.index && sameText(previous.report.article, article) && isEqual(previous.report, answer);
    const index = measure(timings, 'index', () => indexOf(survey, nodes, article.blocks, runs));
    const report = {
      state: 'ready',
      article,
      analysis: isSame ? previous.report.analysis : analysis,
      timings,
    } as const;
    return { report, index, told, runs, passedOver };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return withoutArticle({ state: 'failed', url, error: reason, timings }, null, passedOver);
  }
}

/** A publisher's wish not to be annotated. */
function isOptedOut(document: Document): boolean {
  return Document.prototype.querySelector.call(document, 'meta[name="afterword" i][content="off" i]') !== null;
}

/** Whether two readings tell the same: nothing new was found, or nothing at all again. */
export function isSameAnalysis(a: Reading | null, b: Reading): boolean {
  if (!a || a.report.state !== b.report.state) return false;
  return a.report.state === 'ready' && b.report.state === 'ready' ? a.report.analysis === b.report.analysis : true;
}

/** Runs a step and adds the milliseconds it took to those of its name. */
export function measure<T>(timings: Record<string, number>, name: string, run: () => T): T {
  const started = performance.now();
  try {
    return run();
  } finally {
    timings[name] = (timings[name] ?? 0) + performance.now() - started;
  }
}

/** Milliseconds of the page's thread that a reading took, with its marks. */
export function costOf(report: PageReport): number {
  if (report.state === 'off') return 0;
  const { read = 0, message = 0, index = 0, mark = 0, paint = 0 } = report.timings;
  return read + message + index + mark + paint;
}

type Analysed = Pick<ReadyReport, 'analysis'>;
const isEqual = (a: Analysed, b: Analysed): boolean => JSON.stringify(a.analysis) === JSON.stringify(b.analysis);

function sameText(a: Article, b: Article): boolean {
  return (
    a.url === b.url &&
    a.title === b.title &&
    JSON.stringify(a.stated) === JSON.stringify(b.stated) &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block.text === b.blocks[i]?.text && block.kind === b.blocks[i]?.kind)
  );
}
