import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { withDates } from '../src/article/days/dates.ts';
import { surveyPage } from '../src/article/page/survey.ts';
import { readSurvey } from '../src/article/read.ts';
import type { Survey } from '../src/article/survey.ts';
import { detectNotes } from '../src/notes/detect.ts';

/**
 * Runs in a saved page: what Readability and Defuddle read there, and how long reading takes. The evaluations bundle
 * and inject it.
 */

export type InPage = {
  readonly neighbours: () => { readability: string; defuddle: string; readerable: boolean };
  readonly time: (href: string, rounds: number) => Timing;
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
globalThis.afterwordReading = { neighbours, time };
