import puppeteer, { type Page, type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { findOrInstallBrowser } from './browsers.ts';
import { openDeadEnd } from './dead-end.ts';
import type { Browser } from './derive-manifest.ts';
import { type Console, openTab, type Tab } from './tab.ts';

/** The host of the extension's pages in Firefox. Without this preference, every profile chooses a random host. */
const FIREFOX_UUID = '6ba7f0a4-5d2e-4c0f-9a51-2f0d1c7e8b36';
const FIREFOX_ID = 'afterword@afterword.example';

/**
 * A saved page with an http address is served at that address. Otherwise Chromium would first ask for it by https,
 * which the dead end refuses.
 */
export const NO_HTTPS_FIRST = '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable';

/**
 * Stops browsers from starting a process in advance for the next tab. Each test closes its tab and opens another, so
 * this saves a tenth of the processor time (Chromium 156: 1.41 s instead of 1.55; Firefox 153: 1.86 s instead of 2.09).
 */
const NO_SPARE_RENDERER = '--disable-features=SpareRendererForSitePerProcess';
const NO_SPARE_PROCESS = { 'dom.ipc.processPrelaunch.enabled': false };

/** If a command takes longer than this, the browser hangs. On a busy machine a command may take tens of seconds. */
const PROTOCOL_TIMEOUT_MS = 120_000;
/** The longest time for a page of the extension to open, and for the welcome page to open by itself. */
const OPEN_TIMEOUT_MS = 60_000;

/** A running browser with the extension in it. */
export type Session = {
  readonly browser: Browser;
  readonly puppeteer: PuppeteerBrowser;
  /** Start of every extension page's address: `chrome-extension://…/`. */
  readonly baseUrl: string;
  readonly console: Console;
  /**
   * Whether the welcome page opened by itself, as it does on a first install. If the network is closed, its tab is
   * closed again.
   */
  readonly welcomed: boolean;
  /** The refused requests so far (see {@link openDeadEnd}). Empty if the network is open. */
  readonly asked: readonly string[];
  /** HTML documents by `http:` address, for pages whose requests no driver may intercept (see {@link openDeadEnd}). */
  readonly served: Map<string, string>;
  readonly openTab: () => Promise<Tab>;
  /** Opens one of the extension's pages in a tab ("popup.html?tab=3"). */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Reloads the extension from its folder, as after a build. Open pages use the new version when they are reloaded. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly browser: Browser;
  /** The folder of a built extension: `dist/dev-chrome`. */
  readonly folder: string;
  readonly headless?: boolean;
  /**
   * Keeps the network open, for trying the extension by hand. Otherwise every request that is not served is refused.
   */
  readonly online?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /**
   * Opens the protocol to the browser's own interface, so that a test can press its buttons. Only Chromium has such a
   * protocol.
   */
  readonly ownUi?: boolean;
};

/** Starts a browser with the extension in it, in a fresh profile. The browser is found, or installed if possible. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { path } = findOrInstallBrowser(options.browser);
  const deadEnd = options.online ? null : await openDeadEnd();
  try {
    const start = options.browser === 'chrome' ? startChrome : startFirefox;
    const { puppeteer, baseUrl } = await start(path, options, deadEnd?.port);
    const control = await openControl(puppeteer, baseUrl);
    const console: Console = { call: control.evaluate.bind(control) };
    const welcomed = options.online ? true : await closeWelcome(console);
    return {
      browser: options.browser,
      puppeteer,
      baseUrl,
      console,
      welcomed,
      asked: deadEnd?.asked ?? [],
      served: deadEnd?.served ?? new Map(),
      openTab: () => openTab(puppeteer, console),
      openExtensionPage: (path) => openPage(puppeteer, baseUrl + path),
      // With both protocols, installing an extension again reloads it under the same id.
      reload: async () => void (await puppeteer.installExtension(options.folder)),
      close: async () => {
        await puppeteer.close();
        deadEnd?.close();
      },
    };
  } catch (error) {
    deadEnd?.close();
    throw error;
  }
}

type Started = { readonly puppeteer: PuppeteerBrowser; readonly baseUrl: string };

async function startChrome(path: string, options: LaunchOptions, proxy: number | undefined): Promise<Started> {
  const args = [
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    NO_HTTPS_FIRST,
    '--lang=en-US',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox'); // Chromium's sandbox refuses to run as root
  if (!options.online) args.push(NO_SPARE_RENDERER);
  if (proxy !== undefined) args.push(`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>');
  if (options.ownUi) args.push('--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events');
  // Since version 137, branded Chrome ignores --load-extension. Every Chromium accepts an extension over the debugging
  // pipe.
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    args,
    timeout: OPEN_TIMEOUT_MS,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    defaultViewport: options.viewport ?? null,
  });
  const id = await browser.installExtension(options.folder);
  return { puppeteer: browser, baseUrl: `chrome-extension://${id}/` };
}

async function startFirefox(path: string, options: LaunchOptions, proxy: number | undefined): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless ?? true,
    timeout: OPEN_TIMEOUT_MS,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    args: ['--remote-allow-system-access'], // extension pages are privileged pages to WebDriver
    defaultViewport: options.viewport ?? null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': 'en-US',
      // A test cannot press the browser's own buttons, so this preference grants every request for access.
      ...(options.online ? {} : { 'extensions.webextOptionalPermissionPrompts': false, ...NO_SPARE_PROCESS }),
      ...(proxy === undefined ? {} : offlineFirefox(proxy)),
    },
  });
  await browser.installExtension(options.folder);
  return { puppeteer: browser, baseUrl: `moz-extension://${FIREFOX_UUID}/` };
}

/** Preferences that send every request of Firefox to the dead end. */
const offlineFirefox = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.dns.disablePrefetch': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
});

