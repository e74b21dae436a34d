import { join } from 'node:path';
import type { Viewport } from 'puppeteer-core';
import { ROOT } from '../../src/cli/build.ts';
import type { Browser } from '../../src/cli/derive-manifest.ts';
import { launch, type Session, showPage } from '../../src/cli/launch.ts';
import type { Tab } from '../../src/cli/tab.ts';
import { endWithRun } from './end-browsers.ts';
import { freshen } from './freshen.ts';
import { type PassedTabs, passTabs } from './kept-tab.ts';
import { PATIENCE } from './patience.ts';

// The browsers in which test files run.

/** A running browser, the test file that it was made fresh for, and the tabs that its tests pass on. */
export type Shared = { readonly session: Session; file: string; readonly passed: Passed };
/** The tabs for pages of the web, by their viewport, and those for the extension's own pages. */
export type Passed = { readonly articles: PassedTabs<Viewport>; readonly own: PassedTabs<'own'> };
export const idsOf = (passed?: Passed) => [...(passed?.articles.ids() ?? []), ...(passed?.own.ids() ?? [])];
/**
 * Starting Firefox takes some four seconds, so the files of a worker share its browsers, which end with the worker.
 * vitest.browser.config.ts turns isolation off, which keeps this module between files.
 */
export const shared = new Map<Browser, Shared>();

/** How many tabs of each kind are kept between tests. Few tests have more open at a time. */
const MOST_KEPT = 2;

/** Returns the shared browser, without tabs and stored data when a file first requests it. */
export async function share(browser: Browser, file: string): Promise<Session> {
  const known = shared.get(browser);
  if (known?.file === file) return known.session;
  if (known?.session.puppeteer.connected) {
    await freshen(known.session, idsOf(known.passed));
    known.file = file;
    return known.session;
  }
  const session = await launch({ browser, folder: join(ROOT, 'dist', `dev-${browser}`) });
  shared.set(browser, { session, file, passed: passedIn(session) });
  endWithRun(session);
  return session;
}

/** The web's tabs rest on an empty document, the extension's on an icon, which runs no script. */
function passedIn(session: Session): Passed {
  const articles = passTabs<Viewport>({
    open: async (viewport) => sized(await session.openTab(), viewport),
    fits: (opened, wanted) => JSON.stringify(opened) === JSON.stringify(wanted),
    rest: 'about:blank',
    restorable: ['setViewport'],
    restore: (page, viewport) => page.setViewport(viewport),
    reports: true,
    most: MOST_KEPT,
  });
  const rest = `${session.baseUrl}icons/16.png`;
  const own = passTabs<'own'>({
    open: async () => {
      const tab = await session.openTab();
      tab.page.setDefaultTimeout(PATIENCE);
      await showPage(tab.page, rest);
      return tab;
    },
    fits: () => true,
    rest,
    restorable: ['setViewport'],
    restore: (page) => page.setViewport(null),
    reports: false,
    most: MOST_KEPT,
  });
  return { articles, own };
}

/** A browser for the tests of one file. */
export type OfFile = { readonly open: () => Promise<Session>; readonly close: () => Promise<void> };

/** The browsers with the shipped build, and how many callers of {@link shippedOfFile} still need each. */
const shipped = new Map<Browser, { callers: number; session: Promise<Session> | null }>();

/** The browser with the shipped build. It starts with the first of a file's callers, and ends with the last. */
export function shippedOfFile(browser: Browser): OfFile {
  const known = shipped.get(browser) ?? { callers: 0, session: null };
  shipped.set(browser, known);
  known.callers++;
  return {
    open: () => {
      known.session ??= launch({ browser, folder: join(ROOT, 'dist', browser) });
      return known.session;
    },
    close: async () => {
      known.callers--;
      if (known.callers > 0) return;
      const session = await known.session;
      known.session = null;
      await session?.close();
    },
  };
}

/** A browser for one caller, whose own buttons a test can press. */
export function withOwnUi(browser: Browser, isShipped: boolean): OfFile {
  let session: Session | undefined;
  return {
    open: async () => {
      const folder = join(ROOT, 'dist', isShipped ? browser : `dev-${browser}`);
      session = await launch({ browser, folder, ownUi: true });
      return session;
    },
    close: async () => session?.close(),
  };
}

/** Gives a new tab its viewport. */
export async function sized(tab: Tab, viewport: Viewport): Promise<Tab> {
  tab.page.setDefaultTimeout(PATIENCE);
  await tab.page.setViewport(viewport);
  return tab;
}
