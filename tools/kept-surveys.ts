import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surveyed } from '../src/article/page/survey.ts';
import { type ReadSurvey, readSurvey } from '../src/article/read.ts';
import type { Survey } from '../src/article/survey.ts';
import { ROOT } from '../src/cli/build.ts';
import { scriptForPage } from '../src/cli/survey-script.ts';
import { type OfflineTab, openOfflineTab } from './offline-tab.ts';

/** A saved page and the address at which it is served. */
export type SavedPage = { readonly file: string; readonly url: string };

/** A page as it was read. `survey` is null where the page part found no article, or failed with the error in `why`. */
export type KeptRead =
  | { readonly read: ReadSurvey; readonly survey: Survey }
  | { readonly read: null; readonly survey: null; readonly why: string; readonly failed: boolean };

/** The surveys of a page that are kept; `thorough` where the worker asked for one. */
type Kept =
  | { readonly kind: 'page'; readonly plain: Survey; readonly thorough: Survey | null }
  | { readonly kind: 'none'; readonly why: string; readonly failed: boolean };

/** A page's survey without the nodes, which cannot leave the page. */
type WithoutNodes = { readonly kind: 'page'; readonly survey: Survey } | Extract<Surveyed, { kind: 'not-article' }>;
type InPage = (href: string, thorough: boolean) => WithoutNodes;

const SCRIPT = `import { surveyPage } from './article/page/survey.ts';
  globalThis.surveySaved = (href, thorough) => {
    const { nodes, ...rest } = surveyPage(document, { href }, { thorough });
    return rest;
  };`;

/**
 * Surveys saved pages in Chromium and keeps the surveys under output/surveys/ until the page part changes. The worker's
 * part then reads all pages in seconds, so an evaluation can run after each change of it. With `--minutes N` only a part
 * of the pages is surveyed. Then the process ends with exit code 3, because figures count only for all pages.
 *
 * @param folder the pages' files are relative to it
 * @returns a function that reads a page of the list
 */
export async function keptSurveys(folder: string, pages: readonly SavedPage[]): Promise<(page: SavedPage) => KeptRead> {
  const script = await scriptForPage(SCRIPT);
  const at = process.argv.indexOf('--minutes');
  const end = at < 0 ? Number.POSITIVE_INFINITY : Date.now() + Number(process.argv[at + 1]) * 60_000;
  const home = homeOf(script);
  const missing = pages.filter((page) => isMissing(home, page));
  if (missing.length > 0) {
    const tab = await openOfflineTab();
    let done = 0;
    for (const page of missing) {
      if (Date.now() > end) break;
      const kept = await surveyOne(tab, script, folder, page, keptOf(home, page) !== null);
      writeFileSync(fileOf(home, page), JSON.stringify(kept));
      done++;
    }
    await tab.close();
    if (done < missing.length) {
      console.log(`${missing.length - done} pages are left. Run the command again to go on.`);
      process.exit(3);
    }
  }
  return (page) => readKept(keptOf(home, page), page);
}

/** The folder for surveys of this page part. Surveys of another one are removed. */
function homeOf(script: string): string {
  const all = join(ROOT, 'output/surveys');
  const home = join(all, createHash('sha256').update(script).digest('hex').slice(0, 16));
  if (!existsSync(home)) rmSync(all, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  return home;
}

const fileOf = (home: string, { file }: SavedPage): string => join(home, `${file.replaceAll('/', '__')}.json`);

function keptOf(home: string, page: SavedPage): Kept | null {
  const file = fileOf(home, page);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null; // written above
}

/** True for a page without a survey, or without the thorough one that the worker asks for. */
function isMissing(home: string, page: SavedPage): boolean {
  const kept = keptOf(home, page);
  return kept === null || asksForMore(kept);
}

function asksForMore(kept: Kept): boolean {
  if (kept.kind === 'none' || kept.thorough) return false;
  const read = readSurvey(kept.plain);
  return read.kind === 'not-article' && read.passed;
}

async function surveyOne(
  tab: OfflineTab,
  script: string,
  folder: string,
  { file, url }: SavedPage,
  thorough: boolean,
): Promise<Kept> {
  try {
    const opened = await tab.open(join(folder, file), url);
    await opened.evaluate(script);
    const survey = (isThorough: boolean) =>
      opened.evaluate(
        (href, whole) => (globalThis as unknown as { surveySaved: InPage }).surveySaved(href, whole), // defined by SCRIPT
        url,
        isThorough,
      );
    const plain = await survey(false);
    if (plain.kind === 'not-article') return { kind: 'none', why: plain.why.reason, failed: false };
    const kept: Kept = { kind: 'page', plain: plain.survey, thorough: null };
    if (!thorough && !asksForMore(kept)) return kept;
    const second = await survey(true);
    return second.kind === 'page' ? { ...kept, thorough: second.survey } : kept;
  } catch (error) {
    tab.renew();
    return { kind: 'none', why: error instanceof Error ? error.message : String(error), failed: true };
  }
}

function readKept(kept: Kept | null, { url }: SavedPage): KeptRead {
  if (!kept) return { read: null, survey: null, why: 'not surveyed', failed: true };
  if (kept.kind === 'none') return { read: null, survey: null, why: kept.why, failed: kept.failed };
  const plain = { ...kept.plain, url };
  const read = readSurvey(plain);
  if (read.kind === 'article' || !read.passed || !kept.thorough) return { read, survey: plain };
  const thorough = { ...kept.thorough, url };
  return { read: readSurvey(thorough), survey: thorough };
}
