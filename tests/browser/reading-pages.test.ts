import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectReading, type PageExpectation } from '../article/expected-page.ts';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { FILLER, marked, paragraphs, story } from './story.ts';

/** Pages that need a browser's layout: their reading, and text that is covered or shown late. */
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

  test('with a drawing over its text has marks that open their card, except under what is drawn', async () => {
    const layer =
      '<style>main{position:relative}svg{position:absolute;inset:0;width:100%;height:100%}rect{width:100%;height:6px}</style>';
    const html = story('Sam Altman', { head: layer }).replace('</main>', '<svg><rect/></svg></main>');
    const opened = await harness.openArticle(html);
    await opened.report();
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    await opened.hover('Sam Altman', 1);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await opened.moveAway();
    expect(await waitForCard(opened.page, null)).toBeNull();
    await opened.page.evaluate(() => document.querySelector('rect')?.setAttribute('style', 'height:100%'));
    await opened.hover('Sam Altman', 2);
    expect(await waitForCard(opened.page, /Altman/, 1500)).toBeNull();
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

  /** Style and script of a page that shows its main text a while after loading, each by other means. */
  const LATER: readonly (readonly [string, string, string])[] = [
    ['a class that made it transparent', 'main.off{opacity:0}', "main.classList.remove('off')"],
    ['a class on the page', 'body.off main{display:none}', "document.body.classList.remove('off')"],
    ['an attribute of its own', 'main[data-state="closed"]{display:none}', "main.dataset.state = 'open'"],
    ['a style sheet that goes', 'main{display:none}', "document.querySelector('style').remove()"],
    ['a style sheet that is switched off', 'main{display:none}', 'document.styleSheets[0].disabled = true'],
    ['a style of its own', 'main.off{display:none}', "main.style.display = 'block'"],
    ['a class that made it invisible', 'main.off{visibility:hidden}', "main.classList.remove('off')"],
    ['words that were invisible', 'main.off span{visibility:hidden}', "main.classList.remove('off')"],
    ['words that were not displayed', 'main.off span{display:none}', "main.classList.remove('off')"],
    ['a skipped rendering', 'main.off{content-visibility:hidden}', "main.classList.remove('off')"],
  ];
  test.each(LATER)('shows its text later by %s, and is marked then', async (_name, style, script) => {
    const run = `<script>const main=document.querySelector('main');setTimeout(()=>{${script}},2000)</script>`;
    const html = story('Sam Altman', { head: `<style>${style}</style>`, foot: `<p>${FILLER}</p>${run}` })
      .replace('<main>', '<main class="off" data-state="closed">')
      .replace('<body>', '<body class="off">');
    const opened = await harness.openArticle(html);
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    const report = await opened.report();
    expect(report.state === 'ready' && report.analysis.mentions.length).toBe(5);
  });

  test('that a modal dialog covers is marked and gives its card once the dialog closes by itself', async () => {
    const foot = `<dialog><p>We ask for your consent. ${FILLER}</p></dialog><script>const box=document.querySelector('dialog');box.showModal();setTimeout(()=>box.close(),2000)</script>`;
    const opened = await harness.openArticle(story('Sam Altman', { foot }));
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    await opened.page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await opened.hover('Sam Altman', 1);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
  });

  test('of which a consent box hides all but itself is read when that box goes by a timer', async () => {
    const head = '<style>.wait #app{display:none}.box{position:fixed;inset:0}.done{display:none}</style>';
    const script =
      "setTimeout(()=>{document.documentElement.classList.remove('wait');document.querySelector('.box').classList.add('done')},2000)";
    const html = story('Sam Altman', {
      head,
      foot: `<div class="box" role="dialog"><p>${FILLER}</p></div><script>document.documentElement.classList.add('wait');${script}</script>`,
    }).replace('<main>', '<main id="app">');
    const opened = await harness.openArticle(html);
    await eventually(() => opened.page.evaluate(marked)).toEqual(ALTMAN);
    const report = await opened.report();
    expect(
      report.state === 'ready' && report.article.blocks.some(({ text }) => text.includes('lawyer in the room')),
    ).toBe(true);
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
