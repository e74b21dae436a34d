/** The two builds. The build named chrome runs in Chrome, Edge and other Chromium browsers. */
export type Browser = 'chrome' | 'firefox';

/** One line of extension/sites.yaml. */
export type NewsSite = {
  readonly host: string;
  readonly name: string;
  readonly country: string;
  readonly language: string;
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };
/** The parts of a manifest that deriving it reads. */
export type Manifest = JsonObject & {
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
  readonly background: JsonObject;
  readonly content_scripts: readonly (JsonObject & {
    readonly js: readonly string[];
    readonly css: readonly string[];
  })[];
};

const EVERY_SITE = ['http://*/*', 'https://*/*'] as const;

/**
 * Returns the manifest of one browser's build. The patterns of the news sites are inserted, as matches and as host
 * permissions. Keys of the other browser are removed, and so is every key whose file `has` does not know. A development
 * build (`dev`) runs on every site and has access to every site. Otherwise both kinds are equal.
 */
export function deriveManifest(
  manifest: Manifest,
  options: {
    readonly browser: Browser;
    readonly sites: readonly NewsSite[];
    readonly dev: boolean;
    readonly has: (file: string) => boolean;
  },
): JsonObject {
  const { browser, sites, dev, has } = options;
  const derived: Record<string, Json> = { ...manifest };
  const { service_worker, scripts, ...background } = manifest.background;
  derived.background =
    browser === 'chrome'
      ? { ...background, service_worker: service_worker ?? null }
      : { ...background, scripts: scripts ?? null };
  const matches = dev ? EVERY_SITE : sitePatterns(sites);
  derived.content_scripts = manifest.content_scripts
    .filter(({ js }) => js.every(has)) // neither works without the other
    .map((script) => ({ ...script, matches, css: script.css.filter(has) }));
  // The card's script is injected on demand. That needs a host permission, not only a match.
  derived.host_permissions = matches;
  if (browser === 'chrome') delete derived.browser_specific_settings;
  else delete derived.minimum_chrome_version;
  if (!has('options.html')) delete derived.options_ui;
  if (!has('background.js')) delete derived.background;
  if (!has('popup.html')) derived.action = without(derived.action, 'default_popup');
  return derived;
}

/** The match patterns of the news sites, sorted, each once. */
export function sitePatterns(sites: readonly NewsSite[]): string[] {
  return [...new Set(sites.map((site) => `*://*.${site.host}/*`))].sort();
}

function without(object: Json | undefined, key: string): Json {
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return object ?? null;
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
