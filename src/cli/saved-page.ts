import { setTimeout as sleep } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { withoutFragment } from '../article/address.ts';

/** A saved page, and the address at which it is shown. */
export type SavedPage = {
  readonly html: Uint8Array | string;
  readonly url: string;
  /** Its content type, if it is not HTML. */
  readonly type?: string;
  /** The documents of its frames, by address. */
  readonly frames?: Readonly<Record<string, string>>;
  /** How the page's other requests are answered. Default: refused. */
  readonly others?: 'refuse' | 'allow';
};

/** A page may reload itself without end. So it is served at most this often. */
const MOST_SERVINGS = 3;

/** The pages whose requests are intercepted, with what each serves now. */
const serving = new WeakMap<Page, { saved: SavedPage; servings: number }>();

/**
 * Shows a saved page at its address, without a network. The answer for that address is the saved bytes. Every other
 * request is refused. Resolves when the document is parsed. Rejects if that takes longer than `timeoutMs`.
 */
export async function serveSaved(page: Page, saved: SavedPage, timeoutMs: number): Promise<void> {
  const known = serving.has(page);
  serving.set(page, { saved, servings: 0 });
  if (!known) {
    await page.setRequestInterception(true);
    page.on('request', (request) => answer(page, request));
  }
  const opened = page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: timeoutMs }).then(() => 'opened');
  opened.catch(() => {}); // a late failure has no other handler
  // Firefox ignores the timeout if the page's script never ends.
  if ((await Promise.race([opened, sleep(timeoutMs + 500, 'late', { ref: false })])) === 'late') {
    throw new Error(`The page did not open within ${timeoutMs / 1000} s: its scripts never rest.`);
  }
}

function answer(page: Page, request: HTTPRequest): void {
  respond(page, request).catch(() => {}); // the page may be gone, and then nobody needs the answer
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
  // "No content" leaves the page as it is. If the request were refused, Chromium would show an error page instead.
  return ownDocument ? request.respond({ status: 204 }) : request.abort('blockedbyclient');
}

/** Declares UTF-8 if the bytes are valid UTF-8. Otherwise the page's own `<meta charset>` decides. */
function contentType(html: Uint8Array | string): string {
  if (typeof html === 'string') return 'text/html; charset=utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
