import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english } from '../src/ui/english.ts';
import { sayHow } from '../src/ui/say-how.ts';
import { addressOf, bundleInPage, type PageRow, readEvalData } from './eval-data.ts';
import { keptSurveys } from './kept-surveys.ts';
import { openOfflineTab } from './offline-tab.ts';
import { PRINTED_DAYS } from './printed-days.ts';
import type { Figure } from './rates.ts';
import { isText, type PageResult, resultOf } from './reading-result.ts';
import { type WrongDay, writeWrongs } from './reading-wrongs.ts';
import { f1, foldOf, mean, median, percent, strayAndMissed } from './scores.ts';
import { writeFigures } from './write-figures.ts';

/**
 * `npm run eval:reading -- [--data FOLDER] [--only PATTERN] [--quick] [--minutes N] [--figures]`: measures the reading of
 * articles on saved pages with known truth, as a real browser surveys them, beside Readability and Defuddle. Prints a
 * table; every error goes to a file. With `--figures` it writes docs/figures/reading.json. Days count as the page prints them
 * (printed-days.ts).
 */

type Read = PageResult & {
  readonly page: PageRow;
  readonly readability: string;
  readonly defuddle: string;
  readonly readerable: boolean;
};

const argv = process.argv.slice(2);
const only = argv.includes('--only') ? new RegExp(argv[argv.indexOf('--only') + 1] ?? '') : /./;
const quick = argv.includes('--quick'); // without Readability and Defuddle
const data = readEvalData(argv);
const bodyOf = new Map(data.bodies.map((body) => [body.file, body]));
const errors: string[] = [];
/** Readability and Defuddle did not run. */
const NO_NEIGHBOURS = { readability: '', defuddle: '', readerable: true };
const figures: Figure[] = [];
const wrongDays: WrongDay[] = [];
const reads = await readAll();
bodies();
dates();
articleOrNot();
const report = join(tmpdir(), 'afterword-eval-reading');
mkdirSync(report, { recursive: true });
writeFileSync(join(report, 'errors.txt'), `${errors.join('\n')}\n`);
console.log(`\nevery error: ${join(report, 'errors.txt')}`);
if (argv.includes('--figures')) {
  await writeFigures('reading', { command: 'npm run eval:reading -- --quick --figures', figures });
  const labelled = data.bodies.flatMap(({ file }) => reads.get(file)?.wrongs ?? []);
  writeWrongs(labelled, wrongDays);
}

async function readAll(): Promise<Map<string, Read>> {
  const wanted = data.pages.filter(({ file }) => only.test(file)).map((page) => ({ ...page, url: addressOf(page) }));
  const readKept = await keptSurveys(join(data.folder, 'pages'), wanted);
  const all = new Map<string, Read>();
  for (const page of wanted) {
    const kept = readKept(page);
    if (kept.read === null && kept.failed) errors.push(`failed\t${page.file}\t${kept.why}`);
    else all.set(page.file, { ...resultOf(kept, bodyOf.get(page.file)?.paragraphs ?? null), ...NO_NEIGHBOURS, page });
  }
  if (!quick) await readNeighbours(all);
  return all;
}

