import { readLinkedData } from '../json-ld.ts';
import { readHead } from '../judge.ts';
import { oneLine } from '../markup.ts';
import { datedNames, type Metas, metasOf } from '../metas.ts';
import type { Block, NotArticle } from '../model.ts';
import type { MarkedDate, PageHead, Run, Survey } from '../survey.ts';
import { bylineInComments } from './comment-dates.ts';
import { describeBoxes } from './describe.ts';
import { pageHead } from './head.ts';
import { markedDates } from './marked-dates.ts';
import { dateInScripts } from './script-dates.ts';
import { type LiveBlock, type TextIndex, textIndex } from './text-index.ts';
import { type Walked, walk } from './walk.ts';

/** A page written down, or why there is no need to. */
export type Surveyed =
  | { readonly kind: 'page'; readonly survey: Survey; readonly nodes: PageNodes }
  | { readonly kind: 'not-article'; readonly why: NotArticle };

/** The nodes behind a survey: the element of each box, the text node of each piece. */
export type PageNodes = Pick<Walked, 'elements' | 'nodes'>;

/** A survey in steps, between which the page may go on with its own work. */
export type SurveySteps = Generator<void, Surveyed>;

/**
 * Writes down what a live page shows, or says that it is no article where its address, its metadata or its want of text
 * settle that. Changes nothing on the page, asks for no layout and never throws.
 *
 * @param thorough what is hidden and frames of the same origin as well
 */
export function* surveyInSteps(document: Document, location: { readonly href: string }, thorough = false): SurveySteps {
  try {
    return yield* survey(document, location.href, thorough);
  } catch (error) {
    return no('no-article', `reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** As {@link surveyInSteps}, at once. */
export function surveyPage(...asked: Parameters<typeof surveyInSteps>): Surveyed {
  const steps = surveyInSteps(...asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const no = (reason: NotArticle['reason'], detail: string): Surveyed => ({
  kind: 'not-article',
  why: { reason, detail },
});

function* survey(document: Document, href: string, thorough: boolean): SurveySteps {
  const body: Element | null = document.body;
  if (!body) return no('no-body', 'the page has no body');
  if (!/html/.test(document.contentType)) return no('not-html', `the page is ${document.contentType}`);
  const head = pageHead(document);
  const metas = metasOf(head.metas);
  // A page that says that it is an article is read; of any other the head is judged before its body is walked over.
  const saysArticle = metas.content('og:type').toLowerCase() === 'article';
  const elsewhere = saysArticle ? null : readHead(head, href).elsewhere;
  if (elsewhere) return no('no-article', elsewhere);
  yield;
  let walked = walk(body, thorough);
  if (!hasText(walked.runs) && walked.passed > 0) walked = walk(body, true);
  if (!hasText(walked.runs)) return no('no-article', 'the page has no running text');
  yield;
  describeBoxes(walked);
  yield;
  const { boxes, runs, texts, flags, truncated, passed, elements, nodes } = walked;
  const marked = markedDates(document, elements);
  const isUndated = !marked.some(isOwnDate) && !isDated(head);
  return {
    kind: 'page',
    survey: {
      url: href.replace(/#.*$/, ''),
      head,
      boxes,
      runs,
      texts,
      flags,
      marked,
      articles: document.getElementsByTagName('article').length,
      scripted: isUndated ? dateInScripts(document, titlesOf(document, metas, head)) : null,
      commented: isUndated ? bylineInComments(body) : null,
      truncated,
      passed,
    },
    nodes: { elements, nodes },
  };
}

/** Less than this is no article in any script; how much more there must be is decided by whoever reads the survey. */
function hasText(runs: readonly Run[]): boolean {
  let length = 0;
  for (const run of runs) if (run.length >= 20) length += run.length;
  return length >= 56;
}

/** Whether its metadata or its linked data state a date of the page's own, as `stated.ts` takes them. */
const isDated = ({ metas, linked }: PageHead): boolean =>
  metas.some((meta) => datedNames(meta).length > 0) ||
  (linked.some((text) => text.includes('"date') || text.includes('"uploadDate')) &&
    readLinkedData(linked).some(({ published, modified }) => published !== null || modified !== null));

const isOwnDate = ({ elsewhere, inLink, value, words }: MarkedDate): boolean =>
  !elsewhere && !inLink && /\d/.test(`${value ?? ''} ${words}`);

function titlesOf(document: Document, { content }: Metas, { title }: PageHead): string[] {
  const headline = oneLine(document.querySelector('h1')?.textContent ?? '');
  return [content('og:title'), content('twitter:title'), headline, title];
}

/**
 * The way from an article's blocks back to the page.
 *
 * @param read the run of the survey that each block was read from
 */
export function indexOf(
  { runs }: Survey,
  { elements, nodes }: PageNodes,
  blocks: readonly Block[],
  read: readonly number[],
): TextIndex {
  const live = blocks.map(({ text }, at): LiveBlock => {
    const run = runs[read[at] ?? -1];
    return { text, nodes: run ? nodes.slice(run.from, run.to) : [], element: (run && elements[run.box]) ?? null };
  });
  return textIndex(live);
}
