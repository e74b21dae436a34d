import { withoutFragment } from '../article/address.ts';
import type { Article, NotArticle } from '../article/article-model.ts';
import type { TextIndex } from '../article/page/text-index.ts';
import type { PageHead, Survey } from '../article/survey.ts';
import type { Recollection } from '../memory-model.ts';
import type { PageReport, ReadAnswer } from '../messages.ts';
import type { Extension } from './extension-seam.ts';
import { closedRootOf } from './page-dom.ts';
import { isSamePayload, type Payload, payloadOf } from './payload.ts';
import { inTurns, nextTurn } from './slices.ts';
import { surveyor } from './survey-seam.ts';

/** The address of a page: its `location`. A document without an address has the address of the page around it. */
export type PageAddress = { readonly href: string };

/** Marking adds its own steps to the timings. */
type ReadyReport = Extract<PageReport, { state: 'ready' }> & { readonly timings: Record<string, number> };

/** One reading of the page: its report, and the way back from the article's text to the page. */
export type Reading = { readonly asked: Asked; readonly concealed?: readonly Element[] } & (
  | {
      readonly report: ReadyReport;
      readonly index: TextIndex;
      /** The survey that the worker read. `runs` has the run of the survey from which each block was read. */
      readonly payload: Payload;
      readonly runs: readonly number[];
      /** The changes since it was last read. Null if nothing is remembered. */
      readonly recollection: Recollection | null;
    }
  | { readonly report: NoArticle; readonly index: null; readonly payload: Payload | null }
);
type NoArticle = Exclude<PageReport, { state: 'ready' }>;

/** The messages that a reading sent to the worker. */
type Asked = {
  /** The head, if the worker had to judge it and it may be an article's. */
  readonly head: Payload | null;
  /** The first survey, if the worker asked for a thorough survey with hidden content and frames of the same origin. */
  readonly passedOver: Payload | null;
};
/** The most concealed elements that are checked repeatedly. */
const MOST_CONCEALED = 50;
const NOTHING: Asked = { head: null, passedOver: null };

/** A reading that found no article. */
export const withoutArticle = (report: NoArticle, payload: Payload | null = null, asked = NOTHING): Reading => ({
  report,
  index: null,
  payload,
  asked,
});

/** The worker's functions that a reading needs. */
export type PageWorker = Pick<Extension, 'judge'> & { readonly read: (survey: Survey) => Promise<ReadAnswer> };

/** One reading in progress. */
type Page = {
  readonly document: Document;
  /** Without its fragment. */
  readonly url: string;
  readonly worker: PageWorker;
  /** An earlier reading. If the page shows the same text, that reading is still valid and the worker is not asked. */
  readonly previous: Reading | null;
  readonly timings: Record<string, number>;
};

