import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { parse as parseYaml } from 'yaml';
import { LANGUAGES, wordsFile, wordsScript } from '../ui/interface-words.ts';
import type { Messages } from '../ui/translate.ts';
import { compilePacks } from './compile-facts.ts';
import { type Browser, deriveManifest, type Manifest, type NewsSite } from './derive-manifest.ts';
import { type Bundled, tightenAll } from './tighten.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

const BROWSERS = ['chrome', 'firefox'] as const;
const PAGES: readonly string[] = ['popup', 'options', 'welcome', 'compare', 'report'];
/** Files and folders of extension/ that are shipped unchanged. */
const STATIC = ['icons', '_locales', 'marks.css'];
/** Scripts that run in pages, by name. Every page pays for them, so a small module replaces the polyfill in them. */
const IN_PAGES: ReadonlyMap<string, string> = new Map([
  ['gate', join(ROOT, 'src/content/gate/index.ts')],
  ['survey', join(ROOT, 'src/content/survey/index.ts')],
  ['content', join(ROOT, 'src/content/index.ts')],
  ['card', join(ROOT, 'src/content/card/index.ts')],
]);
/** The script that every page of the extension runs before its first paint. */
const FIRST = join(ROOT, 'src/ui/first.ts');
/** Checks and keeps readers' packs for the options page. */
const PACK_WORKER = join(ROOT, 'src/options/pack-worker.ts');
/** Lists in the popup the names that were not marked. It loads only on request. */
const NOT_MARKED = join(ROOT, 'src/popup/not-marked/index.tsx');
const NATIVE_API = { 'webextension-polyfill': join(ROOT, 'src/content/native-browser.ts') };
/**
 * The largest size of each script, in bytes of gzip. If a script becomes smaller, its limit is lowered. A limit rises
 * only with a decision that names the gain for readers (survey.js: docs/decisions/0016-reading-lines.md). gate.js runs
 * on every page of a permitted site. survey.js and content.js load where there may be an article. card.js loads only
 * when a reader is about to see a card.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'gate.js': 3_000, // docs/decisions/0027-first-script.md
  'survey.js': 8_700,
  'content.js': 12_400, // docs/decisions/0024-page-life.md
  'card.js': 24_000,
  'popup.js': 29_500,
};

export type BuildOptions = {
  /** A development build has access to every site. Otherwise it equals the shipped build. */
  readonly dev?: boolean;
  /** Builds only for this browser. */
  readonly only?: Browser | undefined;
  /** Receives one line for each built file, with its size. */
  readonly log?: (line: string) => void;
  /** Uses nothing from earlier builds, because the stores get what is made from the source alone. */
  readonly afresh?: boolean;
};

/** Files of a build by their path in it, with forward slashes. */
type Files = Map<string, Uint8Array>;

/**
 * The built folders by browser. `problems` has a line for each script over its size limit. Such a build still works.
 */
export type Built = Readonly<Record<Browser, string>> & { readonly problems: readonly string[] };

/**
 * Builds the extension into dist/chrome and dist/firefox (with `dev`: dist/dev-chrome, dist/dev-firefox). A browser can
 * load each folder directly.
 *
 * @throws an error with instructions where the fact base or a source file has a fault
 */
export async function build(options: BuildOptions = {}): Promise<Built> {
  const write = await compile(options.log, options.afresh);
  return write(options);
}

/** Writes one kind of build. */
export type Write = (kind?: Pick<BuildOptions, 'dev' | 'only'>) => Promise<Built>;

/**
 * Compiles once what all builds share. The returned function writes one kind of build, like {@link build}, and may be
 * called for both kinds. Throws the same errors as {@link build}.
 */
export async function compile(log: (line: string) => void = console.log, afresh = false): Promise<Write> {
  const started = performance.now();
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')) as Manifest; // our own file
  const sites = parseYaml(await readFile(join(ROOT, 'extension/sites.yaml'), 'utf8')) as NewsSite[]; // checked by a test
  const files = await collectFiles(targets(manifest), log, afresh ? null : CACHE);

  return async ({ dev = false, only } = {}) => {
    const folderOf = (browser: Browser) => join(ROOT, 'dist', dev ? `dev-${browser}` : browser);
    for (const browser of BROWSERS) {
      if (only && browser !== only) continue;
      const derived = deriveManifest(manifest, { browser, sites, dev, has: (name) => files.has(name) });
      const text = new TextEncoder().encode(`${JSON.stringify(derived, null, 2)}\n`);
      await writeFolder(folderOf(browser), new Map([...files, ['manifest.json', text]]));
      log(`Built ${relative(ROOT, folderOf(browser))} (${Math.round(performance.now() - started)} ms).`);
    }
    return { chrome: folderOf('chrome'), firefox: folderOf('firefox'), problems: checkSizes(files, log) };
  };
}

/** The files that the builds of both browsers share: all except the manifest. */
async function collectFiles(target: string[], log: (line: string) => void, cache: string | null): Promise<Files> {
  const files: Files = new Map();
  for (const name of STATIC) await addStatic(files, name);
  for (const language of LANGUAGES) {
    const path = join(ROOT, 'extension/_locales', language, 'messages.json');
    const messages = JSON.parse(await readFile(path, 'utf8')) as Messages; // our own file, checked by a test
    files.set(wordsFile(language), new TextEncoder().encode(wordsScript(language, messages)));
  }
  const entries = findEntries(log);
  const packs = compilePacks(join(ROOT, 'extension/facts'));
  const results: Bundled[] = await Promise.all([
    bundleScripts(
      new Map([...entries, ['first', FIRST], ['pack-worker', PACK_WORKER], ['not-marked', NOT_MARKED]]),
      target,
      {},
      packList([...packs.keys()]),
    ).then((bundled) => tightenAll(bundled, cache, /[\\/]popup\.js$/)),
    bundleScripts(IN_PAGES, target, NATIVE_API).then((bundled) => tightenAll(bundled, cache)),
    bundleStyles(entries, target),
  ]);
  for (const output of results.flatMap((result) => result.outputFiles)) {
    files.set(relative(OUT, output.path), output.contents);
  }
  for (const [id, pack] of packs) files.set(`packs/${id}.pack`, pack);
  for (const page of PAGES.filter((name) => entries.has(name))) {
    files.set(`${page}.html`, await readFile(join(ROOT, 'src', page, `${page}.html`)));
  }
  return files;
}

