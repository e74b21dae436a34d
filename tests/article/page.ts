import { JSDOM } from 'jsdom';
import { withDates } from '../../src/article/days/dates.ts';
import { type ReadArticle, readArticle } from '../../src/article/page/read.ts';
import { partialDate } from '../../src/dates/partial-date.ts';

/** Sentences written for these tests. */
export const PROSE = [
  'The harbour board met on Tuesday evening to weigh a plan that would close the old ferry pier for two years, and it heard from forty people before it rose.',
  'Nobody in the room spoke against the repairs themselves, but shop owners along the quay said that they had learned of the closing from a poster on a lamp post.',
  'Engineers told the board that the piles under the pier have lost a third of their width since they were last measured, and that a hard winter could finish them.',
  'The board will vote next month, once the port has said where the ferries would land in the meantime and who would pay for the buses that take people there.',
];

export const prose = (times = 1): string =>
  Array.from({ length: times }, () => PROSE.map((text) => `<p>${text}</p>`).join('\n')).join('\n');

/**
 * Documents that one window parses. In jsdom 27.4 each one leaves listeners on the window, so that the next takes longer to
 * make (findings/jsdom-parsed-documents.sh).
 */
const DOCUMENTS_PER_WINDOW = 200;
let parser = new new JSDOM('').window.DOMParser();
let parsed = 0;

/** The page as a browser would have it, but not shown: no style is computed. */
export function documentOf(html: string): Document {
  if (++parsed % DOCUMENTS_PER_WINDOW === 0) parser = new new JSDOM('').window.DOMParser();
  return parser.parseFromString(html, 'text/html');
}

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Harbour plan divides the quay</title>${head}</head><body>${body}</body></html>`;

/** An article with a headline. `around` is added after its text, inside the article element. */
export const article = (around = '', head = ''): string =>
  page(`<main><article><h1>Harbour plan divides the quay</h1>${prose()}${around}</article></main>`, head);

export function read(
  html: string,
  url = 'https://news.example.com/town/harbour-plan',
  today = '2026-11-23',
): ReadArticle {
  const reading = readArticle(documentOf(html), { href: url });
  return reading.kind === 'article' ? { ...reading, article: withDates(reading.article, partialDate(today)) } : reading;
}

/** The article of a page that must have one. */
export function articleOf(html: string, url?: string): Extract<ReadArticle, { kind: 'article' }> {
  const reading = read(html, url);
  if (reading.kind !== 'article') throw new Error(`read as no article: ${reading.why.reason}`);
  return reading;
}

export const textsOf = (html: string, url?: string): string[] =>
  articleOf(html, url).article.blocks.map(({ text }) => text);
