import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

/** The survey of a page and the worker's reading of it, in a real browser, beside another build in one run. */

const ROUNDS = 7;

/** Milliseconds of a page, the best of some rounds: other work on the machine only adds to them. */
export type BuildTimes = { readonly survey: number; readonly read: number };
export type BesideTimes = { readonly old: BuildTimes; readonly now: BuildTimes };

type Side = {
  /** The page's part, as the message to the worker; null where the page is no article at first sight. */
  readonly survey: (href: string) => string | null;
  /** The worker's part: where the article is, its blocks, its dates, its notes. */
  readonly read: (sent: string) => void;
};

declare global {
  var afterwordSides: { old: Side; now: Side };
}

const entry = (root: string, name: 'old' | 'now'): string => `
import { surveyPage } from '${root}/src/article/page/survey.ts';
import { readSurvey } from '${root}/src/article/read.ts';
import { withDates } from '${root}/src/article/dates.ts';
import { detectNotes } from '${root}/src/notes/detect.ts';
globalThis.afterwordSides = { ...globalThis.afterwordSides, ${name}: {
  survey: (href) => {
    const surveyed = surveyPage(document, { href });
    return surveyed.kind === 'page' ? JSON.stringify(surveyed.survey) : null;
  },
  read: (sent) => {
    const read = readSurvey(JSON.parse(sent));
    if (read.kind === 'article') detectNotes(withDates(read.article));
  },
} };`;

/** Both builds as scripts for a page. */
export async function bundleSides(old: string, now: string): Promise<readonly string[]> {
  const bundle = async (root: string, name: 'old' | 'now'): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: entry(root, name), resolveDir: root, loader: 'ts' },
      ...{ bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' },
    });
    return outputFiles[0]?.text ?? '';
  };
  return Promise.all([bundle(old, 'old'), bundle(now, 'now')]);
}

/** Measures both builds by turns on an open page; null where either build sees no article at first sight. */
export async function timeSides(page: Page, sides: readonly string[], href: string): Promise<BesideTimes | null> {
  for (const side of sides) await page.evaluate(side);
  return page.evaluate(
    (url, rounds) => {
      const { old, now } = globalThis.afterwordSides;
      getComputedStyle(document.body).display; // the page's own style is there by the time a content script runs
      const sent = { old: old.survey(url), now: now.survey(url) };
      const { old: ofOld, now: ofNow } = sent;
      if (ofOld === null || ofNow === null) return null;
      const least = { old: { survey: 1e9, read: 1e9 }, now: { survey: 1e9, read: 1e9 } };
      const took = (work: () => void): number => {
        const start = performance.now();
        work();
        return performance.now() - start;
      };
      for (let round = 0; round < rounds; round++) {
        least.old.survey = Math.min(
          least.old.survey,
          took(() => old.survey(url)),
        );
        least.now.survey = Math.min(
          least.now.survey,
          took(() => now.survey(url)),
        );
        least.old.read = Math.min(
          least.old.read,
          took(() => old.read(ofOld)),
        );
        least.now.read = Math.min(
          least.now.read,
          took(() => now.read(ofNow)),
        );
      }
      return least;
    },
    href,
    ROUNDS,
  );
}

/** The sums over all pages, and the ratio of the newer build to the older one. */
export function besideFigures(times: readonly BesideTimes[]) {
  const total = (of: (times: BuildTimes) => number) => {
    const [oldMs, nowMs] = (['old', 'now'] as const).map((side) => times.reduce((sum, one) => sum + of(one[side]), 0));
    const pairs = times.map(({ old, now }) => of(now) / of(old)).sort((a, b) => a - b);
    return {
      oldMs: round(oldMs ?? 0),
      nowMs: round(nowMs ?? 0),
      ratio: round((nowMs ?? 0) / (oldMs ?? 1)),
      medianOfPages: round(pairs[pairs.length >> 1] ?? 0),
    };
  };
  return {
    pages: times.length,
    survey: total(({ survey }) => survey),
    read: total(({ read }) => read),
    'survey and read': total(({ survey, read }) => survey + read),
  };
}

const round = (number: number): number => Math.round(number * 100) / 100;
