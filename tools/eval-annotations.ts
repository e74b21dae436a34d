// npm run eval:annotations [-- --figures: write docs/figures/annotations.json]
// Exports the mentions of saved pages as Web Annotations and looks for each with two public implementations of
// TextQuoteSelector. A quote is found where the tool gives the very characters of the page. Pages: news of ../shared/eval, thirty at most,
// with the mentions of the hand-written packs; where that is absent, the project's own test pages with names of any kind.
// dom-anchor-text-quote searches from the middle of a text, scripts included, unless its `hint` gives the place to begin. The
// annotations have a TextPositionSelector, so the tool is measured without a hint, with that position, and in the
// article's own element, which has no scripts of the page around it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import type { Block } from '../src/article/article-model.ts';
import { type ReadArticle, readArticle } from '../src/article/page/read.ts';
import { ROOT } from '../src/cli/build.ts';
import { loadFacts } from '../src/facts/load.ts';
import { link } from '../src/linking/link.ts';
import { compileGazetteer } from '../src/linking/names/compile.ts';
import { gazetteerEntries } from '../src/linking/names/entries.ts';
import { openGazetteer } from '../src/linking/names/gazetteer.ts';
import { textQuote } from '../src/popup/text-quote.ts';
import { addressOf, EVAL, evalIsPresent, type PageRow, rows } from './eval-pages.ts';
import { type Figure, printFigures, Rate } from './rates.ts';
import { writeFigures } from './write-figures.ts';

type FoundArticle = Extract<ReadArticle, { kind: 'article' }>;
/** A stretch of a block's text. UTF-16. */
type TextRange = { readonly block: number; readonly start: number; readonly end: number };
type SavedPage = { readonly name: string; readonly html: string; readonly url: string };
/** A selector as another tool gets it, and the start of the TextPositionSelector beside it. */
type Exported = { readonly quote: ReturnType<typeof textQuote>; readonly position: number };
type Finder = (exported: Exported, root: HTMLElement) => Promise<Span | null>;
/** A range in the characters of the root's text content. */
type Span = { readonly start: number; readonly end: number };

const { DOMParser, Node, NodeFilter } = new JSDOM('').window;
Object.assign(globalThis, { Node, NodeFilter }); // apache-annotator reads these globals

const PAGES = 30;
/** Only pages with one of these names are read, because reading all pages in jsdom takes half an hour. */
const ENTITIES = ['ai', 'news-people', 'policies'].flatMap((pack) => {
  const loaded = loadFacts(join(ROOT, 'extension/facts', pack));
  return loaded.ok ? loaded.facts.entities : [];
});
const NAMES = ENTITIES.map(({ name }) => name);
/** The most characters of a page's source. On a longer page, both tools take minutes in jsdom. */
const LONGEST_PAGE = 1_000_000;
/** The most quotes of a page, evenly spread over it. On a long page in jsdom, both tools take seconds for each. */
const MOST_QUOTES = 3;
const TARGET = 0.95;

function* savedPages(): Generator<SavedPage> {
  if (evalIsPresent()) {
    for (const row of rows<PageRow>('pages.jsonl').filter(({ news_like }) => news_like)) {
      const html = readFileSync(join(EVAL, 'pages', row.file), 'utf8');
      if (html.length < LONGEST_PAGE && NAMES.some((name) => html.includes(name)))
        yield { name: row.file, html, url: addressOf(row) };
    }
    return;
  }
  const folder = join(ROOT, 'tests/article/pages');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.html'))
      yield { name: file, html: readFileSync(join(folder, file), 'utf8'), url: 'https://news.example/town/story' };
  }
}

/**
 * Returns a function that lists the ranges to quote: the product's mentions. Our own pages have invented people, so
 * there it is each capitalised word that does not open a sentence.
 */
function placesOn(): (read: FoundArticle) => readonly TextRange[] {
  if (!evalIsPresent())
    return ({ article }) =>
      article.blocks.flatMap(({ text }, block) =>
        [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu)].map(({ index, 0: word }) => ({
          block,
          start: index,
          end: index + word.length,
        })),
      );
  const gazetteer = openGazetteer(compileGazetteer(gazetteerEntries(ENTITIES)));
  return ({ article }) => link(article, gazetteer).mentions;
}

/** Chooses at most MOST_QUOTES ranges, from the first to the last. */
const spread = (places: readonly TextRange[]): readonly TextRange[] =>
  places.filter((_, index) => index % Math.ceil(places.length / MOST_QUOTES) === 0);

