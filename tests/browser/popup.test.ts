import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { setTheme, violationsOf } from './axe.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { pressOn } from './press.ts';
import { shows } from './shows.ts';

/** An invented article whose facts are in the bundled packs. */
const STORY = `<!doctype html><html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z">
<article><h1>A team without its leaders</h1>
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Sam Altman, who runs the company, answered a few days later that there was much more to do.</p>
<p>People who had worked beside Leike said that the team had been short of computers for months, and that nobody had been
told who would take the work on, or whether anybody would. Others spoke of papers that they had been asked to sign.</p>
<p>Sutskever had been at OpenAI from its first day, and Leike had come to it in 2021 to work on the same questions. What
becomes of their work, and of those who did it with them, was not said on the day that they left the company.</p>
<p><em>Correction, May 18, 2024: An earlier version of this article misstated the year in which the team was founded.</em></p>
</article></html>`;

const text = (page: Page, selector = 'body') => page.$eval(selector, (node) => node.textContent ?? '');

async function picture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'output');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

inEachBrowser('the popup', ({ browser, openArticle, openExtensionPage }) => {
  const openPopup = async (tab: number): Promise<Page> => {
    const popup = await openExtensionPage(`popup.html?tab=${tab}`);
    await popup.setViewport({ width: 420, height: 600 });
    return popup;
  };

  test('lists notes, later events and mentioned entities, and axe finds nothing in either theme', async () => {
    const { tab } = await openArticle(STORY);
    const popup = await openPopup(tab.id);
    await shows(popup, 'Mentioned here');
    const said = await text(popup);
    expect(said).toContain('A team without its leaders');
    expect(said).toContain('Correction, May 18, 2024: An earlier version');
    expect(said).toContain('Jan Leike');
    expect(await popup.$$eval('.timeline-line', (lines) => lines.length)).toBeGreaterThan(2);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(popup, theme);
      expect(await violationsOf(popup)).toEqual([]);
      await picture(popup, `${browser}-popup-${theme}`);
    }
  });

  test('lists after one click the unmarked names and why, and a second click goes to the place', async () => {
    const alone = STORY.replace('People who had worked', 'Robin Altman had signed nothing. People who had worked');
    const { tab } = await openArticle(alone);
    const popup = await openPopup(tab.id);
    await shows(popup, 'Not marked');
    expect(await text(popup)).not.toContain('it is part of');
    await pressOn(popup, '.not-marked summary');
    await shows(popup, 'it is part of “Robin Altman”');
    expect(await text(popup, '.not-marked .mention-name')).toBe('Altman');
    expect(await text(popup, '.not-marked .mention')).toContain('Sam Altman');
    expect(await violationsOf(popup)).toEqual([]);
    await picture(popup, `${browser}-popup-not-marked`);
  });

  test('switches the site off and on at once on the open page and in every popup', async () => {
    const { tab, report } = await openArticle(STORY);
    const popup = await openPopup(tab.id);
    const second = await openPopup(tab.id);
    await shows(popup, 'Mentioned here');
    await popup.bringToFront();
    await pressOn(popup, '[role=switch]');
    await shows(popup, 'Afterword is off for vox.com.');
    expect((await report()).state).toBe('off');
    await second.bringToFront();
    await shows(second, 'Afterword is off for vox.com.');
    await picture(second, `${browser}-popup-off`);

    const later = await openPopup(tab.id);
    await shows(later, 'Afterword is off for vox.com.');
    await pressOn(later, '[role=switch]');
    await shows(later, 'Mentioned here');
    expect((await report()).state).toBe('ready');
    await popup.bringToFront();
    await shows(popup, 'Mentioned here');
  });

  test('two windows that switch two sites off at once do not undo each other', async () => {
    const urls = ['https://www.vox.com/at-once', 'https://www.bbc.com/at-once', 'https://www.wired.com/at-once'];
    const articles: OpenArticle[] = [];
    for (const url of urls) articles.push(await openArticle(STORY, url));
    const popups: Page[] = [];
    for (const { tab } of articles) popups.push(await openPopup(tab.id));
    for (const popup of popups) await shows(popup, 'Mentioned here');
    const press = () => document.querySelector<HTMLElement>('[role=switch]')?.click();
    const states = () => Promise.all(articles.map(async ({ report }) => (await report()).state));
    await Promise.all(popups.map((popup) => popup.evaluate(press)));
    await expect.poll(states).toEqual(['off', 'off', 'off']);
    for (const popup of popups) {
      await popup.bringToFront();
      await shows(popup, 'Afterword is off for');
    }
    await Promise.all(popups.map((popup) => popup.evaluate(press)));
    await expect.poll(states).toEqual(['ready', 'ready', 'ready']);
  });

  // In Firefox no test's script runs before those of an extension's page.
  test.runIf(browser === 'chrome')('renders into the frame of its first paint, so that nothing flickers', async () => {
    const { tab } = await openArticle(STORY);
    const popup = await openPopup(tab.id);
    await shows(popup, 'Mentioned here');
    // Reloads the page, and records its first elements as its own parser made them, before any of its scripts ran.
    await popup.evaluateOnNewDocument(() => {
      addEventListener(
        'readystatechange',
        () => {
          if (document.readyState === 'interactive')
            Reflect.set(globalThis, 'framed', document.querySelector('#root h1'));
        },
        { capture: true },
      );
    });
    await popup.reload({ waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await shows(popup, 'Mentioned here');
    const isSame = await popup.evaluate(() => Reflect.get(globalThis, 'framed') === document.querySelector('h1'));
    expect(isSame).toBe(true);
  });

  test('works by keyboard alone: the switch and a jump', async () => {
    const { tab, page, report } = await openArticle(STORY);
    const popup = await openPopup(tab.id);
    await shows(popup, 'Mentioned here');
    await popup.bringToFront();
    await popup.keyboard.press('Tab'); // the question after the date
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch');
    await popup.keyboard.press(' ');
    await shows(popup, 'Afterword is off');
    await popup.keyboard.press(' ');
    await shows(popup, 'Mentioned here');
    expect((await report()).state).toBe('ready');

    await page.evaluate(() => document.body.style.setProperty('padding-top', '3000px'));
    await popup.focus('.mention');
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    await page.waitForFunction(() => scrollY > 500);
  });

  test('shows that a page is not an article', async () => {
    const { tab } = await openArticle('<title>Sign in</title><form><input><button>Sign in</button></form>');
    const popup = await openPopup(tab.id);
    await shows(popup, 'does not look like an article');
    expect(await violationsOf(popup)).toEqual([]);
    await picture(popup, `${browser}-popup-no-article`);
  });

  test('shows that a tab which is gone or has no page cannot be annotated', async () => {
    const popup = await openPopup(2_000_000);
    await shows(popup, 'cannot be annotated');
    expect(await popup.$('[role=switch]')).toBeNull();
  });
});
