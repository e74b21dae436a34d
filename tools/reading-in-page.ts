import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { dateOfChange, withDates } from '../src/article/dates.ts';
import type { FoundDate } from '../src/article/model.ts';
import { readArticle } from '../src/article/page/read.ts';
import { surveyPage } from '../src/article/page/survey.ts';
import { readSurvey } from '../src/article/read.ts';
import type { Survey } from '../src/article/survey.ts';
import { signsInEnglish, verdictInEnglish } from '../src/cli/verdict.ts';
import { detectNotes } from '../src/notes/detect.ts';

/**
 * Runs in a saved page and returns what Afterword, Readability and Defuddle read there. The evaluations bundle and
 * inject it.
 */

export type InPage = {
  readonly read: (href: string, truth: readonly string[] | null) => PageResult;
  readonly neighbours: () => { readability: string; defuddle: string; readerable: boolean };
  readonly time: (href: string, rounds: number) => Timing;
};
export type PageResult = {
  readonly article: boolean;
  readonly why: string;
  readonly published: FoundDate | null;
  readonly blocks: readonly { readonly kind: string; readonly text: string; readonly title: boolean }[];
  /** The number of blocks outside of the smallest element around all blocks that the truth has too. */
  readonly outside: number;
  /** The number of ranges that were not found on the page again. */
  readonly lost: number;
};
/** Milliseconds. */
export type Timing = {
  readonly walk: number;
  /** The page's part: making its survey, the message to the worker. */
  readonly survey: number;
  /** The worker's part: finding the article, its blocks, its dates, its notes. */
  readonly read: number;
  readonly readability: number;
  readonly defuddle: number;
};

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function read(href: string, truth: readonly string[] | null): PageResult {
  const reading = readArticle(document, { href });
  if (reading.kind === 'not-article') {
    return {
      article: false,
      why: `${reading.why.reason}: ${verdictInEnglish(reading.why)}`,
      published: null,
      blocks: [],
      outside: 0,
      lost: 0,
    };
  }
  const { article, index } = reading;
  let lost = 0;
  article.blocks.forEach((block, at) => {
    const half = block.text.length >> 1;
    for (const [start, end] of [
      [0, block.text.length],
      [half, block.text.length],
    ] as const) {
      if (index.rangeOf(at, start, end) === null) lost++;
    }
  });
  const blocks = article.blocks.map(({ kind, text, hints }) => ({
    kind,
    text,
    title: kind === 'heading' && hints?.level === 1,
  }));
  let outside = 0;
  if (truth) {
    const all = squeeze(truth.join(''));
    let around: Element | null = null;
    const loose: Element[] = [];
    article.blocks.forEach(({ kind, text }, at) => {
      const element = index.elementOf(at);
      if (!element || ['heading', 'standfirst', 'byline', 'caption'].includes(kind)) return;
      if (!all.includes(squeeze(text))) loose.push(element);
      else {
        around ??= element.parentElement;
        while (around && !around.contains(element)) around = around.parentElement;
      }
    });
    const inner: Element | null = around;
    outside = loose.filter((element) => inner === null || !(inner as Element).contains(element)).length;
  }
  const { published, modified } = withDates(article);
  return {
    article: true,
    why: `${signsInEnglish(reading.signs)}; ${reading.place}`,
    published: published ?? dateOfChange(modified),
    blocks,
    outside,
    lost,
  };
}

function neighbours(): { readability: string; defuddle: string; readerable: boolean } {
  const readerable = isProbablyReaderable(document);
  let readability = '';
  let defuddle = '';
  try {
    readability = new Readability(copy()).parse()?.textContent ?? '';
  } catch {
    // an error of another tool counts as nothing read
  }
  try {
    const html = new Defuddle(copy(), { url: location.href }).parse().content;
    defuddle = textOf(new DOMParser().parseFromString(html, 'text/html').body);
  } catch {
    // as above
  }
  return { readability, defuddle, readerable };
}

/** Makes a copy of the page, because both other tools change their input. */
const copy = (): Document => {
  const clone = document.cloneNode(true);
  if (!(clone instanceof Document)) throw new Error('a document is cloned to a document');
  return clone;
};

function textOf(body: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}

/** The least possible work: visits every text node of the page and adds the lengths. */
function walk(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** The page's part of reading. Returns its message to the worker; null where the page is clearly no article. */
function serialisedSurvey(href: string): string | null {
  const surveyed = surveyPage(document, { href });
  return surveyed.kind === 'page' ? JSON.stringify(surveyed.survey) : null;
}

/** The worker's part, here on the same thread: find, date, read, detect. */
function readSerialised(serialised: string | null): void {
  const read = serialised === null ? null : readSurvey(JSON.parse(serialised) as Survey); // serialised above
  if (read?.kind === 'article') detectNotes(withDates(read.article));
}

function time(href: string, rounds: number): Timing {
  const median = (work: () => unknown, times: number): number => {
    const took: number[] = [];
    for (let round = 0; round < times; round++) {
      const start = performance.now();
      work();
      took.push(performance.now() - start);
    }
    return took.sort((a, b) => a - b)[times >> 1] ?? 0;
  };
  const serialised = serialisedSurvey(href);
  getComputedStyle(document.body).display; // the page's styles are loaded by the time a content script runs
  return {
    walk: median(walk, rounds),
    survey: median(() => serialisedSurvey(href), rounds),
    read: median(() => readSerialised(serialised), rounds),
    readability: median(() => new Readability(copy()).parse(), 1),
    defuddle: median(() => new Defuddle(copy(), { url: href }).parse(), 1),
  };
}

declare global {
  var afterwordReading: InPage;
}
globalThis.afterwordReading = { read, neighbours, time };
