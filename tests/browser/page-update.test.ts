import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { launch, type Session } from '../../src/cli/launch.ts';
import type { Tab } from '../../src/cli/tab.ts';
import { type BrowserScreens, openScreens } from './browser-screens.ts';
import { eventually, waitForCard } from './card-text.ts';
import { ARTICLE_URL } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { shows } from './shows.ts';
import { story } from './story.ts';
import { cardAfter, passes } from './time-in-page.ts';

const ARTICLE = story('Sam Altman', { head: '<link rel="icon" href="data:,">' });
const FIREFOX_ID = 'afterword@afterword.example';

const MARKS = ['noted-person', 'noted-person-again'];
const names = () => [...CSS.highlights.keys()].sort();
/**
 * Remembers the painted marks, to recognise new marks. Firefox leaves the marks of a stopped script in the registry.
 */
const rememberMarks = () => void Reflect.set(window, 'before', CSS.highlights.get('noted-person'));
const areNew = () => CSS.highlights.get('noted-person') !== Reflect.get(window, 'before');
const elements = () => document.documentElement.children.length;
const isOnTop = () => {
  const { left, bottom } = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + 30, bottom + 40)?.matches('html > div') ?? false;
};

// One browser for all changes to its extension. Each test begins with the extension running on the page. The last test
// leaves the browser without it.
describe.each(['chrome', 'firefox'] as const)('an open tab in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let page: Page;
  let screens: BrowserScreens;
  const faults: string[] = [];
  /** A copy of the build, because a test changes it. */
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-update-'));
    await cp(join(ROOT, 'dist', `dev-${browser}`), folder, { recursive: true });
    session = await launch({ browser, folder, viewport: { width: 1000, height: 800 } });
    tab = await session.openTab();
    page = tab.page;
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    screens = await openScreens(session);
  });
  beforeEach(async () => {
    await screens.setEnabled(true);
    await screens.setAccess(true);
    await page.bringToFront();
    await tab.openSaved({ html: ARTICLE, url: ARTICLE_URL }, PATIENCE);
    await moveAway();
    // A page of the extension is not asked, because such pages are closed with it.
    await eventually(() => page.evaluate(names)).toEqual(MARKS);
    faults.length = 0;
  });
  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true });
  });

  async function openCard(): Promise<void> {
    await hover();
    await eventually(() => page.evaluate(isOnTop)).toBe(true);
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
  }

  async function moveAway(): Promise<void> {
    await page.mouse.move(600, 700, { steps: 4 });
    // The extension reads the pointer once a frame. A pointer that comes back within a frame never left.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  async function hover(): Promise<void> {
    const { x, y } = await page.evaluate(() => {
      const rect = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
      return { x: rect.x + 20, y: rect.y + rect.height / 2 };
    });
    await page.mouse.move(x - 3, y, { steps: 2 });
    await page.mouse.move(x, y);
  }

  test('loses marks and card when access is revoked in the browser’s own screen, and gets them back with it', async () => {
    await openCard();
    await screens.setAccess(false);
    await page.bringToFront();
    await eventually(() => page.evaluate(names)).toEqual([]);
    expect(await page.evaluate(isOnTop)).toBe(false);
    const popup = await session.openExtensionPage(`popup.html?tab=${tab.id}`);
    // Only a real popup gets the address of a tab, so this one cannot name the site.
    await shows(popup, 'This tab cannot be annotated');
    await popup.close();
    await page.bringToFront();
    await moveAway();
    await hover();
    expect(await cardAfter(page, 800)).toBeNull();
    await screens.setAccess(true);
    await page.bringToFront();
    await eventually(() => page.evaluate(names)).toEqual(MARKS);
    await moveAway();
    await openCard();
    expect(faults).toEqual([]);
  });

  test('loses its marks when the extension is disabled, and gets marks and card back when it is enabled', async () => {
    await screens.setEnabled(false);
    await page.bringToFront();
    await moveAway();
    // Firefox stops the script at once; the rules of its marks go with the extension.
    if (browser === 'chrome') await eventually(() => page.evaluate(names)).toEqual([]);
    await page.evaluate(rememberMarks);
    await screens.setEnabled(true);
    await page.bringToFront();
    await moveAway();
    await eventually(() => page.evaluate(areNew)).toBe(true);
    await eventually(() => page.evaluate(names)).toEqual(MARKS);
    await openCard();
    expect(faults).toEqual([]);
  });

  test('gets the new version when the extension is updated, and the old one leaves nothing', async () => {
    await openCard();
    await page.evaluate(rememberMarks);
    await session.puppeteer.installExtension(folder);
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    await moveAway();
    await eventually(() => page.evaluate(areNew)).toBe(true);
    await eventually(() => page.evaluate(names)).toEqual(MARKS);
    await openCard();
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    expect(faults).toEqual([]);
  });

  test('has the new files when the extension was built again and is reloaded, with its article', async () => {
    const style = join(folder, 'marks.css');
    await writeFile(style, `${await readFile(style, 'utf8')}\nbody { outline-style: dotted }`);
    await session.reload();
    await tab.openSaved({ html: ARTICLE, url: ARTICLE_URL }, PATIENCE);
    await page.waitForFunction(() => getComputedStyle(document.body).outlineStyle === 'dotted');
    await eventually(() => page.evaluate(names)).toEqual(MARKS);
  });

  test('has no marks, card or error after the extension is removed', async () => {
    await openCard();
    await session.puppeteer.uninstallExtension(browser === 'chrome' ? new URL(session.baseUrl).host : FIREFOX_ID);
    // The pointer rests, so the card must close without a movement of it.
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    if (browser === 'chrome') {
      await eventually(() => page.evaluate(names)).toEqual([]);
      expect(await page.evaluate(elements)).toBe(2);
    } else {
      const rule = () => getComputedStyle(document.body, '::highlight(noted-person)').textDecorationLine;
      expect(await page.evaluate(rule)).toBe('none');
    }
    await page.mouse.move(300, 500, { steps: 4 });
    await page.mouse.wheel({ deltaY: 40 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('article')?.append('A line that came later.'));
    await hover();
    await passes(page, 1500);
    expect(await page.evaluate(isOnTop)).toBe(false);
    expect(faults).toEqual([]);
  });
});
