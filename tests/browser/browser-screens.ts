import type { Session } from '../../src/cli/launch.ts';

/** The reader's actions on the extension in the browser's own screens, which no page and no extension can do. */
export type BrowserScreens = {
  readonly setEnabled: (on: boolean) => Promise<void>;
  /** Grants or revokes the access to the manifest's sites. */
  readonly setAccess: (on: boolean) => Promise<void>;
};

export const openScreens = async (session: Session): Promise<BrowserScreens> =>
  session.browser === 'chrome' ? screensOfChrome(session) : screensOfFirefox(session);

/** The part of Chromium's API for its own page of extensions that is used here. */
type ChromeApi = {
  readonly chrome: {
    readonly management: { readonly setEnabled: (id: string, on: boolean) => Promise<void> };
    readonly developerPrivate: { readonly updateExtensionConfiguration: (update: object) => Promise<void> };
  };
};

async function screensOfChrome({ puppeteer, baseUrl }: Session): Promise<BrowserScreens> {
  const id = new URL(baseUrl).host;
  const page = await puppeteer.newPage();
  await page.goto('chrome://extensions/');
  return {
    setEnabled: (on) =>
      page.evaluate((...args) => (globalThis as unknown as ChromeApi).chrome.management.setEnabled(...args), id, on),
    setAccess: (on) =>
      page.evaluate(
        (update) => (globalThis as unknown as ChromeApi).chrome.developerPrivate.updateExtensionConfiguration(update),
        { extensionId: id, hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' },
      ),
  };
}

const FIREFOX_ID = 'afterword@afterword.example';

/** Puppeteer's BiDi connection. It is not in the public types, but the only way to run the browser's own scripts. */
type WithConnection = {
  readonly connection: {
    readonly send: (method: string, params: object) => Promise<{ result: Answer }>;
  };
};
type Answer = {
  readonly contexts?: readonly { readonly context: string }[];
  readonly exceptionDetails?: { readonly text: string };
};

/** Runs a script in Firefox's own interface. */
export async function runInFirefox({ puppeteer }: Session, script: string): Promise<void> {
  const { connection } = puppeteer as unknown as WithConnection; // see WithConnection
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  const expression = `(async () => { ${script} })()`;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
}

function screensOfFirefox(session: Session): BrowserScreens {
  const run = (script: string) => runInFirefox(session, script);
  return {
    setEnabled: (on) =>
      run(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).${on ? 'enable' : 'disable'}();`),
    setAccess: (on) =>
      run(`const { ExtensionPermissions } =
          ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        await ExtensionPermissions.${on ? 'add' : 'remove'}('${FIREFOX_ID}',
          { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);`),
  };
}
