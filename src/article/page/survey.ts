import { withoutFragment } from '../address.ts';
import type { Block, NotArticle } from '../article-model.ts';
import { oneLine } from '../markup.ts';
import { datedNames, metasOf } from '../metas.ts';
import { type MarkedDate, type PageHead, type Run, SPOKEN, type Survey } from '../survey.ts';
import { bylineInComments } from './comment-dates.ts';
import { describeInSteps } from './describe.ts';
import { pageHead } from './head.ts';
import { bodyOf, NO_BODY, no, surveyHead } from './headed.ts';
import { displayOf } from './inline.ts';
import { markedDates } from './marked-dates.ts';
import { membersOf } from './members.ts';
import { dateInScripts } from './script-dates.ts';
import { type LiveBlock, type TextIndex, textIndex } from './text-index.ts';
import { walkInSteps } from './walk.ts';
import type { Walked, WalkOptions } from './walked.ts';

const LINKED_DATE = /"(?:date(?:Published|Modified|Created)|uploadDate)"\s*:\s*[^,}]*\d{4}/;

/** A surveyed page, or the reason why it needs no survey. */
export type Surveyed =
  | { readonly kind: 'page'; readonly survey: Survey; readonly nodes: PageNodes }
  | { readonly kind: 'not-article'; readonly why: NotArticle };

/** The nodes behind a survey: the element of each box, the text node of each piece, and what lines leave out. */
export type PageNodes = Pick<Walked, 'elements' | 'nodes' | 'concealed'>;

/** What a survey may read in addition to what every page shows. */
export type SurveyOptions = Omit<WalkOptions, 'asksDivs'>;

/** A survey in steps. Between two steps the page may do its own work. */
export type SurveySteps = Generator<void, Surveyed>;

/**
 * Records what a live page shows. If the page has too little text, returns that it is not an article. Changes nothing
 * on the page. Reads layout only of the few elements that are taken out of their line.
 */
export function* surveyInSteps(
  document: Document,
  href: string,
  head: PageHead,
  options: SurveyOptions = {},
): SurveySteps {
  const body = bodyOf(document);
  if (!body) return NO_BODY; // the page removed it after its head was read
  let walked = yield* walkInSteps(body, options);
  const { split } = walked;
  if (split && isInline(split)) walked = yield* walkInSteps(body, { ...options, asksDivs: true });
  if (!hasText(walked.runs)) walked = yield* walkInSteps(body, { ...options, thorough: true });
  if (!hasText(walked.runs)) return no({ reason: 'no-article', signs: [{ type: 'no-text' }] });
  yield;
  yield* describeInSteps(walked);
  yield;
  const { boxes, runs, texts, flags, truncated, passed, elements, nodes, concealed } = walked;
  const framed = framedArticle(walked);
  const own = framed ? headOfFrame(head, framed) : head;
  const marked = markedDates(framed ?? document, elements);
  const isUndated = !marked.some(isOwnDate) && !isDated(own);
  return {
    kind: 'page',
    survey: {
      url: withoutFragment(href),
      head: own,
      boxes,
      runs,
      texts,
      flags,
      marked,
      articles: document.getElementsByTagName('article').length,
      scripted: isUndated ? dateInScripts(document, titlesOf(document, head)) : null,
      commented: isUndated ? bylineInComments(body) : null,
      truncated,
      passed,
    },
    nodes: { elements, nodes, concealed },
  };
}

/** The document of the frame that holds most of the text. Null if the page itself holds most of it. */
function framedArticle({ frames, boxes, runs }: Walked): Document | null {
  const lengthIn = (first: number, last: number): number =>
    runs.slice(first, last).reduce((sum, { length }) => sum + length, 0);
  const all = frames.length > 0 ? lengthIn(0, runs.length) : 0;
  const found = frames.find(({ box }) => lengthIn(boxes[box]?.first ?? 0, boxes[box]?.last ?? 0) > all / 2);
  return found?.document ?? null;
}

/**
 * The head of an article in a frame: what the frame's own document states. If that has no date, the date of the page
 * around it counts.
 */
function headOfFrame({ metas, linked, canonical }: PageHead, document: Document): PageHead {
  const own = pageHead(document);
  if (isDated(own)) return { ...own, canonical };
  return { ...own, canonical, metas: [...own.metas, ...metas], linked: [...own.linked, ...linked] };
}

/** {@link surveyHead} and {@link surveyInSteps} without pauses. */
export function surveyPage(
  document: Document,
  { href }: { readonly href: string },
  options: SurveyOptions = {},
): Surveyed {
  const headed = surveyHead(document);
  if (headed.kind === 'not-article') return headed;
  const steps = surveyInSteps(document, href, headed.head, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * False for less text than any article has, in any script. The reader of the survey decides how much more is needed.
 */
function hasText(runs: readonly Run[]): boolean {
  let length = 0;
  for (const run of runs) if (run.length >= 20) length += run.length;
  return length >= 56;
}

const isInline = (element: Element): boolean => displayOf(element, membersOf(element)).startsWith('inline');

/** True if metadata or linked data state a date of the page itself. It searches without parsing. */
const isDated = ({ metas, linked }: PageHead): boolean =>
  linked.some((text) => LINKED_DATE.test(text)) || metas.some((meta) => datedNames(meta).length > 0);

const isOwnDate = ({ elsewhere, inLink, value, words }: MarkedDate): boolean =>
  !elsewhere && !inLink && /\d/.test(`${value ?? ''} ${words}`);

function titlesOf(document: Document, { metas, title }: PageHead): string[] {
  const { content } = metasOf(metas);
  const headline = oneLine(document.querySelector('h1')?.textContent ?? '');
  return [content('og:title'), content('twitter:title'), headline, title];
}

/**
 * The way from an article's blocks back to the page.
 *
 * @param read the run of the survey that each block was read from
 */
export function indexOf(
  { runs, flags }: Pick<Survey, 'runs' | 'flags'>,
  { elements, nodes }: PageNodes,
  blocks: readonly Block[],
  read: readonly number[],
): TextIndex {
  const live = blocks.map(({ text }, at): LiveBlock => {
    const run = runs[read[at] ?? -1];
    if (!run) return { text, pieces: [], element: null };
    const pieces = nodes
      .slice(run.from, run.to)
      .map((node, piece) => ((flags[run.from + piece] ?? 0) & SPOKEN ? 'unread' : (node ?? 'break')));
    return { text, pieces, element: elements[run.box] ?? null };
  });
  return textIndex(live);
}
