import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { SETTINGS_VERSION } from '../../src/settings/migrations.ts';
import { setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { shows } from './shows.ts';

/** Clicks the button with these words. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
    if (!button) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);

inEachBrowser('the options page', ({ browser, openExtensionPage }) => {
  test('keeps a switched-off site and a theme, and axe finds nothing in either theme', async () => {
    const page = await openExtensionPage('options.html');
    await shows(page, 'Afterword is off nowhere.');
    await page.type('.add input', 'https://www.blog.example/a');
    await press(page, 'Turn off for this site');
    await shows(page, 'Kept.');
    await pressOn(page, 'input[name=theme][value=dark]');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');

    const again = await openExtensionPage('options.html');
    await shows(again, 'blog.example');
    await again.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(again, theme);
      expect(await violationsOf(again)).toEqual([]);
      await mkdir(join(ROOT, 'output'), { recursive: true });
      await again.screenshot({ path: join(ROOT, 'output', `${browser}-options-${theme}.png`), fullPage: true });
    }

    await press(again, 'Reset everything');
    await press(again, 'Reset');
    await shows(again, 'Everything is at its default.');
    await shows(page, 'Afterword is off nowhere.');
  });

  test('rejects a file that is no export, with the reason, and changes nothing; an export is imported', async () => {
    const page = await openExtensionPage('options.html');
    await shows(page, 'Afterword is off nowhere.');
    const folder = await mkdtemp(join(tmpdir(), 'afterword-import-'));
    const version = SETTINGS_VERSION;
    const ours = (settings: object, of = version) =>
      JSON.stringify({ format: 'afterword-settings', version: of, settings });
    const files: Readonly<Record<string, [contents: string, said: string]>> = {
      'wrong.json': ['{"theme":"dark"}', 'this is not a file that Afterword exported'],
      'broken.json': ['{"format":"afterword-sett', 'this is not a file that Afterword exported'],
      'picture.json': ['\u0089PNG\u0000\u0000', 'this is not a file that Afterword exported'],
      'huge.json': [ours({ sitesOff: ['a.example'] }).padEnd(6_000_000), 'the file is too large'],
      'future.json': [ours({ theme: 'dark' }, version + 1), 'a newer version of Afterword wrote this file'],
      'hostile.json': [
        ours({ theme: 'dark', sitesOff: ['<img src=x onerror=alert(1)>'] }),
        'These settings in the file cannot be read: sitesOff',
      ],
    };
    const input = await page.$('section[aria-labelledby=transfer] input[type=file]');
    if (!input) throw new Error('no field for a file');
    for (const [name, [contents, said]] of Object.entries(files)) {
      const path = join(folder, name);
      await writeFile(path, contents);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await shows(page, said);
      await shows(page, 'Afterword is off nowhere.');
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    }
    const good = join(folder, 'good.json');
    await writeFile(good, ours({ theme: 'dark', sitesOff: ['imported.example'] }));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(good);
    await shows(page, 'Imported.');
    await shows(page, 'imported.example');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await page.$('.status')).toBeNull();
    await press(page, 'Reset everything');
    await press(page, 'Reset');
    await shows(page, 'Afterword is off nowhere.');
    await rm(folder, { recursive: true });
    await page.close();
  });

  test('stays quick with five thousand sites', async () => {
    const page = await openExtensionPage('options.html');
    await shows(page, 'Off on these sites');
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(values: object): Promise<void> } } } | undefined
      >;
      const sitesOff = Array.from({ length: 5000 }, (_, index) => `site-${String(index).padStart(4, '0')}.example`);
      await (browser ?? chrome)?.storage.local.set({ sitesOff });
    });
    await shows(page, 'and 4,950 more');
    await page.bringToFront(); // browsers render nothing in a background tab
    // The cost of a key is the number of rendered rows, which is the same on every machine.
    const drawn = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=search][aria-label*="Off"]');
      if (!input) throw new Error('no search field');
      let changed = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) changed += addedNodes.length + removedNodes.length;
      });
      observer.observe(document, { childList: true, subtree: true });
      const drawn: number[] = [];
      for (const text of ['s', 'si', 'site-4', 'site-49', 'site-4999']) {
        changed = 0;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        drawn.push(changed);
      }
      return drawn;
    });
    expect(Math.max(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(300);
    await shows(page, 'site-4999.example');
    await press(page, 'Reset everything');
    await press(page, 'Reset');
    await shows(page, 'Afterword is off nowhere.');
  });
});
