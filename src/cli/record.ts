// npm run record -- PAGE.html… [--url URL] [--out FOLDER] [--about WORDS] [--keep-names PACK]
// Makes a fixture of a saved page. It holds the survey, with each word replaced by an invented one of the same length
// and shape. It also holds what Afterword reads in it now, to be corrected by hand. See docs/record.md.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Survey } from '../article/survey.ts';
import { loadFacts } from '../facts/load.ts';
import { readArguments } from './arguments.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { pageUrl, webAddress } from './page-url.ts';
import { exchangeSurvey } from './record/exchange.ts';
import { survivors } from './record/exchange-words.ts';
import { lineOf, written } from './record/fixture.ts';
import { readingWords } from './record/vocabulary.ts';
import { serveSaved } from './saved-page.ts';
import { surveyInPage, surveyScript } from './survey-script.ts';

const { values, positionals: files } = readArguments({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'tests/recorded') },
    about: { type: 'string', default: '' },
    'keep-names': { type: 'string' },
  },
});
if (files.length === 0)
  fail('Usage: npm run record -- PAGE.html… [--url URL] [--out FOLDER] [--about WORDS] [--keep-names PACK]');
if (values.url !== undefined && webAddress(values.url) === null)
  fail(`--url must be a whole http(s) address, not "${values.url}".`);

const kept = new Set([...readingWords(), ...namesOf(values['keep-names'])]);
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: findOrInstallBrowser('chrome').path,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  defaultViewport: { width: 1280, height: 900 },
});
try {
  const script = await surveyScript();
  await mkdir(values.out, { recursive: true });
  for (const file of files) await record(file, script);
} finally {
  await browser.close();
}

async function record(file: string, script: string): Promise<void> {
  const html = await readFile(file).catch((error: unknown) => fail(`Cannot read ${file}: ${String(error)}`));
  const url = webAddress(values.url ?? null) ?? pageUrl(new TextDecoder().decode(html), basename(file));
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false); // stops the page's scripts, while a driver's still run
  await serveSaved(page, { html, url }, 20_000);
  const survey = await page.evaluate(surveyInPage, script);
  await page.close();
  if (survey === null) fail(`${file} is no page that could be an article: there is nothing to record.`);
  const exchanged = exchangeSurvey(survey, (word) => kept.has(word));
  const left = survivors(textsOf(survey), textsOf(exchanged));
  if (left.length > 0) fail(`${file} was not recorded, for it would keep a sentence of its publisher: "${left[0]}".`);
  const recorded = new Date().toISOString().slice(0, 10);
  const { blocks: _blocks, noteTexts: _texts, ...expected } = lineOf(exchanged, recorded);
  const sha = createHash('sha256').update(html).digest('hex');
  const target = join(values.out, `${nameOf(file)}.jsonl`);
  await writeFile(target, written({ about: values.about, page: sha, recorded, expected, survey: exchanged }));
  console.log(`${target}: ${JSON.stringify(expected)}`);
  if (values.about === '')
    console.log('Write into "about" on its first line what went wrong on such pages: its test asks for it.');
}

/** The texts of a survey that a publisher wrote. The pieces of a run are joined. */
function textsOf({ runs, texts, head }: Survey): string[] {
  const lines = runs.map(({ from, to }) => texts.slice(from, to).join(''));
  return [...lines.map((line) => line.replace(/\s+/g, ' ')), ...head.metas.map(({ content }) => content), head.title];
}

function nameOf(file: string): string {
  return basename(file).replace(/\.html?$/i, '');
}

/** The words of all entity names of a pack, in lower case. */
function namesOf(pack: string | undefined): string[] {
  if (pack === undefined) return [];
  const loaded = loadFacts(join(ROOT, 'extension/facts', pack));
  if (!loaded.ok) return fail(`The pack "${pack}" cannot be read: ${loaded.problems[0]?.reason}`);
  const names = loaded.facts.entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  return names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
