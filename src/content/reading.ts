import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/model.ts';
import { readArticle } from '../article/read.ts';
import type { TextIndex } from '../article/text-index.ts';
import type { PageReport } from '../messages.ts';

/** Where a page stands: its `location`, or for a document without an address that of the page around it. */
export type Place = { readonly href: string };

/** Marking adds its own steps to the timings. */
type ReadyReport = Extract<PageReport, { state: 'ready' }> & { readonly timings: Record<string, number> };

/** One reading of the page: the report for whoever asks, and the way back from the article's text to the page. */
export type Reading =
  | { readonly report: ReadyReport; readonly index: TextIndex }
  | { readonly report: Exclude<PageReport, { state: 'ready' }>; readonly index: null };

/**
 * Reads the page and has it analysed. Never rejects: what went wrong is the report.
 *
 * @param above what the page around says of the article of a frame
 * @param previous an earlier reading: when the text is the same, its analysis still holds and nothing is asked
 */
export async function readPage(
  document: Document,
  location: Place,
  above: Partial<Article>,
  analyse: (article: Article) => Promise<Analysis>,
  previous: Reading | null,
): Promise<Reading> {
  const timings: Record<string, number> = {};
  const url = location.href.split('#', 1)[0] ?? location.href;
  try {
    if (isOptedOut(document)) {
      const why = {
        reason: 'opted-out',
        detail: 'the page asks for it: <meta name="afterword" content="off">',
      } as const;
      return { report: { state: 'not-article', url, why, timings }, index: null };
    }
    const result = measure(timings, 'read', () => readArticle(document, location));
    if (result.kind === 'not-article')
      return { report: { state: 'not-article', url, why: result.why, timings }, index: null };
    const { index } = result;
    const article = { ...result.article, ...above };
    if (previous?.index && sameText(previous.report.article, article)) {
      return { report: { ...previous.report, timings }, index };
    }
    const asked = performance.now();
    const answer = analyse(article);
    // Handing over is the page's time; the rest of the wait is the worker's.
    timings.message = performance.now() - asked;
    const analysis = await answer;
    timings.wait = performance.now() - asked;
    return { report: { state: 'ready', article, analysis, timings }, index };
  } catch (error) {
    return {
      report: { state: 'failed', url, error: error instanceof Error ? error.message : String(error), timings },
      index: null,
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

/** Runs a step and notes the milliseconds it took. */
export function measure<T>(timings: Record<string, number>, name: string, run: () => T): T {
  const started = performance.now();
  try {
    return run();
  } finally {
    timings[name] = performance.now() - started;
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
