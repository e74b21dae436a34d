import type { HTTPRequest, Page } from 'puppeteer-core';

/** A page as it was saved, and the address at which it is shown. */
export type SavedPage = {
  readonly html: Uint8Array | string;
  readonly url: string;
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
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
}

function answer(page: Page, request: HTTPRequest): void {
  const served = serving.get(page);
  const wanted = served && withoutFragment(request.url()) === withoutFragment(new URL(served.saved.url).href);
  const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
  const done =
    wanted && isDocument && served.servings++ < MOST_SERVINGS
      ? request.respond({ status: 200, contentType: contentType(served.saved.html), body: served.saved.html })
      : served?.saved.others === 'allow'
        ? request.continue()
        : request.abort('blockedbyclient');
  done.catch(() => {}); // the page may be gone by now: nobody waits for the answer then
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

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
