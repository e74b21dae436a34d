import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectReading, type PageExpectation } from '../article/expected-page.ts';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { FILLER, marked, paragraphs, story } from './story.ts';

/** Pages that only a browser lays out: what is read on them, and text that is covered or shown late. */
const FOLDER = join(import.meta.dirname, '../article/pages');
const ROWS = readdirSync(FOLDER).flatMap((kind) => {
  const rows: readonly PageExpectation[] = JSON.parse(readFileSync(join(FOLDER, kind, 'expected.json'), 'utf8'));
  return rows.filter(({ browser }) => browser).map((row) => [kind.replaceAll('-', ' '), row, kind] as const);
});
const ALTMAN = Array(5).fill('Sam Altman');

inEachBrowser('a page as a browser lays it out', (harness) => {
  test.each(ROWS)('%s: %o', async (_name, row, kind) => {
    const opened = await harness.openArticle(readFileSync(join(FOLDER, kind, row.file), 'utf8'), row.url);
    const report = await opened.report();
    expect(report.state).toBe('ready');
    if (report.state === 'ready')
      expectReading({ ...report.article, published: report.analysis.published }, row.expect);
  });

  test('with a transparent layer over its text has marks that open their card', async () => {
    const layer = '<style>main{position:relative}.layer{position:absolute;inset:0}</style>';
    const html = story('Sam Altman', { head: layer }).replace('</main>', '<div class="layer"></div></main>');
    const opened = await harness.openArticle(html);
    await opened.report();
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    await opened.hover('Sam Altman', 1);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
  });

  test('that shows its text by a class after a while is marked then', async () => {
    const hide = '<style>.later{display:none}</style>';
    const html = story('Sam Altman', { head: hide, foot: `<p>${FILLER}</p>` }).replace(
      '<main>',
      '<main class="later">',
    );
    const opened = await harness.openArticle(html);
    await opened.report();
    await opened.page.evaluate(() => document.querySelector('main')?.classList.remove('later'));
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
  });

  test('whose article is in an open dialog is read there', async () => {
    const html = story('Sam Altman').replace('<main>', '<dialog open>').replace('</main>', '</dialog>');
    const opened = await harness.openArticle(html);
    expect(await opened.report()).toMatchObject({ state: 'ready', article: { title: 'A long day at the company' } });
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
  });

  test('that uncovers a part of its text when it is scrolled is marked there', async () => {
    const head = '<style>.later{display:none}body{min-height:4000px}</style>';
    const html = story('Sam Altman', { head }).replace(
      '</article>',
      `<section class="later">${paragraphs('Greg Brockman', 2)}</section><script>addEventListener('scroll', () => document.querySelector('.later').classList.remove('later'), { once: true })</script></article>`,
    );
    const opened = await harness.openArticle(html);
    await opened.report();
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    await opened.page.evaluate(() => scrollTo(0, 600));
    await eventually(async () => (await opened.page.evaluate(marked)).sort()).toEqual([
      'Greg Brockman',
      'Greg Brockman',
      ...ALTMAN,
    ]);
  });

  test('whose article is in a closed shadow root is read there', async () => {
    const text = JSON.stringify(`<article><h1>A long day</h1>${paragraphs('Sam Altman', 5)}</article>`);
    const opened = await harness.openArticle(
      `<!doctype html><html lang="en"><head><title>A long day</title></head><body><news-body></news-body><script>
        const parsed = new DOMParser().parseFromString(${text.replaceAll('<', '\\u003c')}, 'text/html');
        document.querySelector('news-body').attachShadow({ mode: 'closed' }).append(...parsed.body.children);
      </script></body></html>`,
    );
    expect(await opened.report()).toMatchObject({ state: 'ready', article: { title: 'A long day' } });
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
  });

  test('written from top to bottom has its card beside the line, not on the rest of it', async () => {
    const head = '<style>main{writing-mode:vertical-rl;height:600px}</style>';
    const opened = await harness.openArticle(story('Sam Altman', { head }));
    await opened.report();
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    await opened.hover('Sam Altman', 1);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    const covered = await opened.page.evaluate(() => {
      const name = [...document.querySelectorAll('span')].filter((span) => span.textContent === 'Sam Altman')[1];
      const line = name?.getBoundingClientRect();
      if (!line) return ['no name'];
      const x = line.left + line.width / 2;
      const points = [line.top + 4, line.bottom - 4, line.bottom + 30, line.bottom + 90, line.bottom + 150];
      return points.filter((y) => !document.elementFromPoint(x, y)?.closest('main'));
    });
    expect(covered).toEqual([]);
  });
});
