// Loads saved pages in a headless Chromium and reads them with the product's own code, for the evaluations. The results
// are kept under output/ and reused until the sources of the reading change.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Article } from '../src/article/article-model.ts';
import { withDates } from '../src/article/days/dates.ts';
import { findOrInstallBrowser } from '../src/cli/browsers.ts';
import { ROOT } from '../src/cli/build.ts';
import { serveSaved } from '../src/cli/saved-page.ts';
import { scriptForPage } from '../src/cli/survey-script.ts';
import { keptSurveys } from './kept-surveys.ts';

/** The folder of pages with ground truth. It is beside the project, not part of it. */
export const EVAL = join(ROOT, '../shared/eval');

/** The folder for tables and lists of errors. */
export const OUTPUT = join(ROOT, 'output');

export const evalIsPresent = (): boolean => existsSync(join(EVAL, 'pages.jsonl'));

/** The rows of a JSONL file of the evaluation set. */
export function rows<T>(name: string): T[] {
  const text = readFileSync(join(EVAL, name), 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T])); // rows as the set's README describes them
}

/** A row of pages.jsonl. */
export type PageRow = {
  readonly file: string;
  readonly url: string | null;
  readonly host: string | null;
  readonly publisher: string;
  readonly news_like: boolean;
};

/** A page to read, changed as `insert` describes. */
export type Job = {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly insert?: { readonly css: string; readonly where: InsertPosition; readonly html: string };
};

/** The result for a page. The article is null if the page was read as something else. */
export type Read = { readonly id: string; readonly article: Article | null; readonly why: string };

/**
 * The address at which a page of the set is served. It is always https, because browsers replace http by themselves.
 */
export const addressOf = (row: PageRow): string => {
  if (row.url && URL.canParse(row.url) && /^https?:/.test(row.url)) return row.url.replace(/^http:/, 'https:');
  return `https://${row.host && /\./.test(row.host) ? row.host : 'news.example'}/${encodeURIComponent(row.file)}`;
};

/** Reads all pages of the set from their kept surveys, in the order given. */
export async function readSavedPages(pages: readonly PageRow[]): Promise<Read[]> {
  const saved = pages.map((row) => ({ file: row.file, url: addressOf(row) }));
  const readKept = await keptSurveys(join(EVAL, 'pages'), saved);
  return saved.map((page) => {
    const kept = readKept(page);
    if (kept.read?.kind === 'article') return { id: page.file, article: withDates(kept.read.article), why: '' };
    return { id: page.file, article: null, why: kept.read ? kept.read.why.reason : kept.why };
  });
}

export type ReadOptions = {
  readonly log: (line: string) => void;
  /** Uses earlier results even where the sources of the reading have changed, for work on later steps. */
  readonly kept?: boolean;
};

type Kept = { readonly script: string; readonly reads: Readonly<Record<string, Read>> };

/** Reads the pages, or uses earlier results of the same sources. In the order given. */
export async function readPages(
  name: string,
  jobs: readonly Job[],
  { log, kept = false }: ReadOptions,
): Promise<Read[]> {
  const script = await readingScript();
  const cache = join(OUTPUT, `eval-${name}.json`);
  const before = existsSync(cache) ? (JSON.parse(await readFile(cache, 'utf8')) as Kept) : null; // this file was written by the code below
  const known = before && (kept || before.script === hash(script)) ? before.reads : {};
  const keys = jobs.map((job) => hash(JSON.stringify(job)));
  const missing = jobs.filter((_, index) => known[keys[index] ?? ''] === undefined);
  const fresh = missing.length > 0 ? await readAll(script, missing, log) : [];
  const reads: Record<string, Read> = { ...known };
  for (const [index, read] of fresh.entries()) reads[hash(JSON.stringify(missing[index]))] = read;
  if (missing.length > 0) {
    await mkdir(dirname(cache), { recursive: true });
    await writeFile(cache, JSON.stringify({ script: hash(script), reads }));
  }
  if (fresh.length < missing.length) {
    log(`${missing.length - fresh.length} pages are left. Run the command again to go on.`);
    process.exit(3);
  }
  return jobs.map((job, index) => reads[keys[index] ?? ''] ?? { id: job.id, article: null, why: 'not read' });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const readingScript = (): Promise<string> =>
  scriptForPage("import { readArticle } from './article/page/read.ts'; globalThis.afterwordRead = readArticle;");

/** Reads the jobs in their order, for as many minutes as `--minutes N` gives, so perhaps only the first of them. */
async function readAll(script: string, jobs: readonly Job[], log: (line: string) => void): Promise<Read[]> {
  const at = process.argv.indexOf('--minutes');
  const end = at < 0 ? Number.POSITIVE_INFINITY : Date.now() + Number(process.argv[at + 1]) * 60_000;
  let browser = await openBrowser();
  try {
    const reads: Read[] = [];
    let page = await newPage(browser);
    for (const [index, job] of jobs.entries()) {
      const read = await readOne(page, script, job).catch((error: unknown) => String(error));
      if (typeof read === 'string') {
        reads.push({ id: job.id, article: null, why: read });
        await page.close().catch(() => {});
        if (!browser.connected) browser = await openBrowser(); // the browser ran out of memory, or was killed
        page = await newPage(browser);
      } else reads.push(read);
      if (Date.now() > end) break;
      if (index % 100 === 99) log(`  ${index + 1} of ${jobs.length} pages read`);
    }
    return reads;
  } finally {
    await browser.close();
  }
}

const openBrowser = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: findOrInstallBrowser('chrome').path,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 900 },
  });

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false); // stops the page's scripts; a driver's still run
  return page;
}

async function readOne(page: Page, script: string, job: Job): Promise<Read> {
  const html = await readFile(join(EVAL, 'pages', job.file));
  await serveSaved(page, { html, url: job.url }, 20_000);
  if (job.insert) await page.evaluate(insertIntoPage, job.insert);
  const { article, why } = await page.evaluate(readInPage, script);
  return { id: job.id, article: article && withDates(article), why };
}

function insertIntoPage({ css, where, html }: NonNullable<Job['insert']>): void {
  const anchor = document.querySelector(css);
  if (anchor) anchor.insertAdjacentHTML(where, html);
  else throw new Error(`nothing at ${css}`);
}

function readInPage(script: string): { article: Article | null; why: string } {
  // biome-ignore lint/security/noGlobalEval: our own reading, put into a page that is not ours
  globalThis.eval(script);
  const reading = (
    globalThis as { afterwordRead?: typeof import('../src/article/page/read.ts').readArticle }
  ).afterwordRead?.(document, location);
  if (reading?.kind !== 'article')
    return { article: null, why: JSON.stringify(reading?.why ?? 'the reading did not start') };
  return { article: reading.article, why: reading.place };
}
