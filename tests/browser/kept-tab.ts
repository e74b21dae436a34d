import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Tab } from '../../src/cli/tab.ts';
import { type Watched, watch } from './keep-failure.ts';

// A new tab costs a second of processor time (docs/decisions/0028-time-of-tests.md). So the tests of a browser pass on a
// few tabs, as long as they do nothing to them that outlives a document.

/** The tabs that the tests of one browser pass on. `For` is what a page asks of its tab. */
export type PassedTabs<For> = {
  /** Lets pages have tabs until {@link PassedTabs.end}. */
  readonly begin: () => void;
  /** A tab that fits, a kept one where one is free. Null if no test runs now. */
  readonly take: (wanted: For) => Promise<Lent | null>;
  /** The tabs that the test has now are not kept. For a document whose end may take its process with it. */
  readonly giveUp: () => void;
  /** Leaves the documents of the test. A tab that may not be used again is given up: it stays open, and is not kept. */
  readonly end: (hasFailed: boolean) => Promise<void>;
  /** The numbers of the kept tabs. */
  readonly ids: () => readonly number[];
};

/** A tab for a test, which notices what the test does with its page. */
export type Lent = { readonly tab: Tab; readonly watched: Watched };

/** How tabs of one kind are opened and left. */
export type Kind<For> = {
  readonly open: (wanted: For) => Promise<Tab>;
  /** Whether a tab that was opened for one page can have another one. */
  readonly fits: (opened: For, wanted: For) => boolean;
  /** The address of a document that does nothing, in the same process. A tab shows it between two tests. */
  readonly rest: string;
  /** Further names that a test may use of a page, because {@link Kind.restore} takes back what they do. */
  readonly restorable: readonly (keyof Page)[];
  /** Takes back what the restorable names did, for a tab that was opened for such a page. */
  readonly restore: (page: Page, opened: For) => Promise<void>;
  /** Whether the content script reports on these pages. */
  readonly reports: boolean;
  /** How many tabs are kept at most. */
  readonly most: number;
};

type Kept<For> = Lent & {
  readonly opened: For;
  state: 'free' | 'taken' | 'spoiled';
  /** Whether a restorable name was used since the tab was taken. */
  changed: boolean;
  uses: number;
  /** The tab itself, which notices nothing. */
  readonly real: Tab;
};

/** A tab is used at most this often, because each document adds an entry to its history, which holds fifty. */
const MOST_USES = 20;

/** If a document cannot be left within this time, its tab is closed instead. */
const LEAVING_MS = 10_000;

/** If the focus does not come to a tab within this time, the tab is closed. */
const FOCUS_MS = 5000;

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

/** Keeps the tabs of one kind. */
export function passTabs<For>(kind: Kind<For>): PassedTabs<For> {
  let kept: Kept<For>[] = [];
  let isTest = false;
  const drop = (one: Kept<For>) => {
    kept = kept.filter((each) => each !== one);
  };
  const close = async (one: Kept<For>) => {
    drop(one);
    await one.real.close().catch(() => {}); // it may be closed
  };
  /** Leaves the document of a tab. The tab is free afterwards, or given up. */
  const end = async (one: Kept<For>, hasFailed: boolean) => {
    const mayStay = !hasFailed && one.state === 'taken' && one.uses < MOST_USES && kept.length <= kind.most;
    if (mayStay && (await leaves(one, kind))) one.state = 'free';
    else drop(one);
  };
  /** What a test's own closing does: the document ends, and the next page gets the tab. */
  const closeEarly = async (one: Kept<For>) => {
    if (one.state !== 'taken') return;
    await end(one, false);
    if (!kept.includes(one)) await close(one);
  };
  return {
    begin: () => {
      isTest = true;
    },
    take: async (wanted) => {
      if (!isTest) return null;
      for (const one of kept.filter(({ state }) => state === 'free')) {
        if (one.watched.page.isClosed() || !kind.fits(one.opened, wanted)) await close(one);
      }
      let one = kept.find(({ state }) => state === 'free');
      if (!one) {
        one = keepable(await kind.open(wanted), wanted, kind, closeEarly);
        kept.push(one);
      }
      one.state = 'taken';
      one.uses++;
      one.changed = false;
      one.watched.lines.length = 0;
      return one;
    },
    giveUp: () => {
      for (const one of kept) if (one.state === 'taken') one.state = 'spoiled';
    },
    end: async (hasFailed) => {
      for (const one of kept) if (one.state !== 'free') await end(one, hasFailed);
      isTest = false;
    },
    ids: () => kept.map(({ tab }) => tab.id),
  };
}

