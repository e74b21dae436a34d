import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotateLine } from '../../src/cli/annotate-line.ts';
import { ROOT } from '../../src/cli/build.ts';

const paragraph = `<p>${'Ilya Sutskever left OpenAI, and people who worked with him said so at length. '.repeat(4)}</p>`;
const story = `<title>A story</title><meta property="article:published_time" content="2024-05-20T09:00:00Z">
  <article><h1>A story</h1>${paragraph.repeat(4)}</article>`;

/** The pages in the order of the command line. The good page is last, to prove that the pages before did no harm. */
const PAGES: Readonly<Record<string, string>> = {
  'empty.html': '',
  'throws.html': `${story}<script>throw new Error('of the page')</script>`,
  'hangs.html': '<title>x</title><script>for (;;) {}</script>',
  'asks.html': `${story}<script>alert('?'); confirm('?')</script>`,
  // Chromium may never call these two documents idle, so no content script runs in them. Their line is printed all the
  // same.
  'leads-away.html': `${story}<script>location.href = 'https://elsewhere.example/'</script>`,
  'reloads.html': `${story}<script>location.reload()</script>`,
  'canonical.html': `<link rel="canonical" href="https://a-paper.example/story">${story}`,
  'story.html': story,
};

/** The file names in the order of the command line. */
const NAMES = [...Object.keys(PAGES).slice(0, -1), 'not-there.html', 'story.html'];
/**
 * Seconds. A page that hangs uses a core for twice as long; a good page on a busy machine gets two tries of this
 * length.
 */
const TIMEOUT = '10';
const BROWSERS = ['chrome', 'firefox'] as const;

let folder = '';
type Result = { readonly output: string; readonly exitCode: number | null };
/**
 * The runs overlap, because most of their time is waiting for pages that hang. They need not build, because all browser
 * tests run the same builds.
 */
const results = new Map<string, Promise<Result>>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-annotate-'));
  for (const [name, html] of Object.entries(PAGES)) await writeFile(join(folder, name), html);
  const files = NAMES.map((name) => join(folder, name));
  for (const browser of BROWSERS) {
    results.set(browser, annotate([...files, '--browser', browser, '--timeout', TIMEOUT, '--built']));
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(BROWSERS)('npm run annotate in %s', (browser) => {
  let lines: AnnotateLine[] = [];
  let exitCode: number | null = null;
  const line = (name: string) => lines.find(({ file }) => file.endsWith(name));

  beforeAll(async () => {
    const result = await results.get(browser);
    if (!result) throw new Error(`no run in ${browser}`);
    exitCode = result.exitCode;
    lines = result.output
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as AnnotateLine);
  });

  test('prints one line a file, in the order given, and exits with 0', () => {
    const names = lines.map(({ file }) => file.slice(folder.length + 1));
    expect(names).toEqual(NAMES);
    expect(exitCode).toBe(0);
  });

  test('an article has its date, its mentions with their text, and its entities then and now', () => {
    const { article, mentions, entities, status } = line('/story.html') ?? {};
    expect(article?.published).toMatchObject({ date: '2024-05-20T09:00Z', precision: 'instant' });
    expect(mentions?.[0]).toMatchObject({ text: 'Ilya Sutskever', entity: 'ilya-sutskever', why: expect.any(String) });
    expect(entities?.['ilya-sutskever']).toMatchObject({
      name: 'Ilya Sutskever',
      kind: 'person',
      then: expect.stringMatching(/\.$/),
    });
    expect(status).toEqual([]);
  });

  test('a page is shown at its canonical address, another at that of a news site', () => {
    expect(line('/canonical.html')?.url).toBe('https://a-paper.example/story');
    expect(line('/story.html')?.url).toBe('https://www.vox.com/story.html');
  });

  test('a page that throws or opens a dialog is read all the same', () => {
    for (const name of ['/throws.html', '/asks.html']) {
      expect(line(name)?.mentions.length, `${name}: ${line(name)?.message}`).toBeGreaterThan(0);
    }
  });

  test('the line of a page that is not an article, hangs or is missing has the reason', () => {
    expect(line('/empty.html')).toMatchObject({
      article: null,
      status: ['not-an-article'],
      message: expect.any(String),
    });
    expect(line('/hangs.html')).toMatchObject({ article: null, status: ['error'], message: expect.any(String) });
    expect(line('/not-there.html')).toMatchObject({
      url: null,
      status: ['error'],
      message: expect.stringContaining('Cannot read'),
    });
  });
});

test('a wrong command prints its usage, with exit code 2', async () => {
  const wrong = [[], ['a.html', '--browser', 'lynx'], ['a.html', '--url', 'nonsense']];
  const codes = (await Promise.all(wrong.map(annotate))).map(({ exitCode }) => exitCode);
  expect(codes).toEqual([2, 2, 2]);
});

async function annotate(args: readonly string[]): Promise<Result> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'annotate', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output, exitCode };
}
