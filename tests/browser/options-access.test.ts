import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { patternsOf } from '../../src/settings/patterns.ts';
import { answerPrompt } from './browser-prompt.ts';
import { inEachBrowser } from './harness.ts';
import { pressWithMouse } from './press.ts';
import { shows } from './shows.ts';

/**
 * Clicks the button with these words by the driver's mouse, because a browser asks for access only after a real click.
 */
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const buttons = await page.$$('button');
  for (const button of buttons) {
    if ((await button.evaluate((each) => each.textContent)) === words) return pressWithMouse(button);
  }
  throw new Error(`no button "${words}"`);
}

// A preference makes Firefox grant every request; Chromium's dialog is answered as a reader does.
inEachBrowser(
  'access to every site, given and taken back in the options',
  ({ browser, session, openArticle, openExtensionPage }) => {
    const registered = () =>
      session().console.call(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: ScriptingApi; chrome: ScriptingApi };
        return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ matches }) => matches);
      });
    let allowed = false;
    /** Allows what Chromium asks for. It does not ask again for access that was once granted, every site included. */
    const allow = async () => {
      if (browser === 'chrome' && !allowed) await answerPrompt(session(), 'allow');
      allowed = true;
    };

    const inChromium = browser === 'chrome' ? test : () => undefined; // Firefox grants by a preference
    inChromium('asks the reader, and a no changes nothing', async () => {
      const options = await openExtensionPage('options.html');
      await shows(options, 'Work on every site');
      await press(options, 'Work on every site');
      await answerPrompt(session(), 'deny');
      await expect.poll(() => options.evaluate(() => document.hasFocus())).toBe(true);
      expect(await registered()).toEqual([]);
      await shows(options, 'Work on every site');
      await options.close();
    });

    test('registers the content script at once, beside the sites of the manifest, and removes it at once', async () => {
      expect(await registered()).toEqual([]);
      const options = await openExtensionPage('options.html');
      await shows(options, 'Work on every site');
      await press(options, 'Work on every site');
      await allow();
      await shows(options, 'You have allowed every site.');
      await expect.poll(registered).toEqual([['http://*/*', 'https://*/*']]);
      await press(options, 'Take this back');
      await shows(options, 'Work on every site');
      await expect.poll(registered).toEqual([]);
    });

    test('also works for one site: its pages are read from then on, until the access is revoked', async () => {
      const url = 'https://news.sample.example/a';
      const stranger = await openArticle(STORY, url);
      await expect(stranger.tab.report(1500)).rejects.toThrow('no content script');

      const options = await openExtensionPage('options.html');
      await shows(options, 'Work on every site');
      // Requests in a click what the popup's button requests, because only a real popup gets a tab's address.
      await options.evaluate((origins) => {
        const { browser, chrome } = globalThis as unknown as { browser?: PermissionsApi; chrome: PermissionsApi };
        document
          .querySelector('h1')
          ?.addEventListener('click', () => void (browser ?? chrome).permissions.request({ origins }));
      }, patternsOf('sample.example'));
      await options.bringToFront();
      await options.click('h1');
      await allow();
      await shows(options, 'sample.example');
      await expect.poll(registered).toEqual([['http://*.sample.example/*', 'https://*.sample.example/*']]);
      // The open page is read at once, and so is each page that is opened later.
      await expect.poll(async () => (await stranger.tab.report(1500)).state).toBe('ready');
      const known = await openArticle(STORY, url);
      expect((await known.report()).state).toBe('ready');

      await options.bringToFront();
      await press(options, 'Remove');
      await expect.poll(registered).toEqual([]);
      const again = await openArticle(STORY, url);
      await expect(again.tab.report(1500)).rejects.toThrow('no content script');
    });
  },
  { shipped: true, ownUi: true },
);

/** Our own prose; the names are those of the fact base. */
const STORY = `<!doctype html><html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z">
<article><h1>A team without its leaders</h1>${`
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Nobody had been told who would take the work on, or whether anybody would, and others spoke of papers.</p>`.repeat(
  4,
)}
</article></html>`;

type PermissionsApi = { readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };

/** The only call of the extension's API here. */
type ScriptingApi = {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[] }[]> };
};
