import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../src/cli/build.ts';
import { surveyInPage, surveyScript } from '../../src/cli/survey-script.ts';
import type { Tab } from '../../src/cli/tab.ts';

/** A page that a test opened, with what it wrote to its console; an article has its tab. */
export type Watched = { readonly page: Page; readonly tab: Tab | null; readonly lines: string[] };

/** Starts to record a page's console and the errors of its scripts. */
export function watch(page: Page, tab: Tab | null): Watched {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${error instanceof Error ? error.stack : String(error)}`));
  return { page, tab, lines };
}

/** Milliseconds to wait for a page of a failed test, because it may hang. */
const LAST_WORDS = 5000;

/**
 * Saves the traces of a failed test in `output/failed/NAME`. For each of its pages, they are a picture, the console,
 * the document, the survey, and the extension's report (article, analysis). Parts that a page does not give are left
 * out.
 */
export async function keepFailure(name: string, errors: readonly string[], pages: readonly Watched[]): Promise<void> {
  const folder = join(ROOT, 'output/failed', name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'errors.txt'), errors.join('\n\n'));
  const script = await surveyScript();
  for (const [at, { page, tab, lines }] of pages.entries()) {
    if (page.isClosed()) continue;
    const file = (end: string) => join(folder, `${at + 1}-${end}`);
    const kept = [
      writeFile(file('console.txt'), `${page.url()}\n${lines.join('\n')}\n`),
      page.screenshot({ path: file('page.png') as `${string}.png` }),
      page.content().then((html) => writeFile(file('page.html'), html)),
      tab && page.evaluate(surveyInPage, script).then((survey) => writeFile(file('survey.json'), inLines(survey))),
      tab?.report(LAST_WORDS).then((report) => writeFile(file('report.json'), inLines(report))),
    ];
    await Promise.race([Promise.allSettled(kept), new Promise((resolve) => setTimeout(resolve, LAST_WORDS))]);
  }
  console.error(`What can be seen of it is in ${folder.slice(ROOT.length + 1)}.`);
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
