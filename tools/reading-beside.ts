import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { OfflineTab } from './offline-tab.ts';
import { quantile } from './scores.ts';

/**
 * Measures the reading of two versions in one run, in turns, so that other work on the machine slows both equally. The
 * second version is a checkout in a folder of its own.
 */

/** A page to measure: the path of its file, and the address at which it is served. */
export type BesidePage = { readonly path: string; readonly url: string };

/** The measured steps. `survey` is the page's part, `read` the worker's (survey to article), `notes` what comes after. */
const STEPS = ['survey', 'read', 'notes'] as const;
type Step = (typeof STEPS)[number];
/** Milliseconds of each step, one row a round. */
type Took = readonly Readonly<Record<Step, number>>[];
/** Runs in the page, once a round and version. */
type InPage = (href: string) => Record<Step, number>;

const VERSIONS = ['own', 'base'] as const;
type Version = (typeof VERSIONS)[number];

declare global {
  var readingOf: Record<Version, InPage>;
}

/** Prints how long both versions take for these pages, and the ratios. The first round of a page is not counted. */
export async function printBeside(
  tab: OfflineTab,
  pages: readonly BesidePage[],
  { own, base, rounds }: { readonly own: string; readonly base: string; readonly rounds: number },
): Promise<void> {
  const scripts = [await scriptOf(own, 'own'), await scriptOf(base, 'base')];
  const rows: Record<Version, Took>[] = [];
  for (const { path, url } of pages) {
    const page = await tab.open(path, url);
    for (const script of scripts) await page.evaluate(script);
    rows.push(await page.evaluate(timeBoth, url, rounds));
  }
  console.log(`${rows.length} pages, ${rounds} rounds, ms        this version       the other version   ratio`);
  console.log('                            median      p95     median      p95     of medians   of sums');
  for (const step of STEPS) {
    const of = (version: Version): number[] =>
      rows.map((row) =>
        quantile(
          row[version].map((took) => took[step]),
          0.5,
        ),
      );
    const [mine, other] = [of('own'), of('base')];
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    const cells = [mine, other].flatMap((values) => [0.5, 0.95].map((share) => quantile(values, share)));
    const ratios = [quantile(mine, 0.5) / quantile(other, 0.5), sum(mine) / sum(other)];
    console.log(
      `  ${step.padEnd(20)} ${cells.map((cell) => cell.toFixed(2).padStart(10)).join('')} ${ratios.map((ratio) => ratio.toFixed(2).padStart(10)).join('')}`,
    );
  }
}

/** Runs in the page. Both versions survey and read it in turns. */
function timeBoth(href: string, rounds: number): Record<Version, Took> {
  getComputedStyle(document.body).display; // the page's styles are loaded by the time a content script runs
  const took: Record<Version, Record<Step, number>[]> = { own: [], base: [] };
  for (let round = 0; round <= rounds; round++)
    for (const version of round % 2 ? (['own', 'base'] as const) : (['base', 'own'] as const)) {
      const steps = globalThis.readingOf[version](href);
      if (round > 0) took[version].push(steps);
    }
  return took;
}

/** The survey, the reading and the notes of the version in a folder, as a script for a page. */
async function scriptOf(folder: string, name: Version): Promise<string> {
  const dates = existsSync(join(folder, 'src/article/days/dates.ts')) ? 'days/dates' : 'dates';
  const contents = `
    import { withDates } from './article/${dates}.ts';
    import { surveyPage } from './article/page/survey.ts';
    import { readSurvey } from './article/read.ts';
    import { detectNotes } from './notes/detect.ts';
    globalThis.readingOf ??= {};
    globalThis.readingOf.${name} = (href) => {
      const start = performance.now();
      const surveyed = surveyPage(document, { href });
      const sent = surveyed.kind === 'page' ? JSON.stringify(surveyed.survey) : null;
      const middle = performance.now();
      const read = sent === null ? null : readSurvey(JSON.parse(sent));
      const article = read?.kind === 'article' ? withDates(read.article) : null;
      const end = performance.now();
      if (article) detectNotes(article);
      return { survey: middle - start, read: end - middle, notes: performance.now() - end };
    };`;
  const result = await build({
    stdin: { contents, resolveDir: join(folder, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
