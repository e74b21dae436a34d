import browser from 'webextension-polyfill';
import { accessBeyond } from '../settings/access.ts';

const ID = 'granted-sites';

/**
 * The running registration. If two ran at the same time, both would find nothing registered, and the second would fail.
 */
let last = Promise.resolve();

/** Registers the content script on the sites that the reader granted, and unregisters it on revoked sites. */
export function registerGrantedSites(): Promise<void> {
  last = last.then(register).catch((error: unknown) => {
    console.error('Afterword: the sites that were granted could not be registered; the popup still reads them.', error);
  });
  return last;
}

async function register(): Promise<void> {
  const own = browser.runtime.getManifest().content_scripts?.[0];
  const { origins = [] } = await browser.permissions.getAll();
  const extra = accessBeyond(origins, own?.matches ?? []);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!extra || !own) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      ...extra,
      js: (own.js ?? []).map(relativePath),
      css: (own.css ?? []).map(relativePath),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * A file of the manifest as a relative path. In the manifest, Firefox gives full addresses, but it accepts none for
 * registration.
 */
const relativePath = (file: string): string => new URL(file, browser.runtime.getURL('')).pathname.slice(1);