async function addStatic(files: Files, name: string): Promise<void> {
  const path = join(ROOT, 'extension', name);
  if (!existsSync(path)) return;
  const below = name.includes('.') ? [''] : await readdir(path, { recursive: true });
  for (const file of below.filter((one) => one === '' || /\.(?:png|json|css)$/.test(one))) {
    files.set([name, file].filter(Boolean).join('/').replaceAll('\\', '/'), await readFile(join(path, file)));
  }
}

/** The extension's existing entries, as name → path of the script. A page also needs its .html file. */
function findEntries(log: (line: string) => void): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const name of ['background', ...PAGES]) {
    const script = [`src/${name}/index.ts`, `src/${name}/index.tsx`].find((path) => existsSync(join(ROOT, path)));
    const page = PAGES.includes(name) ? `src/${name}/${name}.html` : null;
    if (script && (page === null || existsSync(join(ROOT, page)))) entries.set(name, join(ROOT, script));
    else log(`Built without ${name}: ${script ? page : `src/${name}/index.ts`} is missing.`);
  }
  return entries;
}

const OUT = join(ROOT, 'dist');
/** Where minified scripts are kept between builds. */
const CACHE = join(ROOT, 'node_modules/.cache/afterword');

/** The oldest browsers that the manifest allows, as esbuild names them. */
const targets = (manifest: Manifest): string[] => [
  `chrome${manifest.minimum_chrome_version}`,
  `firefox${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)}`,
];

/** The esbuild options of all bundles. */
const common = (target: string[]) =>
  ({
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    outdir: OUT,
    target,
  }) as const;

/**
 * Bundles each entry as one classic script. A stylesheet that a script imports becomes a string of minified CSS.
 *
 * @param alias modules that replace others
 */
function bundleScripts(
  entries: ReadonlyMap<string, string>,
  target: string[],
  alias: Record<string, string> = {},
  ...plugins: esbuild.Plugin[]
) {
  return esbuild.build({
    ...common(target),
    entryPoints: Object.fromEntries(entries),
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, cssText(target), noHtml],
    alias,
  });
}

/** Bundles the pages' stylesheets with their imports: src/popup/popup.css → popup.css. */
function bundleStyles(entries: ReadonlyMap<string, string>, target: string[]) {
  const path = (page: string) => join(ROOT, `src/${page}/${page}.css`);
  const pages = PAGES.filter((page) => entries.has(page) && existsSync(path(page)));
  return esbuild.build({ ...common(target), entryPoints: Object.fromEntries(pages.map((page) => [page, path(page)])) });
}

/** Resolves `import ids from 'pack-list'` to the ids of the shipped packs, highest precedence first. */
const packList = (ids: readonly string[]): esbuild.Plugin => ({
  name: 'pack-list',
  setup(builder) {
    builder.onResolve({ filter: /^pack-list$/ }, () => ({ path: 'pack-list', namespace: 'pack-list' }));
    builder.onLoad({ filter: /.*/, namespace: 'pack-list' }, () => ({ contents: JSON.stringify(ids), loader: 'json' }));
  },
});

/**
 * Removes from the bundle Preact's only way to write HTML (`dangerouslySetInnerHTML`). Afterword never uses it, and
 * reviewers need not trust code that is absent. Text that would have become markup becomes text.
 */
const noHtml: esbuild.Plugin = {
  name: 'no-html',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.\w+$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('.innerHTML'))
        throw new Error(`${path} writes no HTML any more: take out the plugin no-html.`);
      return { contents: source.replaceAll('.innerHTML', '.textContent'), loader: 'js' };
    });
  },
};

/** Resolves `import style from './card.css'` to the stylesheet's text, minified, with its imports. */
export const cssText = (target: string[]): esbuild.Plugin => ({
  name: 'css-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ ...common(target), entryPoints: [path] });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
});

/** Logs the size of each script. Returns one line for each script over its limit. */
function checkSizes(files: Files, log: (line: string) => void): string[] {
  const problems: string[] = [];
  for (const [name, contents] of files) {
    if (!name.endsWith('.js')) continue;
    const size = gzipSync(contents, { level: 9 }).length;
    const limit = LIMITS[name];
    log(`${name.padEnd(14)} ${kB(contents.length)}, gzip ${kB(size)}${limit ? ` of at most ${kB(limit)}` : ''}`);
    if (limit === undefined || size <= limit) continue;
    problems.push(
      `${name} is ${kB(size)} gzipped, over its limit of ${kB(limit)}: take something out of what it imports.`,
    );
  }
  return problems;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Makes a folder hold exactly these files. Writes only files that differ, because a browser may be running from it. */
async function writeFolder(folder: string, files: Files): Promise<void> {
  for (const [name, contents] of files) {
    const path = join(folder, name);
    if (existsSync(path) && (await readFile(path)).equals(contents)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(folder, path).replaceAll('\\', '/'))) await rm(path);
  }
}