async function openPage(browser: PuppeteerBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await showPage(page, url);
  return page;
}

/**
 * Shows a page of the extension in a tab. Firefox never reports that such a page has loaded, so the document's state is
 * polled.
 */
export async function showPage(page: Page, url: string): Promise<void> {
  const loading = page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => {});
  await Promise.race([loading, untilReady(page, url)]);
}

/** The same from another page of the extension, which goes there itself, so that its process stays. */
export async function replacePage(page: Page, url: string): Promise<void> {
  await page.evaluate((next) => location.replace(next), url).catch(() => {}); // the answer may be lost with the document
  await untilReady(page, url);
}

async function untilReady(page: Page, url: string): Promise<void> {
  const end = Date.now() + OPEN_TIMEOUT_MS;
  while (Date.now() < end) {
    const ready = await page.evaluate(() => [location.href, document.readyState]).catch(() => null);
    if (ready?.[0]?.startsWith(url) && ready[1] !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(
    `The extension's page ${url} did not open within ${OPEN_TIMEOUT_MS / 1000} seconds: is it in the build?`,
  );
}

/** Opens an icon of the extension. It runs no script, but a tab with it still has the extension's API. */
const openControl = (browser: PuppeteerBrowser, baseUrl: string) => openPage(browser, `${baseUrl}icons/16.png`);

/**
 * Waits for the welcome page and closes it, because its tab would come before the tabs of the session. Returns false if
 * none opened.
 */
function closeWelcome(console: Console): Promise<boolean> {
  return console.call(async (timeoutMs) => {
    const { browser, chrome } = globalThis as WithViews; // no named function in here: tsx would add a helper to it
    for (const end = performance.now() + timeoutMs; performance.now() < end; ) {
      const views = (browser ?? chrome)?.extension.getViews({ type: 'tab' });
      const welcome = views?.find(({ location }) => location.pathname === '/welcome.html');
      if (welcome) {
        welcome.close();
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }, OPEN_TIMEOUT_MS);
}

/** The only call of the extension's API in this file, which has no types for it. */
type ViewsApi = { readonly extension: { getViews(of: { type: 'tab' }): Window[] } };
type WithViews = { readonly browser?: ViewsApi; readonly chrome?: ViewsApi };
