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

/** In this order on the command line; the good page last, to prove that what went before did no harm. */
const PAGES: Readonly<Record<string, string>> = {
  'empty.html': '',
  'throws.html': `${story}<script>throw new Error('of the page')</script>`,
  'hangs.html': '<title>x</title><script>for (;;) {}</script>',
  'asks.html': `${story}<script>alert('?'); confirm('?')</script>`,
  // Chromium may never call these two documents idle, so that no content script runs in them: they print a line.
  'leads-away.html': `${story}<script>location.href = 'https://elsewhere.example/'</script>`,
  'reloads.html': `${story}<script>location.reload()</script>`,
  'canonical.html': `<link rel="canonical" href="https://a-paper.example/story">${story}`,
  'story.html': story,
};

describe.each(['chrome', 'firefox'])('npm run annotate in %s', (browser) => {
  let folder = '';
  let lines: AnnotateLine[] = [];
  let exitCode: number | null = null;
  const line = (name: string) => lines.find(({ file }) => file.endsWith(name));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-annotate-'));
    for (const [name, html] of Object.entries(PAGES)) await writeFile(join(folder, name), html);
    const names = [...Object.keys(PAGES).slice(0, -1), 'not-there.html', 'story.html'];
    const result = await annotate([
      ...names.map((name) => join(folder, name)),
      '--browser',
      browser,
      '--timeout',
      '15',
    ]);
    exitCode = result.exitCode;
    lines = result.output
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as AnnotateLine);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('prints one line a file, in the order given, and ends well', () => {
    const names = lines.map(({ file }) => file.slice(folder.length + 1));
    expect(names).toEqual([...Object.keys(PAGES).slice(0, -1), 'not-there.html', 'story.html']);
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

  test('a page that throws or asks is read all the same', () => {
    for (const name of ['/throws.html', '/asks.html']) {
      expect(line(name)?.mentions.length, `${name}: ${line(name)?.message}`).toBeGreaterThan(0);
    }
  });

  test('what is no article, hangs or is not there says so', () => {
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

test('a wrong command says how it is used, with exit code 2', async () => {
  expect((await annotate([])).exitCode).toBe(2);
  expect((await annotate(['a.html', '--browser', 'lynx'])).exitCode).toBe(2);
  expect((await annotate(['a.html', '--url', 'nonsense'])).exitCode).toBe(2);
});

async function annotate(args: readonly string[]): Promise<{ output: string; exitCode: number | null }> {
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
