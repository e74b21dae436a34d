import type { PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings-model.ts';
import { covers, shownHost } from '../settings/sites.ts';

/** The reasons why Afterword can do nothing on a tab's page. */
export type Cannot =
  /** A page of the browser itself, a new tab, another extension. */
  | 'browser-page'
  /** The browser's own store of extensions, where no extension may run. */
  | 'store'
  | 'pdf'
  /** A file on this device that the reader has not allowed. */
  | 'file'
  /** A tab whose address is hidden from extensions. */
  | 'unknown';

/** The states of the popup. */
export type PopupState =
  | { readonly type: 'loading' }
  | { readonly type: 'cannot'; readonly why: Cannot }
  /** The reader has not given access to this site. */
  | { readonly type: 'no-access'; readonly url: string; readonly host: string }
  /** Access is granted, but nothing answers: Afterword was installed or updated after the page was opened. */
  | { readonly type: 'reload'; readonly url: string; readonly host: string }
  | { readonly type: 'report'; readonly host: string; readonly report: PageReport };

const STORES: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
];

/** Returns why a page with this address can never be annotated. Null if it may be possible. */
export function whyCannot(url: string | undefined): Cannot | null {
  if (!url) return 'unknown';
  const parsed = parseUrl(url);
  if (parsed === null) return 'unknown';
  if (STORES.some((store) => store.test(parsed.href))) return 'store';
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  if ((web || parsed.protocol === 'file:') && /\.pdf$/i.test(parsed.pathname)) return 'pdf';
  if (parsed.protocol === 'file:') return 'file';
  return web ? null : 'browser-page';
}

/**
 * Returns the state of a tab whose content script did not answer. Either the page can never be annotated, or access is
 * missing, or the tab must be reloaded.
 */
export function silentState(url: string | undefined, hasAccess: boolean): PopupState {
  const why = whyCannot(url);
  if (why !== null || url === undefined) return { type: 'cannot', why: why ?? 'unknown' };
  const host = shownHost(new URL(url).hostname);
  return hasAccess ? { type: 'reload', url, host } : { type: 'no-access', url, host };
}

/** A document, as a script in it sees it. */
export type SeenDocument = { readonly contentType: string; readonly loading: boolean };

/**
 * Refines the state of a tab that must be reloaded, by a look into its document. Firefox shows a PDF without any
 * content script. A page that could not be opened is the browser's own page.
 *
 * @param document null where no script may run
 */
export function seenState(state: PopupState, document: SeenDocument | null): PopupState {
  if (document === null) return { type: 'cannot', why: 'unknown' };
  return isPdf(document.contentType) ? { type: 'cannot', why: 'pdf' } : state;
}

const isPdf = (text: string): boolean => /\bapplication\/pdf\b/.test(text);

/** Returns the state of a tab that answered. */
export function reportState(report: PageReport): PopupState {
  // Chromium runs content scripts in the page that it puts around a PDF.
  if (report.state === 'not-article' && report.why.reason === 'not-html' && isPdf(report.why.contentType))
    return { type: 'cannot', why: 'pdf' };
  const host = report.state === 'ready' ? report.article.host : (parseUrl(report.url)?.hostname ?? '');
  return { type: 'report', host: shownHost(host), report };
}

/** Parses an address. Null if the text is not an address. */
export const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** The host of the site switch, or null. */
export function hostOf(state: PopupState): string | null {
  return state.type === 'report' || state.type === 'reload' ? state.host || null : null;
}

/** The site switch: its site and its position. `only` is the page's host, if the reader may choose only that host. */
export type SiteToSwitch = {
  readonly site: string;
  readonly on: boolean;
  readonly only: { readonly host: string; readonly chosen: boolean } | null;
};

/** Returns the switch of the page's site. It is off if access is missing, and null if the page belongs to no site. */
export function switchOf(
  state: PopupState,
  settings: Pick<Settings, 'sitesOff'>,
  domain: string | null,
  onlyHost: boolean,
): SiteToSwitch | null {
  if (state.type === 'no-access') return { site: state.host, on: false, only: null };
  const host = hostOf(state);
  return host === null ? null : siteToSwitch(settings, host, domain ?? host, onlyHost);
}

/**
 * Returns the site of the switch. If Afterword is on, it is the host's registrable domain, or only the host if the
 * reader chose that. If Afterword is off, it is the listed site that covers the host.
 */
export function siteToSwitch(
  settings: Pick<Settings, 'sitesOff'>,
  host: string,
  domain: string,
  onlyHost: boolean,
): SiteToSwitch {
  const listed = settings.sitesOff.find((site) => covers(site, host));
  if (listed !== undefined) return { site: listed, on: false, only: null };
  return {
    site: onlyHost ? host : domain,
    on: true,
    only: host === domain ? null : { host, chosen: onlyHost },
  };
}
