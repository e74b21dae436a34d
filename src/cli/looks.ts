// npm run looks [-- --against HEAD] [-- --accept]: compares pictures of every card and popup, before and now. Both are
// drawn here and now with the same browser and fonts, so only a change of the project can make a difference. Each
// difference is listed with its share of the pixels, and shown side by side in output/looks/index.html. With --accept,
// tests/workshop/accepted.txt gets the states with that share. They become part of the change.

import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { acceptedLines, bySize, type Difference, shareInWords } from './accepted-states.ts';
import { readArguments } from './arguments.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { differenceOf } from './picture-difference.ts';
import { workshopPage } from './workshop-page.ts';

/**
 * The views of each state: both themes, a language that runs from right to left, and a language with long words,
 * enlarged.
 */
const LOOKS = [
  { language: 'en', theme: 'light', text: '100 %' },
  { language: 'en', theme: 'dark', text: '100 %' },
  { language: 'ar', theme: 'light', text: '100 %' },
  { language: 'de', theme: 'light', text: '200 %' },
];

const OUT = join(ROOT, 'output/looks');
const ACCEPTED = join(ROOT, 'tests/workshop/accepted.txt');
const HEAD = `# Each state of card and popup as it was last accepted: fingerprint, share of its pixels that changed then, state.
# "npm run looks" shows what is new; "npm run looks -- --accept" writes this file.
`;

/**
 * Shows one figure at a time, in the same place. If letters move by a fraction of a pixel, they are drawn differently.
 */
const ALONE = 'header, figure:not(.shown) { display: none } main { display: block } figure { width: max-content }';

/** Pictures as base64 PNG by what they show: "former, light, en, pointer, 100 %". */
type Pictures = ReadonlyMap<string, string>;

const { values } = readArguments({
  options: {
    against: { type: 'string', default: 'HEAD' },
    accept: { type: 'boolean', default: false },
  },
});
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findOrInstallBrowser('chrome').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium's sandbox refuses to run as root
  defaultViewport: { width: 1400, height: 900 },
});
try {
  const before = await picturesOf(browser, 'before', await sourcesAt(values.against));
  const now = await picturesOf(browser, 'now', ROOT);
  const differences = await compare(browser, before, now);
  await show(differences, before, now);
  for (const { name, share } of differences) console.log(`${shareInWords(share)}  ${name}`);
  console.log(
    `${differences.length} of ${now.size} pictures differ from ${values.against}: ${join(OUT, 'index.html')}`,
  );
  if (values.accept) await accept(differences);
} finally {
  await browser.close();
}

/** The sources of a commit, in a separate folder. Throws if git does not know the commit. */
async function sourcesAt(commit: string): Promise<string> {
  const folder = join(OUT, 'before');
  await mkdir(folder);
  const archive = join(OUT, 'before.tar');
  execFileSync('git', ['archive', '-o', archive, commit, 'src', 'tests', 'extension/_locales'], { cwd: ROOT });
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  return folder;
}

/** Pictures of every figure of the workshop that is built from these sources. */
async function picturesOf(browser: Browser, name: string, sources: string): Promise<Pictures> {
  const file = join(OUT, `${name}.html`);
  await writeFile(file, await workshopPage(sources));
  const page = await browser.newPage();
  const pictures = new Map<string, string>();
  for (const look of LOOKS) {
    await page.goto(`${pathToFileURL(file)}?${new URLSearchParams(look)}#${new URLSearchParams(look)}`);
    await page.waitForSelector('figure');
    await page.addStyleTag({ content: ALONE });
    for (const figure of await page.$$('figure')) {
      const state = await figure.evaluate((element) => {
        for (const other of document.querySelectorAll('figure')) other.classList.toggle('shown', other === element);
        return element.dataset.state ?? '';
      });
      pictures.set(state, await figure.screenshot({ encoding: 'base64' }));
    }
  }
  await page.close();
  return pictures;
}

/** The differences, the largest first. */
async function compare(browser: Browser, before: Pictures, now: Pictures): Promise<readonly Difference[]> {
  const page: Page = await browser.newPage();
  const found: Difference[] = [];
  for (const [name, picture] of now) {
    const old = before.get(name);
    if (old === picture) continue;
    const share = old === undefined ? 'new' : await page.evaluate(differenceOf, old, picture);
    if (share !== 0) found.push({ name, share });
  }
  await page.close();
  return found.sort(bySize);
}

/** One row for each difference: the picture before, and the picture now. */
async function show(differences: readonly Difference[], before: Pictures, now: Pictures): Promise<void> {
  const image = (pictures: Pictures, name: string) => {
    const png = pictures.get(name);
    return png === undefined ? '<td></td>' : `<td><img alt="" src="data:image/png;base64,${png}"></td>`;
  };
  const rows = differences.map(
    ({ name, share }) =>
      `<tr><th scope="row">${name}<br>${shareInWords(share)}</th>${image(before, name)}${image(now, name)}</tr>`,
  );
  await writeFile(
    join(OUT, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title><style>body{font:14px system-ui}td,th{padding:8px;text-align:start;vertical-align:top}tr:nth-child(2n){background:#eee}</style>
<table><thead><tr><th>State</th><th>Before</th><th>Now</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></html>`,
  );
}

/**
 * Writes every state with its fingerprint. If its fingerprint is unchanged, it keeps the share with which it was
 * accepted.
 */
async function accept(differences: readonly Difference[]): Promise<void> {
  const old = await readFile(ACCEPTED, 'utf8').catch(() => '');
  const lines = acceptedLines(old, await fingerprintsNow(), differences);
  await writeFile(ACCEPTED, `${HEAD}${lines.join('\n')}\n`);
  console.log(`Accepted: ${ACCEPTED}`);
}

/** The fingerprints of tests/workshop/fingerprints.tsx, which draws with the components of the project. */
async function fingerprintsNow(): Promise<ReadonlyMap<string, string>> {
  const outfile = join(OUT, 'fingerprints.mjs');
  await esbuild.build({
    entryPoints: [join(ROOT, 'tests/workshop/fingerprints.tsx')],
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile },
    ...{ jsx: 'automatic', jsxImportSource: 'preact' },
  });
  const { fingerprints } = (await import(pathToFileURL(outfile).href)) as {
    fingerprints: (root: string) => ReadonlyMap<string, string>; // our own module, just built
  };
  return fingerprints(ROOT);
}
