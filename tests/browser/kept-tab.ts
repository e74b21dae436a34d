import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Viewport } from 'puppeteer-core';
import type { Tab } from '../../src/cli/tab.ts';
import { type Watched, watch } from './keep-failure.ts';

// A new tab costs a second of processor time (docs/decisions/0028-time-of-tests.md). So the tests of a browser pass on
// one tab, as long as they do nothing to it that outlives a document.

/** The tab that the tests of one browser pass on. */
export type PassedTab = {
  /** Lets one page have the tab until {@link PassedTab.end}. */
  readonly begin: () => void;
  /** The tab for a page with this viewport. Null if no test runs now, or if the test has the tab already. */
  readonly take: (viewport: Viewport) => Promise<Lent | null>;
  /** Leaves the document of the test. The tab is given up if it may not be used again. */
  readonly end: (hasFailed: boolean) => Promise<void>;
  /** The number of the tab; none if there is no tab. */
  readonly ids: () => readonly number[];
};

/** A tab for a test, which notices what the test does with its page. */
export type Lent = { readonly tab: Tab; readonly watched: Watched };

type Kept = Lent & {
  readonly viewport: Viewport;
  /** Whether a test did something to the tab that the next test could notice. */
  spoiled: boolean;
  uses: number;
};

/** A tab is used at most this often, because each document adds an entry to its history, which holds fifty. */
const MOST_USES = 20;

/** If a document cannot be left within this time, its tab is closed instead. */
const LEAVING_MS = 10_000;

/**
 * What ends with a document: reading it, running code in it, whole presses. Emulation, interception, listeners, scripts
 * for new documents, protocol sessions, held keys and buttons are not in here.
 */
const ENDS_WITH_DOCUMENT: Readonly<Record<'page' | 'mouse' | 'keyboard', ReadonlySet<PropertyKey>>> = {
  page: new Set<keyof Page>([
    '$',
    '$$',
    '$$eval',
    '$eval',
    'bringToFront',
    'browser',
    'click',
    'content',
    'evaluate',
    'evaluateHandle',
    'focus',
    'frames',
    'isClosed',
    'keyboard',
    'mainFrame',
    'mouse',
    'screenshot',
    'select',
    'setDefaultTimeout',
    'title',
    'type',
    'url',
    'viewport',
    'waitForFunction',
    'waitForSelector',
  ]),
  mouse: new Set(['click', 'move', 'wheel']),
  keyboard: new Set(['press', 'type']),
};

/** @param open opens a new tab with a viewport */
export function passTab(open: (viewport: Viewport) => Promise<Tab>): PassedTab {
  let kept: Kept | null = null;
  let state: 'no test' | 'free' | 'taken' = 'no test';
  return {
    begin: () => {
      state = 'free';
    },
    take: async (viewport) => {
      if (state !== 'free') return null;
      state = 'taken';
      if (kept && !fits(kept, viewport)) {
        await kept.tab.close().catch(() => {}); // it may be closed
        kept = null;
      }
      kept ??= keepable(await open(viewport), viewport);
      kept.uses++;
      kept.watched.lines.length = 0;
      return kept;
    },
    end: async (hasFailed) => {
      if (state === 'taken' && kept && (hasFailed || !(await leave(kept)))) kept = null;
      state = 'no test';
    },
    ids: () => (kept ? [kept.tab.id] : []),
  };
}

function keepable(tab: Tab, viewport: Viewport): Kept {
  const spoil = () => {
    kept.spoiled = true;
  };
  const close = () => {
    spoil();
    return tab.close();
  };
  const noticed = { ...tab, page: noticing(tab.page, 'page', spoil), close };
  const kept: Kept = { tab: noticed, watched: watch(tab.page, tab), viewport, spoiled: false, uses: 0 };
  return kept;
}

const fits = (kept: Kept, viewport: Viewport): boolean =>
  !kept.watched.page.isClosed() && JSON.stringify(kept.viewport) === JSON.stringify(viewport);

/** Resolves to false if the tab may not be used again. */
async function leave({ spoiled, uses, watched: { page } }: Kept): Promise<boolean> {
  if (spoiled || uses >= MOST_USES) return false;
  // A page that hangs never answers.
  return Promise.race([blank(page).catch(() => false), sleep(LEAVING_MS, false, { ref: false })]);
}

/**
 * Shows an empty document. The page's own script goes there, because its process then stays. Resolves to false if it
 * did not in time.
 */
async function blank(page: Page): Promise<boolean> {
  const replace = () => {
    window.name = '';
    location.replace('about:blank');
  };
  await page.evaluate(replace).catch(() => {}); // the answer may be lost with the document
  const isBlank = () => location.href === 'about:blank' && document.readyState === 'complete';
  for (const end = Date.now() + LEAVING_MS; Date.now() < end; await sleep(10)) {
    if (!(await page.evaluate(isBlank).catch(() => false))) continue;
    await page.mouse.move(2, 2); // otherwise the pointer rests on a word of the next document
    return true;
  }
  return false;
}

/** The same object, which calls `spoil` where something is used that does not end with the document. */
function noticing<T extends object>(real: T, kind: keyof typeof ENDS_WITH_DOCUMENT, spoil: () => void): T {
  return new Proxy(real, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target); // its private fields are not the proxy's
      if (value !== undefined && !ENDS_WITH_DOCUMENT[kind].has(name)) spoil();
      if (typeof value === 'function') return value.bind(target);
      const isPart = kind === 'page' && (name === 'mouse' || name === 'keyboard');
      return isPart ? noticing(value as object, name, spoil) : value; // puppeteer's Mouse and Keyboard are objects
    },
  });
}