/** Lets Readability and Defuddle read the pages with a labelled body. */
async function readNeighbours(all: Map<string, Read>): Promise<void> {
  const code = await bundleInPage();
  const tab = await openOfflineTab();
  for (const read of all.values()) {
    const { page } = read;
    if (!bodyOf.has(page.file)) continue;
    try {
      const opened = await tab.open(join(data.folder, 'pages', page.file), page.url);
      await opened.evaluate(code);
      const others = await opened.evaluate(() => globalThis.afterwordReading.neighbours());
      all.set(page.file, { ...read, ...others });
    } catch (error) {
      tab.renew();
      errors.push(`failed\t${page.file}\t${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await tab.close();
}

function bodies(): void {
  const rows = data.bodies.flatMap((body) => {
    const read = reads.get(body.file);
    if (!read) return [];
    const truth = body.paragraphs.join('\n');
    const text = read.blocks.filter(isText);
    const found = text.map((block) => block.text).join('\n');
    const ours = f1(found, truth);
    const [readability, defuddle] = [f1(read.readability, truth), f1(read.defuddle, truth)];
    if (ours < 0.9)
      errors.push(`text\t${body.file}\tF1 ${ours.toFixed(3)} (${readability.toFixed(3)}, ${defuddle.toFixed(3)})`);
    const own = text.filter(({ kind }) => kind !== 'standfirst').map((block) => block.text);
    const bare = strayAndMissed(own.join('\n'), truth).stray;
    return [{ body, read, ours, readability, defuddle, bare, ...strayAndMissed(found, truth) }];
  });
  for (const [what, of, most] of [
    ['text read outside of the labelled body', (row: (typeof rows)[number]) => row.stray, 0.02],
    ['  without standfirsts, which labels often lack', (row: (typeof rows)[number]) => row.bare, 0.02],
    ['text of the labelled body not read', (row: (typeof rows)[number]) => row.missed, 0.015],
  ] as const) {
    const share = mean(rows.map(of));
    console.log(`  ${what.padEnd(44)} ${percent(share)}`);
    const value = `${percent(share)} (mean of ${rows.length} pages)`;
    figures.push({ what, value, target: `≤ ${percent(most)}`, met: share <= most });
  }
  const tools = quick ? (['ours'] as const) : (['ours', 'readability', 'defuddle'] as const);
  console.log(`\nArticle text, token F1 a page (${rows.length} pages)          mean    median`);
  for (const name of tools) {
    const scores = rows.map((row) => row[name]);
    console.log(`  ${name.padEnd(44)} ${mean(scores).toFixed(4)}  ${median(scores).toFixed(4)}`);
  }
  const folds = [0, 1, 2, 3, 4].map((fold) => rows.filter(({ read }) => foldOf(read.page.publisher, 5) === fold));
  for (const name of tools) {
    const means = folds.map((fold) => mean(fold.map((row) => row[name])).toFixed(3));
    console.log(`  ${name}, mean by fold of publishers`.padEnd(47) + means.join('  '));
  }
  const ahead = rows.filter(({ ours, readability, defuddle }) => ours >= Math.max(readability, defuddle) - 0.005);
  if (!quick) console.log(`  ours as good as the better of the two        ${ahead.length} of ${rows.length}`);
  const outside = rows.reduce((sum, { read }) => sum + read.outside, 0);
  const blocks = rows.reduce((sum, { read }) => sum + read.blocks.length, 0);
  console.log(
    `  blocks read outside the article              ${percent(outside / Math.max(blocks, 1))} (${outside} of ${blocks})`,
  );
  for (const { read } of rows) if (read.outside > 0) errors.push(`outside\t${read.page.file}\t${read.outside} blocks`);
}

/**
 * A date is right if it is the labelled day. Many labels are the day in UTC of an evening elsewhere. So the last column
 * also counts a date that is the same instant (to the minute) on another day of its own zone.
 */
function dates(): void {
  console.log(
    '\nPublication day                                      n  accuracy  precision  (one day off)  or same instant',
  );
  const groups = new Map<string, { n: number; right: number; wrong: number; near: number; same: number }>();
  for (const row of data.dates) {
    const read = reads.get(row.file);
    if (!read || typeof row.expected !== 'string') continue;
    const expected = PRINTED_DAYS.get(row.file) ?? row.expected.slice(0, 10);
    const found = read.published?.date.slice(0, 10);
    const same = read.published !== null && isSameInstant(read.published.date, row.expected_full ?? '');
    for (const name of groupsOf(row.source, read.page.publisher)) {
      const group = groups.get(name) ?? { n: 0, right: 0, wrong: 0, near: 0, same: 0 };
      groups.set(name, group);
      group.n++;
      if (found === expected) group.right++;
      else if (found !== undefined) {
        group.wrong++;
        if (same) group.same++;
        if (Math.abs(Date.parse(found) - Date.parse(expected)) <= 86_400_000) group.near++;
      }
    }
    if (found !== expected) wrongDays.push(...wrongDaysOf(row.source, read, found));
    if (found !== expected)
      errors.push(
        `date\t${row.file}\t${row.expected_full ?? expected} expected, ${read.published?.date ?? 'none'} found (${read.published ? sayHow(read.published.how, english) : ''})${same ? ', the same instant' : ''}`,
      );
  }
  for (const [name, { n, right, wrong, near, same }] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const found = Math.max(1, right + wrong);
    if (name === 'modern news') dayFigures('publication day as printed, modern news', right, wrong, n, [0.97, 0.99]);
    if (name === 'htmldate') dayFigures('publication day, htmldate', right, wrong, n, [0.9, 0.96]);
    console.log(
      `  ${name.padEnd(44)} ${String(n).padStart(6)}  ${percent(right / n)}     ${percent(right / found)}      ${String(near).padEnd(13)}  ${percent((right + same) / n)}, ${percent((right + same) / found)}`,
    );
  }
}

/** A wrong day of the two sets with a target, by kind. */
function wrongDaysOf(source: string, read: Read, found: string | undefined): WrongDay[] {
  const set = groupsOf(source, read.page.publisher)[0] ?? '';
  if (set !== 'htmldate' && set !== 'modern news') return [];
  if (found !== undefined) return [{ set, kind: 'another day' }];
  return [{ set, kind: read.article ? 'no day' : 'no day, because the page is read as no article' }];
}

/** Adds the figures of a group of days. */
function dayFigures(what: string, right: number, wrong: number, n: number, least: readonly [number, number]): void {
  for (const [name, share, of, target] of [
    ['accuracy', right / n, n, least[0]],
    ['precision', right / Math.max(1, right + wrong), right + wrong, least[1]],
  ] as const)
    figures.push({
      what: `${what}: ${name}`,
      value: `${share.toFixed(3)} (${right} of ${of})`,
      target: `≥ ${target}`,
      met: share >= target,
    });
}

/** A label without a zone is in UTC, if it is an instant. */
function isSameInstant(found: string, expected: string): boolean {
  const instant = expected.replace(' ', 'T');
  if (!/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(found) || !/T\d/.test(instant)) return false;
  const truth = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? instant : `${instant}Z`);
  return Math.abs(Date.parse(found) - truth) < 60_000;
}

/** Returns the groups in which a row counts: its source and, for modern news, all of it and one fold of publishers. */
function groupsOf(source: string, publisher: string): string[] {
  const name = source.split(' ')[0] ?? '';
  if (name.startsWith('htmldate')) return ['htmldate', name];
  if (!/^(?:fundus|misinformation|postlight)/.test(name)) return [name];
  return ['modern news', name, `modern news, fold ${foldOf(publisher, 5) + 1} of publishers`];
}

function articleOrNot(): void {
  const news = [...reads.values()].filter(({ page }) => page.news_like);
  const known = [...reads.values()].filter(({ page }) => bodyOf.has(page.file));
  const found = (list: readonly Read[]): string =>
    percent(list.filter(({ article }) => article).length / Math.max(list.length, 1));
  console.log('\nTaken for an article');
  console.log(
    `  pages with a known body                      ${found(known)} (isProbablyReaderable ${percent(known.filter(({ readerable }) => readerable).length / Math.max(known.length, 1))})`,
  );
  console.log(`  pages of news                                ${found(news)}`);
  for (const { page, article, why } of reads.values())
    if (!article) errors.push(`not an article\t${page.file}\t${why}`);
}
