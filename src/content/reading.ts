import type { Article } from '../article/model.ts';
import { indexOf, surveyPage } from '../article/page/survey.ts';
import type { TextIndex } from '../article/page/text-index.ts';
import type { PageReport, ReadAnswer } from '../messages.ts';
import { giveWay } from './slices.ts';

/** Where a page stands: its `location`, or for a document without an address that of the page around it. */
export type Place = { readonly href: string };

/** Marking adds its own steps to the timings. */
type ReadyReport = Extract<PageReport, { state: 'ready' }> & { readonly timings: Record<string, number> };

/** One reading of the page: the report for whoever asks, and the way back from the article's text to the page. */
export type Reading =
  | {
      readonly report: ReadyReport;
      readonly index: TextIndex;
      /** The survey that the worker read, as it was told; and the run of it that each block was read from. */
      readonly told: string;
      readonly runs: readonly number[];
    }
  | { readonly report: Exclude<PageReport, { state: 'ready' }>; readonly index: null; readonly told: string | null };

/**
 * Surveys the page and has the worker read it. Never rejects: what went wrong is the report.
 *
 * @param ask hands a survey (JSON) to the worker
 * @param previous an earlier reading: when the page shows the same, it still holds and nothing is asked
 * @param thorough what is hidden and frames of the same origin as well: asked for where the rest of the page is no article
 */
export async function readPage(
  document: Document,
  location: Place,
  ask: (survey: string) => Promise<ReadAnswer>,
  previous: Reading | null,
  thorough = false,
  timings: Record<string, number> = {},
): Promise<Reading> {
  const url = location.href.split('#', 1)[0] ?? location.href;
  try {
    if (isOptedOut(document)) {
      const why = {
        reason: 'opted-out',
        detail: 'the page asks for it: <meta name="afterword" content="off">',
      } as const;
      return { report: { state: 'not-article', url, why, timings }, index: null, told: null };
    }
    const surveyed = measure(timings, 'read', () => surveyPage(document, location, thorough));
    if (surveyed.kind === 'not-article')
      return { report: { state: 'not-article', url, why: surveyed.why, timings }, index: null, told: null };
    const { survey, nodes } = surveyed;
    await giveWay(timings.read ?? 0); // together with the hand-over it may be a task that one feels
    const told = measure(timings, 'message', () => JSON.stringify(survey));
    if (previous?.told === told) {
      if (!previous.index) return previous;
      const { report, runs } = previous;
      const index = indexOf(survey, nodes, report.article.blocks, runs);
      return { report: { ...report, timings }, index, told, runs };
    }
    const asked = performance.now();
    const waiting = measure(timings, 'message', () => ask(told));
    const answer = await waiting;
    timings.wait = performance.now() - asked;
    if (answer.kind === 'not-article') {
      if (answer.passed && !thorough) return readPage(document, location, ask, previous, true, timings);
      return { report: { state: 'not-article', url, why: answer.why, timings }, index: null, told };
    }
    const { article, runs } = answer;
    // Something beside the article has changed: what was said of it still holds, word for word.
    const same = previous?.index && sameText(previous.report.article, article) ? previous.report.analysis : null;
    const index = indexOf(survey, nodes, article.blocks, runs);
    return { report: { state: 'ready', article, analysis: same ?? answer.analysis, timings }, index, told, runs };
  } catch (error) {
    return {
      report: { state: 'failed', url, error: error instanceof Error ? error.message : String(error), timings },
      index: null,
      told: null,
    };
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

function sameText(a: Article, b: Article): boolean {
  return (
    a.url === b.url &&
    a.title === b.title &&
    JSON.stringify(a.stated) === JSON.stringify(b.stated) &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block.text === b.blocks[i]?.text && block.kind === b.blocks[i]?.kind)
  );
}
