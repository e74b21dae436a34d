import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT } from '../src/cli/build.ts';
import { addressOf, bundleInPage, readEvalData } from './eval-data.ts';
import { openOfflineTab } from './offline-tab.ts';
import { printBeside } from './reading-beside.ts';
import type { Timing } from './reading-in-page.ts';
import { quantile } from './scores.ts';

/**
 * `npm run bench:reading -- [--data FOLDER] [--every N] [--beside FOLDER]`: measures how long reading takes in a real
 * browser, beside Readability, Defuddle and a bare walk over the text nodes. Milliseconds; the median of five rounds a
 * page. With `--beside`, it is measured beside the version that is checked out in that folder, and nothing else.
 */

const argv = process.argv.slice(2);
const every = Number(argv.includes('--every') ? argv[argv.indexOf('--every') + 1] : 5) || 5;
const ROUNDS = 5;

const data = readEvalData(argv);
const tab = await openOfflineTab();
const chosen = data.pages.filter((_, index) => index % every === 0);
if (argv.includes('--beside')) {
  const base = resolve(argv[argv.indexOf('--beside') + 1] ?? '');
  const pages = chosen.map((page) => ({ path: join(data.folder, 'pages', page.file), url: addressOf(page) }));
  await printBeside(tab, pages, { own: ROOT, base, rounds: ROUNDS });
  await tab.close();
  process.exit();
}
const code = await bundleInPage();
const timings: (Timing & { file: string })[] = [];
for (const page of chosen) {
  timings.push({ file: page.file, ...(await time(join(data.folder, 'pages', page.file), addressOf(page))) });
}
console.log(`${timings.length} pages, ms                 median      p95    worst`);
const COLUMNS = {
  walk: ({ walk }: Timing) => walk,
  'survey (page)': ({ survey }: Timing) => survey,
  'read (worker)': ({ read }: Timing) => read,
  'survey and read': whole,
  readability: ({ readability }: Timing) => readability,
  defuddle: ({ defuddle }: Timing) => defuddle,
};
for (const [name, of] of Object.entries(COLUMNS)) {
  const values = timings.map(of);
  console.log(
    `  ${name.padEnd(22)} ${[0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1).padStart(8)).join(' ')}`,
  );
}
for (const [name, of] of [
  ['survey', ({ survey }: Timing) => survey],
  ['survey and read', whole],
] as const) {
  const over = timings.filter((timing) => of(timing) > timing.walk * 4 + 2).sort((a, b) => of(b) - of(a));
  console.log(`  ${name} over 4 walks + 2 ms: ${over.length} of ${timings.length}`);
  for (const timing of over.slice(0, 8))
    console.log(`    ${of(timing).toFixed(1)} (walk ${timing.walk.toFixed(1)})  ${timing.file}`);
}

console.log('\nMade pages, ms                walk   survey     read');
for (const paragraphs of [750, 1500, 3000, 6000]) await made(`${paragraphs} paragraphs`, article(paragraphs));
await made('not an article (a shop)', shop(400));
await tab.close();

function whole({ survey, read }: Timing): number {
  return survey + read;
}

async function time(file: string, url: string): Promise<Timing> {
  const page = await tab.open(file, url);
  await page.evaluate(code);
  return page.evaluate((href, rounds) => globalThis.afterwordReading.time(href, rounds), url, ROUNDS);
}

async function made(name: string, html: string): Promise<void> {
  const file = join(tmpdir(), 'afterword-bench.html');
  writeFileSync(file, html);
  const { walk, survey, read } = await time(file, 'https://news.example.com/2024/05/17/story');
  console.log(
    `  ${`${name} (${(html.length / 1e6).toFixed(1)} MB)`.padEnd(26)} ${[walk, survey, read].map((took) => took.toFixed(1).padStart(6)).join('   ')}`,
  );
}

function article(paragraphs: number): string {
  const words =
    'The council met on the river road to weigh the new plan for the harbour and its long history of delays. ';
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${index}. ${words.repeat(5)}<a href="/${index}">a report</a>.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Harbour plan</title><article><h1>Harbour plan</h1>${body.join('\n')}</article></html>`;
}

function shop(items: number): string {
  const cards = Array.from(
    { length: items },
    (_, index) => `<li><a href="/p/${index}">Kettle number ${index} in brushed steel</a><span>29.99</span></li>`,
  );
  return `<!doctype html><html lang="en"><title>Kettles</title><main><h1>Kettles</h1><ul>${cards.join('\n')}</ul></main></html>`;
}
