import type { Page, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { answerPrompt } from './browser-prompt.ts';
import { inEachBrowser } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { pressOn, pressWithMouse } from './press.ts';
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

/** The parts of the extension's API that are called in its own worker. */
type Event = { dispatch(...given: unknown[]): void };
type Api = {
  readonly tabs: { get(id: number): Promise<unknown> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly commands: { readonly onCommand: Event };
  readonly contextMenus: { readonly onClicked: Event };
};
type WithApi = { readonly chrome: Api };

// By the debugging protocol Chromium presses the extension's button like a reader, with all that this grants.
inEachBrowser(
  'the toolbar button',
  ({ session, openArticle }) => {
    /** Presses the button over a tab. Resolves to the popup that opens. */
    async function press(page: Page): Promise<Page> {
      const { puppeteer } = session();
      const [extension] = [...(await puppeteer.extensions()).values()];
      if (!extension) throw new Error('no extension');
      const isPopup = (target: Target) => target.url().endsWith('/popup.html');
      await expect.poll(() => puppeteer.targets().some(isPopup)).toBe(false); // a closed one may still be listed
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const popup = await (await puppeteer.waitForTarget(isPopup, { timeout: PATIENCE })).asPage();
      popup.setDefaultTimeout(PATIENCE);
      return popup;
    }

    const choose = async (popup: Page, selector: string) => {
      const button = await popup.waitForSelector(selector);
      if (button) await pressWithMouse(button);
    };

    test('opens a legible popup, which offers to annotate an unknown site once or always, and does it', async () => {
      const { page, report } = await openArticle(STORY, 'https://news.sample.example/a');
      const popup = await press(page);
      await shows(popup, 'Afterword has no access to news.sample.example yet.');
      await expect.poll(() => popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(400); // it grows with its text
      await choose(popup, '.empty .button');
      await shows(popup, 'Mentioned here');
      await shows(popup, 'Correction, May 18, 2024');
      expect((await report()).state).toBe('ready');
      await popup.close();

      // "Once" means once: another page of the same site has no access.
      const again = await openArticle(STORY, 'https://news.sample.example/b');
      const later = await press(again.page);
      await shows(later, 'Afterword has no access to news.sample.example yet.');

      // "Always" needs the reader's consent in the browser's dialog: then this page is annotated at once, and the next
      // one without a click.
      await choose(later, '[role=switch]');
      await answerPrompt(session(), 'allow');
      await expect.poll(async () => (await again.tab.report(1500)).state).toBe('ready');
      const third = await openArticle(STORY, 'https://news.sample.example/c');
      expect((await third.report()).state).toBe('ready');
    });

    /** Runs in the extension's worker. */
    async function inWorker<T>(call: (tabId: number) => Promise<T>, tabId: number): Promise<T> {
      const { puppeteer, baseUrl } = session();
      const target = await puppeteer.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(baseUrl),
        { timeout: PATIENCE },
      );
      const worker = await target.worker();
      if (!worker) throw new Error('no worker');
      return worker.evaluate(call, tabId);
    }

    const shown = (tabId: number) =>
      inWorker(async (id) => {
        const { action } = (globalThis as unknown as WithApi).chrome;
        return { badge: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
      }, tabId);

    test('shows in its badge and its title the page’s count, that it is off, or that there is nothing to do', async () => {
      const { tab, report, page } = await openArticle(STORY);
      const found = await report();
      if (found.state !== 'ready') throw new Error(found.state);
      const count = found.analysis.notes.length + found.analysis.developments.length;
      expect(count).toBeGreaterThan(1);
      const held = { badge: String(count), title: `Afterword: ${count} notes, later developments and changes` };
      await expect.poll(() => shown(tab.id)).toEqual(held);

      const popup = await press(page);
      await shows(popup, 'Mentioned here');
      await pressOn(popup, '[role=switch]');
      await expect.poll(() => shown(tab.id)).toEqual({ badge: '', title: 'Afterword: off on this page' });
      await pressOn(popup, '[role=switch]');
      await expect.poll(() => shown(tab.id)).toEqual(held);
      await popup.close();

      await page.goto('about:blank');
      const nothing = { badge: '', title: 'Afterword: nothing to do on this page' };
      await expect.poll(() => shown(tab.id)).toEqual(nothing);
    });

    test.each([
      [
        'the keyboard command',
        async (tabId: number) => {
          const { commands, tabs } = (globalThis as unknown as WithApi).chrome;
          commands.onCommand.dispatch('toggle-site', await tabs.get(tabId));
        },
      ],
      [
        'the context menu',
        async (tabId: number) => {
          const { contextMenus, tabs } = (globalThis as unknown as WithApi).chrome;
          contextMenus.onClicked.dispatch(
            { menuItemId: 'toggle-site', pageUrl: 'https://www.vox.com/a-page' },
            await tabs.get(tabId),
          );
        },
      ],
    ])('and %s switches the site off in all of its tabs, and on again', async (_, toggle) => {
      const first = await openArticle(STORY);
      const second = await openArticle(STORY, 'https://www.vox.com/another-page');
      const other = await openArticle(STORY, 'https://www.bbc.com/a-page');
      const states = async () => Promise.all([first, second, other].map(async ({ report }) => (await report()).state));
      await expect.poll(states).toEqual(['ready', 'ready', 'ready']);
      await inWorker(toggle, first.tab.id);
      await expect.poll(states).toEqual(['off', 'off', 'ready']);
      await inWorker(toggle, first.tab.id);
      await expect.poll(states).toEqual(['ready', 'ready', 'ready']);
    });
  },
  { browsers: ['chrome'], ownUi: true, shipped: true },
);
