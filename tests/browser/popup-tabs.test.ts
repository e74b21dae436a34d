import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ARTICLE_URL, inEachBrowser } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { shows } from './shows.ts';
import { passes } from './time-in-page.ts';

/** Our own prose; the names are those of the fact base. */
const STORY = `<!doctype html><html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z">
<article><h1>A team without its leaders</h1>
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Sam Altman, who runs the company, answered a few days later that there was much more to do.</p>
<p>People who had worked beside Leike said that the team had been short of computers for months, and that nobody had been
told who would take the work on, or whether anybody would. Others spoke of papers that they had been asked to sign.</p>
<p>Sutskever had been at OpenAI from its first day, and Leike had come to it in 2021 to work on the same questions. What
becomes of their work, and of those who did it with them, was not said on the day that they left the company.</p>
</article><script src="slow.js"></script></html>`;

/** The smallest file that is a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const said = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');

// Tests the popup on tabs whose content script does not answer.
inEachBrowser('the popup', ({ browser, session, openExtensionPage }) => {
  /** Opens a tab in which `respond` answers the requests of the page. */
  async function openTab(respond: (request: HTTPRequest) => Promise<unknown>) {
    const tab = await session().openTab();
    tab.page.setDefaultTimeout(PATIENCE);
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => void respond(request).catch(() => undefined));
    return { tab, popup: `popup.html?tab=${tab.id}` };
  }

  const html = (request: HTTPRequest) =>
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: STORY });

  test('reads a page that is still loading as soon as it has loaded, and does not ask to reload it', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { tab, popup } = await openTab(async (request) => {
      if (request.url() === ARTICLE_URL) return html(request);
      if (request.url().endsWith('slow.js')) await released;
      return request.respond({ status: 200, contentType: 'text/javascript', body: '' });
    });
    const loading = tab.page.goto(ARTICLE_URL);
    await tab.page.waitForFunction(() => document.querySelector('h1') !== null);
    const page = await openExtensionPage(popup);
    await shows(page, 'Reading the page');
    await passes(page, 600);
    expect(await said(page)).toContain('Reading the page');
    release();
    await loading.catch(() => undefined);
    await shows(page, 'Mentioned here');
  });

  // Firefox downloads a PDF that a test serves, and its viewer cannot be opened without a network.
  test.runIf(browser === 'chrome')('recognises a PDF whose address does not show it', async () => {
    const url = 'https://www.vox.com/the-report';
    const { tab, popup } = await openTab((request) =>
      request.url() === url
        ? request.respond({ status: 200, contentType: 'application/pdf', body: PDF })
        : request.abort('blockedbyclient'),
    );
    await tab.page.goto(url).catch(() => undefined);
    const page = await openExtensionPage(popup);
    await shows(page, 'This is a PDF');
  });

  test('reports that a page which could not be opened cannot be annotated, and does not offer to reload it', async () => {
    const { tab, popup } = await openTab((request) => request.abort('connectionrefused'));
    await tab.page.goto(ARTICLE_URL).catch(() => undefined);
    const page = await openExtensionPage(popup);
    await shows(page, 'cannot be annotated');
  });
});
