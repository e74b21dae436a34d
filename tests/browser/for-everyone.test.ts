import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { shows } from './shows.ts';

/** Our own prose; the names are those of the fact base. */
const STORY = `<!doctype html><html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z">
<article><h1>A team without its leaders</h1>${`
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Nobody had been told who would take the work on, or whether anybody would, and others spoke of papers.</p>`.repeat(
  4,
)}
<p><em>Correction, May 18, 2024: An earlier version of this article misstated the year in which the team was founded.</em></p>
</article></html>`;

/** The controls in the order of the page; of radio buttons only the one that the Tab key reaches. */
const operable = () =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, [role=button], input, select, summary')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.matches(':disabled') &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  ).length;

/** Whether the focused element is a new one, shows its focus, and is in the window. */
const focused = () => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const isNew = element.dataset.reached === undefined;
  element.dataset.reached = 'yes';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, height } = element.getBoundingClientRect();
  return {
    isNew,
    name: element.outerHTML.slice(0, 90),
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    isInWindow: height === 0 || (bottom > 0 && top < innerHeight),
  };
};

inEachBrowser('every page of the extension', ({ browser, openArticle, openExtensionPage }) => {
  /** The popup of an article, the options and the welcome page, each with all that it shows. */
  async function open(name: string): Promise<Page> {
    if (name !== 'popup') {
      const page = await openExtensionPage(`${name}.html`);
      // What the options show last: the corrections are asked for after the packs.
      if (name === 'options') await Promise.all([shows(page, 'Facts corrected'), shows(page, 'Kept: 0 versions')]);
      else await page.waitForSelector('.mark');
      await page.bringToFront();
      return page;
    }
    const { tab } = await openArticle(STORY);
    const page = await openExtensionPage(`popup.html?tab=${tab.id}`);
    await shows(page, 'Mentioned here');
    await page.bringToFront();
    return page;
  }

  test.each(['popup', 'options', 'welcome'])('can be used with the Tab key alone: %s', async (name) => {
    const page = await open(name);
    await page.setViewport({ width: 420, height: 600 });
    const all = await page.evaluate(operable);
    expect(all).toBeGreaterThan(5);
    const wrong: string[] = [];
    let reached = 0;
    for (let presses = 0; presses < all + 3; presses++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(focused);
      if (now === null || !now.isNew) break; // the focus left the page, or started again
      reached++;
      if (!now.isSeen) wrong.push(`no outline: ${now.name}`);
      if (!now.isInWindow) wrong.push(`out of sight: ${now.name}`);
    }
    expect(wrong).toEqual([]);
    expect(reached).toBe(all);
    await page.close();
  });

  test.each(['popup', 'options', 'welcome'])(
    'fits a window of 320 pixels, which is 400 % of zoom: %s',
    async (name) => {
      const page = await open(name);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  test.each(['popup', 'options', 'welcome'])(
    'fits a window of 320 pixels and text of twice the size: %s',
    async (name) => {
      const page = await open(name);
      await page.setViewport({ width: 320, height: 640 });
      const beyond = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
          .map(
            (element) => `${Math.round(element.getBoundingClientRect().right)} px: ${element.outerHTML.slice(0, 90)}`,
          );
      });
      expect(beyond).toEqual([]);
      await page.close();
    },
  );

  test.each(['popup', 'options', 'welcome'])('does not move by itself: %s', async (name) => {
    const page = await open(name);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration},${animationDuration}`.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 90)),
    );
    expect(moving).toEqual([]);
    await page.close();
  });

  test('the options can be set by keyboard alone: a site, the colours, the mode of an import', async () => {
    const page = await open('options');
    await page.focus('.add input');
    await page.keyboard.type('sample.example');
    await page.keyboard.press('Enter');
    await shows(page, 'Kept.');
    await page.waitForFunction(() => document.querySelector('[aria-label="Remove sample.example"]') !== null);
    await page.focus('[aria-label="Remove sample.example"]');
    await page.keyboard.press('Enter');
    await shows(page, 'Afterword is off nowhere.');
    await page.focus('input[name=theme]:checked');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
    await page.close();
  });

  // Firefox has the preference, but WebDriver cannot set it.
  test.runIf(browser === 'chrome')('shows everything in forced colours, and axe finds nothing then', async () => {
    const folder = join(ROOT, 'output');
    await mkdir(folder, { recursive: true });
    for (const name of ['popup', 'options', 'welcome']) {
      const page = await open(name);
      await page.setViewport({ width: 480, height: 800 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
      await page.screenshot({ path: join(folder, `${browser}-${name}-forced-colours.png`) });
      if (name === 'popup') {
        const colours = () => {
          const track = document.querySelector('.switch-track');
          return track && getComputedStyle(track).backgroundColor;
        };
        const on = await page.evaluate(colours);
        await pressOn(page, '[role=switch]');
        await shows(page, 'Afterword is off');
        expect(await page.evaluate(colours)).not.toBe(on);
        await pressOn(page, '[role=switch]');
        await shows(page, 'Mentioned here');
      }
      await page.close();
    }
  });
});
