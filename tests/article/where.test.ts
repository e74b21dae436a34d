import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { article, articleOf, documentOf, PROSE, page, prose, textsOf } from './page.ts';

describe('the text of an article', () => {
  test('is read in order, headline first', () => {
    expect(textsOf(article())).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('does not hold navigation, related stories, comments, promotions or footers', () => {
    const texts = textsOf(
      page(`<header><nav><a href="/">Home page of the paper</a></nav></header>
        <main><article><h1>Harbour plan divides the quay</h1>${prose()}
          <div class="newsletter-signup"><p>Sign up for the harbour letter and read more about piers every single week of the year.</p></div>
          <ul class="share-bar"><li>Share on a network</li></ul></article>
          <section class="related"><h2>You May Also Like</h2><ul><li><a href="/a">A bridge of one's own</a></li></ul></section>
          <section id="comments"><h2>2 Comments</h2><p>I have used that pier every day of my life and nobody ever asked me about it, which is typical of the board.</p></section>
        </main>
        <aside><h2>Trending</h2><ul><li><a href="/b">Ferries</a></li></ul></aside>
        <footer><p>Company registered in the town, number 123, all rights reserved in every country that has rights.</p></footer>`),
    );
    expect(texts).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('is found in one division with line breaks, in old tables, and without any paragraph', () => {
    const broken = PROSE.join('<br><br>');
    const want = expect.arrayContaining([...PROSE]);
    expect(textsOf(page(`<h1>Harbour plan divides the quay</h1><div>${broken}</div>`))).toEqual(want);
    const table = `<table><tr><td width="120"><a href="/">Home</a><br><a href="/n">News</a></td><td><font size="2"><b>Harbour plan divides the quay</b><br><br>${broken}</font></td></tr></table>`;
    expect(textsOf(page(table))).toEqual(want);
  });

  test('keeps editor’s notes in footers, asides and boxes, and small print after a rule', () => {
    const note = 'Correction: an earlier version of this article gave the wrong year for the last measurement.';
    for (const markup of [
      `<footer><p>${note}</p></footer>`,
      `<aside><p>${note}</p></aside>`,
      `<div class="correction"><p>${note}</p></div>`,
      `<div class="editor-note">${note}</div>`,
      `<hr><p><small>${note}</small></p>`,
      `<aside class="box"><h4>Correction</h4><p>${note}</p></aside>`,
      `<footer><p>Editor’s note</p><p>${note.replace('Correction: an', 'An')}</p></footer>`,
    ]) {
      expect(textsOf(article(markup)).join(' '), markup).toContain(note.slice(15));
    }
    expect(
      textsOf(
        page(
          `<main><article><h1>Harbour plan divides the quay</h1>${prose()}</article><div class="article-note"><p>${note}</p></div></main>`,
        ),
      ),
    ).toContain(note);
  });

  test('keeps an editor’s note in the header of the headline, whatever its box is called', () => {
    const note = '[Update: The board has put off its vote.]';
    const html = page(`<main><article><header><div><h1>Harbour plan divides the quay</h1></div>
      <section class="module-teaser_wrapper"><p>${note}</p></section></header>${prose()}</article></main>`);
    expect(textsOf(html)).toContain(note);
  });

  test('tells how each block is set', () => {
    const { blocks } = articleOf(
      article(
        '<hr><aside class="editor-note"><p><strong>Correction:</strong> the year was wrong.</p></aside><p><em>All of it leans.</em></p><h2>The piles</h2>',
      ),
    ).article;
    const note = blocks.find(({ text }) => text.startsWith('Correction'));
    expect(note?.hints).toMatchObject({ leadIn: 'Correction:'.length, afterRule: true, aside: true });
    expect(note?.hints?.names).toContain('editor-note');
    expect(blocks.find(({ text }) => text.startsWith('All'))?.hints).toMatchObject({ emphasised: true });
    expect(blocks.find(({ text }) => text === 'The piles')).toMatchObject({ kind: 'heading', hints: { level: 2 } });
    expect(blocks[0]).toMatchObject({ kind: 'heading', hints: { level: 1 } });
  });

  test('names lists, quotes, captions and bylines for what they are', () => {
    const { blocks } = articleOf(
      page(`<article><h1>Harbour plan divides the quay</h1><p class="byline">By Ada Finch</p>${prose()}
        <figure><img src="x.jpg"><figcaption>The pier in winter</figcaption></figure>
        <blockquote><p>We shall mend it before it falls, and not after.</p></blockquote>
        <ul><li>Two years of repairs, the port says in its plan</li></ul></article>`),
    ).article;
    const kind = (start: string): string | undefined => blocks.find(({ text }) => text.startsWith(start))?.kind;
    expect(kind('By Ada')).toBe('byline');
    expect(kind('The pier in winter')).toBe('caption');
    expect(kind('We shall')).toBe('quote');
    expect(kind('Two years')).toBe('list-item');
  });

  test('is found where every paragraph carries a name that elsewhere means furniture', () => {
    const named = PROSE.map((text) => `<div class="paragraph-card widget"><p>${text}</p></div>`).join('');
    expect(textsOf(page(`<article><h1>Harbour plan divides the quay</h1>${named}</article>`))).toEqual(
      expect.arrayContaining([...PROSE]),
    );
  });

  test('is found below comments that are ten times as long', () => {
    const comments = Array.from(
      { length: 40 },
      (_, index) => `<li class="comment"><p>${PROSE[index % 4]} So say I, number ${index}.</p></li>`,
    ).join('');
    const texts = textsOf(
      page(
        `<div><h1>Harbour plan divides the quay</h1><div class="entry-content">${prose()}</div><ol class="comment-list">${comments}</ol></div>`,
      ),
    );
    expect(texts).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('is the one of the headline on a page that shows several posts', () => {
    const other =
      '<article class="hentry"><h2>Bridge reopens after a year</h2><p>A bridge that nobody had missed was opened again on Monday by a mayor who had hoped for more people to come and see it done.</p></article>';
    const texts = textsOf(
      page(
        `<div id="posts"><article class="hentry"><h1>Harbour plan divides the quay</h1>${prose()}</article>${other}${other}</div>`,
      ),
    );
    expect(texts).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('is read out of shadow roots', () => {
    const document = documentOf(page('<main><h1>Harbour plan divides the quay</h1><story-body></story-body></main>'));
    const shadow = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
    for (const text of PROSE) shadow?.append(Object.assign(document.createElement('p'), { textContent: text }));
    const reading = readArticle(document, { href: 'https://news.example.com/town/harbour-plan' });
    expect(reading.kind === 'article' && reading.article.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([...PROSE]),
    );
  });
});
