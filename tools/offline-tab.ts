import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../src/cli/browsers.ts';

/** A tab in which saved pages are opened at their own addresses, with no script, no style sheet and no network. */
export type OfflineTab = {
  /** Opens a saved page at an address; `file` is its path. */
  readonly open: (file: string, url: string) => Promise<Page>;
  /** Replaces the tab after a page has crashed it. */
  readonly renew: () => void;
  readonly close: () => Promise<void>;
};

/** A tab keeps memory of its pages. So it is replaced after this many pages. */
const PAGES_PER_TAB = 60;
const TIMEOUT_MS = 30_000;

/** Starts Chromium. Resolves to a tab that serves files only. */
export async function openOfflineTab(): Promise<OfflineTab> {
  const browser: Browser = await puppeteer.launch({
    executablePath: findOrInstallBrowser('chrome').path,
    headless: true,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--blink-settings=imagesEnabled=false,scriptEnabled=false',
    ],
  });
  let page: Page | null = null;
  let opened = 0;
  let waiting: { readonly body: string; served: boolean } = { body: '', served: true };

  const newTab = async (): Promise<Page> => {
    await page?.close().catch(() => undefined);
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    await serve(session, () => {
      if (waiting.served) return null;
      waiting.served = true;
      return waiting.body;
    });
    return tab;
  };

  return {
    open: async (file, url) => {
      if (!page || page.isClosed() || opened++ % PAGES_PER_TAB === 0) page = await newTab();
      waiting = { body: readFileSync(file).toString('base64'), served: false };
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
      return page;
    },
    renew: () => {
      page = null;
    },
    close: () => browser.close(),
  };
}

/** Answers the next document with the result of `next`, and refuses every other document (frames). */
async function serve(session: CDPSession, next: () => string | null): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const body = next();
    const answer =
      body === null
        ? session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
            body,
          });
    answer.catch(() => undefined); // the page may have been left in the meantime
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }],
  });
}