/** Returns the range in characters of the root's text. */
function spanOf(range: Range, root: HTMLElement): Span {
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/** The article's own element, or the whole page where it has none. */
const articleIn = (root: HTMLElement): HTMLElement =>
  root.querySelector<HTMLElement>('article') ?? root.querySelector<HTMLElement>('main') ?? root;

/** dom-anchor-text-quote reads only `textContent`, many times. In jsdom, each reading walks the whole page. */
const textOf = ({ textContent }: HTMLElement): { readonly textContent: string } => ({ textContent: textContent ?? '' });

/** Searches within an element. The span counts in the root's text. */
async function findWithin(element: HTMLElement, root: HTMLElement, { quote }: Exported): Promise<Span | null> {
  const found = toTextPosition(textOf(element), quote);
  const before = element === root ? 0 : startOf(element, root);
  return found && { start: found.start + before, end: found.end + before };
}

/** How many characters of the root's text come before an element. */
function startOf(element: HTMLElement, root: HTMLElement): number {
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEndBefore(element);
  return before.toString().length;
}

const FINDERS: Readonly<Record<string, Finder>> = {
  'dom-anchor-text-quote 4.0.2': async ({ quote }, root) => toTextPosition(textOf(root), quote),
  'dom-anchor-text-quote 4.0.2 with the position as its hint': async ({ quote, position }, root) =>
    toTextPosition(textOf(root), quote, { hint: position }),
  'dom-anchor-text-quote 4.0.2 in the article’s element': (exported, root) =>
    findWithin(articleIn(root), root, exported),
  '@apache-annotator/dom 0.2.0': async ({ quote }, root) => {
    const scope = root.ownerDocument.createRange();
    scope.selectNodeContents(root);
    for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(scope))
      return spanOf(range, root);
    return null;
  },
};

/** A mention as another tool gets it. JSON leaves out a context that is undefined. */
function exported(blocks: readonly Block[], { block, start, end }: TextRange): Exported {
  const quote = textQuote(blocks[block] ?? { text: '' }, start, end);
  const before = blocks.slice(0, block).map(({ text }) => `${text}\n`);
  const position = [...before.join(''), ...(blocks[block]?.text.slice(0, start) ?? '')].length; // code points
  return { quote: JSON.parse(JSON.stringify(quote)), position };
}

/** How often the page has the quote with its context, its scripts' own copies included. */
const countOf = ({ prefix = '', exact, suffix = '' }: ReturnType<typeof textQuote>, root: HTMLElement): number =>
  (root.textContent ?? '').split(`${prefix}${exact}${suffix}`).length - 1;
const once = (tool: string): string => `${tool}, once`;
const twice = (tool: string): string => `${tool}, twice`;

async function findAll(
  read: FoundArticle,
  places: readonly TextRange[],
  root: HTMLElement,
  rate: Rate,
  miss: (line: string) => void,
) {
  for (const place of places) {
    const range = read.index.rangeOf(place.block, place.start, place.end);
    if (!range) continue;
    const wanted = spanOf(range, root);
    const selector = exported(read.article.blocks, place);
    const isOnce = countOf(selector.quote, root) === 1;
    for (const [tool, find] of Object.entries(FINDERS)) {
      const found = await find(selector, root);
      const isRight = found?.start === wanted.start && found.end === wanted.end;
      rate.add(isRight, tool, isOnce ? once(tool) : twice(tool));
      if (!isRight)
        miss(
          `${tool}: ${JSON.stringify(selector.quote)} ${found ? 'at another place' : 'not found'}${isOnce ? '' : ', the page has it twice'}`,
        );
    }
  }
}

async function evalAnnotations(say: (line: string) => void): Promise<Figure[]> {
  const rate = new Rate();
  const findPlaces = placesOn();
  let pages = 0;
  for (const { name, html, url } of savedPages()) {
    if (pages === PAGES) break;
    const page = new DOMParser().parseFromString(html, 'text/html'); // the page is not displayed, so its styles are not parsed
    const read = readArticle(page, { href: url });
    const places = read.kind === 'article' ? spread(findPlaces(read)) : [];
    if (read.kind === 'article' && places.length > 0) {
      pages++;
      say(`page ${pages}: ${name}`);
      await findAll(read, places, page.body, rate, (line) => say(`${name}: ${line}`));
    }
  }
  const all: Figure = { what: 'saved pages with a mention', value: String(pages), target: String(PAGES) };
  const found = Object.keys(FINDERS).flatMap((tool): Figure[] => [
    {
      what: `quotes found at their place by ${tool}`,
      value: rate.say(tool),
      target: `≥ ${TARGET}`,
      met: rate.of(tool) >= TARGET,
    },
    { what: '  that the page has once with their context', value: rate.say(once(tool)), target: '' },
    { what: '  that the page has again, mostly in its scripts', value: rate.say(twice(tool)), target: '' },
  ]);
  return [all, ...found];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await evalAnnotations((line) => console.error(line));
  console.log(printFigures('Web Annotations in other tools', figures));
  if (process.argv.includes('--figures'))
    await writeFigures('annotations', {
      command: 'npm run eval:annotations -- --figures',
      pages: evalIsPresent()
        ? 'evaluation pages, mentions of the hand-written packs'
        : 'own test pages, names of any kind',
      figures,
    });
}