function keepable<For>(
  tab: Tab,
  opened: For,
  kind: Kind<For>,
  closeEarly: (one: Kept<For>) => Promise<void>,
): Kept<For> {
  const notice = (name: PropertyKey) => {
    if (kind.restorable.some((one) => one === name)) kept.changed = true;
    else kept.state = 'spoiled';
  };
  const close = () => (kept.state === 'taken' ? closeEarly(kept) : tab.close());
  const noticed = { ...tab, page: noticing(tab.page, 'page', notice, close), close };
  const watched = watch(tab.page, kind.reports ? tab : null);
  const kept: Kept<For> = { tab: noticed, real: tab, watched, opened, state: 'free', changed: false, uses: 0 };
  return kept;
}

/** Resolves to false if the tab may not be used again. */
async function leaves<For>(one: Kept<For>, { rest, restore }: Kind<For>): Promise<boolean> {
  const { page } = one.real;
  const left = blank(page, rest).then(async (isBlank) => {
    if (isBlank && one.changed) await restore(page, one.opened);
    return isBlank;
  });
  // A page that hangs never answers.
  return Promise.race([left.catch(() => false), sleep(LEAVING_MS, false, { ref: false })]);
}

/**
 * Shows an empty document. The page's own script goes there, because its process then stays. Resolves to false if it
 * did not in time.
 */
async function blank(page: Page, rest: string): Promise<boolean> {
  const replace = (url: string) => {
    window.name = '';
    location.replace(url);
  };
  await page.evaluate(replace, rest).catch(() => {}); // the answer may be lost with the document
  const isBlank = (url: string) => location.href === url && document.readyState === 'complete';
  for (const end = Date.now() + LEAVING_MS; Date.now() < end; await sleep(10)) {
    if (!(await page.evaluate(isBlank, rest).catch(() => false))) continue;
    // Otherwise the pointer rests on a word of the next document. A hidden page answers a pointer only after 5 seconds.
    if (await page.evaluate(() => document.hidden)) await page.bringToFront();
    await page.mouse.move(2, 2);
    return getsFocus(page);
  }
  return false;
}

/**
 * Resolves to false if the focus does not come to the tab in front. Keys that leave a page take the focus to the
 * browser's own bars, and Firefox leaves it there when the tab shows another document.
 */
export async function getsFocus(page: Page): Promise<boolean> {
  for (const end = Date.now() + FOCUS_MS; Date.now() < end; await sleep(10)) {
    if (await page.evaluate(() => document.hasFocus()).catch(() => false)) return true;
  }
  return false;
}

/** Firefox moves the focus to another tab some time after it shows that tab. A key before that is lost. */
async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
  await getsFocus(page);
}

/** The same object, which reports each use of what does not end with the document. */
function noticing<T extends object>(
  real: T,
  kind: keyof typeof ENDS_WITH_DOCUMENT,
  notice: (name: PropertyKey) => void,
  close?: () => Promise<void>,
): T {
  return new Proxy(real, {
    get: (target, name) => {
      if (name === 'close' && close) return close;
      if (name === 'bringToFront' && kind === 'page') return () => bringToFront(target as unknown as Page); // by its kind
      const value: unknown = Reflect.get(target, name, target); // its private fields are not the proxy's
      if (value !== undefined && !ENDS_WITH_DOCUMENT[kind].has(name)) notice(name);
      if (typeof value === 'function') return value.bind(target);
      const isPart = kind === 'page' && (name === 'mouse' || name === 'keyboard');
      // A part of puppeteer's page is an object.
      return isPart ? noticing(value as object, name, (used) => notice(`${name}.${String(used)}`)) : value;
    },
  });
}