/** Surveys the page and sends the survey to the worker. Never rejects: an error becomes the report. */
export async function readPage(
  document: Document,
  location: PageAddress,
  worker: PageWorker,
  previous: Reading | null,
): Promise<Reading> {
  const page: Page = { document, url: withoutFragment(location.href), worker, previous, timings: {} };
  const { url, timings } = page;
  try {
    return await read(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return withoutArticle({ state: 'failed', url, error: reason, timings });
  }
}

/** Milliseconds after which a page that seems empty is read again. */
const GAP = 700;

/**
 * A page that replaces its body or its text has none for a moment. So it is read again before it is called no article.
 */
async function read(page: Page): Promise<Reading> {
  const first = await readOnce(page);
  const { report } = first;
  if (report.state !== 'not-article' || (report.why.reason !== 'no-body' && !page.previous?.index)) return first;
  await new Promise((resolve) => setTimeout(resolve, GAP));
  return readOnce(page);
}

async function readOnce(page: Page): Promise<Reading> {
  const { document, url, worker, previous, timings } = page;
  if (isOptedOut(document)) {
    return noArticle(page, { reason: 'opted-out' });
  }
  const headed = measure(timings, 'read', () => surveyor().surveyHead(document));
  timings.turn = timings.read ?? 0;
  if (headed.kind === 'not-article') return noArticle(page, headed.why);
  const { head } = headed;
  await nextTurn();
  if (headed.sure) return readBody(page, head, NOTHING);
  const heading = { url, head };
  const payload = payloadOf(heading);
  if (previous && isSamePayload(previous.payload, payload)) return previous;
  if (!isSamePayload(previous?.asked.head, payload)) {
    const signs = await ask(worker.judge, heading, timings);
    if (signs !== null) return noArticle(page, { reason: 'no-article', signs }, payload);
  }
  return readBody(page, head, { ...NOTHING, head: payload });
}

async function readBody(page: Page, head: PageHead, asked: Asked): Promise<Reading> {
  const { document, url, worker, previous, timings } = page;
  const { surveyInSteps, indexOf } = surveyor();
  const isThorough = asked.passedOver !== null;
  const {
    result: surveyed,
    spent,
    longest,
  } = await inTurns(surveyInSteps(document, url, head, { thorough: isThorough, closedRootOf }));
  timings.read = (timings.read ?? 0) + spent;
  timings.turn = Math.max(timings.turn ?? 0, longest);
  if (surveyed.kind === 'not-article') return noArticle(page, surveyed.why, null, asked);
  const { survey, nodes } = surveyed;
  const concealed = survey.boxes
    .flatMap((box, at) => (box.hidden && nodes.elements[at]) || [])
    .concat(nodes.concealed)
    .slice(0, MOST_CONCEALED);
  await nextTurn();
  const payload = payloadOf(survey);
  const thoroughly = () => readBody(page, head, { ...asked, passedOver: payload });
  if (!isThorough && isSamePayload(previous?.asked.passedOver, payload)) return thoroughly();
  if (previous && isSamePayload(previous.payload, payload)) {
    if (!previous.index) return { ...previous, concealed };
    const { report, runs, recollection } = previous;
    const index = measure(timings, 'index', () => indexOf(survey, nodes, report.article.blocks, runs));
    return { report: { ...report, timings }, index, payload, runs, recollection, asked, concealed };
  }
  const answer = await ask(worker.read, survey, timings);
  if (answer.kind === 'not-article') {
    return answer.passed && !isThorough ? thoroughly() : { ...noArticle(page, answer.why, payload, asked), concealed };
  }
  const { article, analysis, runs, recollection = null } = answer;
  // Only something outside the article changed, so the old analysis object is kept: `isSameAnalysis` compares identity.
  const isSame = previous?.index && sameText(previous.report.article, article) && isEqual(previous.report, answer);
  const index = measure(timings, 'index', () => indexOf(survey, nodes, article.blocks, runs));
  const report = {
    state: 'ready',
    article,
    analysis: isSame ? previous.report.analysis : analysis,
    timings,
  } as const;
  return { report, index, payload, runs, recollection, asked, concealed };
}

/** Asks the worker. Only the sending counts as the page's time. */
async function ask<Data, Answer>(
  question: (data: Data) => Promise<Answer>,
  data: Data,
  timings: Record<string, number>,
): Promise<Answer> {
  const started = performance.now();
  const answer = await measure(timings, 'message', () => question(data));
  timings.wait = (timings.wait ?? 0) + performance.now() - started;
  if (answer === undefined) throw new Error('the worker ignored the message');
  return answer;
}

const noArticle = (
  { url, timings }: Page,
  why: NotArticle,
  payload: Payload | null = null,
  asked: Asked = NOTHING,
): Reading => withoutArticle({ state: 'not-article', url, why, timings }, payload, asked);

/** True if the publisher wishes not to be annotated. */
function isOptedOut(document: Document): boolean {
  return Document.prototype.querySelector.call(document, 'meta[name="afterword" i][content="off" i]') !== null;
}

/** True if two readings found the same: an equal analysis, or no article both times. */
export function isSameAnalysis(a: Reading | null, b: Reading): boolean {
  if (!a || a.report.state !== b.report.state) return false;
  return a.report.state === 'ready' && b.report.state === 'ready' ? a.report.analysis === b.report.analysis : true;
}

/** Runs a step and adds its milliseconds to the timing with this name. */
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
