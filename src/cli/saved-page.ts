import { setTimeout as sleep } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { withoutFragment } from '../article/address.ts';

/** A page as it was saved, and the address at which it is shown. */
export type SavedPage = {
  readonly html: Uint8Array | string;
  readonly url: string;
  /** Its content type, where it is not HTML. */
  readonly type?: string;
  /** Documents of its frames, by address. */
  readonly frames?: Readonly<Record<string, string>>;
  /** What becomes of the page's other requests; refused where nothing is said. */
  readonly others?: 'refuse' | 'allow';
};

/** A page that reloads itself without end is served no more often than this. */
const MOST_SERVINGS = 3;

/** The pages that are already listened to, and what each serves now. */
const serving = new WeakMap<Page, { saved: SavedPage; servings: number }>();

/**
 * Shows a saved page at its address, without a network: the address is answered with the saved bytes, every other
 * request of the page is refused. Resolves when its document is parsed; throws when it does not come to that in time.
 */
export async function serveSaved(page: Page, saved: SavedPage, timeoutMs: number): Promise<void> {
  const known = serving.has(page);
  serving.set(page, { saved, servings: 0 });
  if (!known) {
    await page.setRequestInterception(true);
    page.on('request', (request) => answer(page, request));
  }
  const opened = page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: timeoutMs }).then(() => 'opened');
  opened.catch(() => {}); // it may still fail when nobody waits for it any more
  // Firefox does not keep to the timeout where the page's script never ends.
  if ((await Promise.race([opened, sleep(timeoutMs + 500, 'late', { ref: false })])) === 'late') {
    throw new Error(`The page did not open within ${timeoutMs / 1000} s: its scripts never rest.`);
  }
}

function answer(page: Page, request: HTTPRequest): void {
  respond(page, request).catch(() => {}); // the page may be gone by now: nobody waits for the answer then
}

async function respond(page: Page, request: HTTPRequest): Promise<void> {
  const now = serving.get(page);
  if (!now) return request.abort();
  const { html, url, type, frames, others } = now.saved;
  const ownDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (
    ownDocument &&
    withoutFragment(request.url()) === withoutFragment(new URL(url).href) &&
    now.servings++ < MOST_SERVINGS
  ) {
    return request.respond({ status: 200, contentType: type ?? contentType(html), body: html });
  }
  const framed = ownDocument ? undefined : frames?.[request.url()];
  if (framed !== undefined) {
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: framed });
  }
  if (others === 'allow') return request.continue();
  // "No content" leaves the page where it is; refused, Chromium would put an error page in its place.
  return ownDocument ? request.respond({ status: 204 }) : request.abort('blockedbyclient');
}

/** Bytes that are UTF-8 are said to be; others are left to the page's own `<meta charset>`. */
function contentType(html: Uint8Array | string): string {
  if (typeof html === 'string') return 'text/html; charset=utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
