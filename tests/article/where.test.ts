import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/page/read.ts';
import { article, articleOf, documentOf, PROSE, page, prose, textsOf } from './page.ts';

describe('the text of an article', () => {
  test('is read in order, headline first', () => {
    expect(textsOf(article())).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('does not contain navigation, related stories, comments, promotions or footers', () => {
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

  test('is not taken for a menu that the source indents so far that it is longer than the article', () => {
    const space = ' '.repeat(200);
    const entry = `<dd>\n${Array.from({ length: 12 }, (_, at) => `${space}<a href="/p/${at}">Ropes</a>\n${space}`).join('')}</dd>`;
    const menu = `<div id="top"><dl>${entry.repeat(40)}</dl></div>`;
    expect(textsOf(page(`${menu}<main><h1>Harbour plan divides the quay</h1>${prose()}</main>`))).toEqual([
      'Harbour plan divides the quay',
      ...PROSE,
    ]);
  });

  test('goes on in further <article>s without headings, where a page calls each section of its story that', () => {
    const section = (text: string): string =>
      `<section><article class="ImageText_Container">${text}</article></section>`;
    const [first = '', ...rest] = PROSE.map(
      (text) => `<header class="ImageText_Text"><p>${text}</p><p>${text} Again.</p></header>`,
    );
    const headline = '<h3>Harbour plan divides the quay</h3>';
    const want = ['Harbour plan divides the quay', ...PROSE.flatMap((text) => [text, `${text} Again.`])];
    expect(textsOf(page(`<main>${section(headline + first)}${rest.map(section).join('')}</main>`))).toEqual(want);
    // with a heading each, they are other stories
    const others = rest.map((text, at) => section(`<h3>Another story, number ${at}</h3>${text}`)).join('');
    const head = '<meta property="og:type" content="article">';
    expect(textsOf(page(`<main>${section(headline + first)}${others}</main>`, head))).toEqual(want.slice(0, 3));
  });

  test('is found beside a request for consent that is longer, but not where it is about consent itself', () => {
    const purpose =
      '<p>Purpose: to count who visits the pages of this paper and to show them what others pay for, wherever they go.</p>';
    const consent = `<div class="sp-dsgvo-popup">${purpose.repeat(60)}</div>`;
    const story = `<div><h1>Harbour plan divides the quay</h1>${prose()}</div>`;
    expect(textsOf(page(`${story}${consent}`))).toEqual(['Harbour plan divides the quay', ...PROSE]);
    expect(textsOf(page(`<h1>Harbour plan divides the quay</h1><div class="tag-cookies">${prose()}</div>`))).toEqual([
      'Harbour plan divides the quay',
      ...PROSE,
    ]);
  });

  test('leaves out a list of other stories in an aside, though it is longer than the article', () => {
    const item = (at: number): string =>
      `<article><h4><a href="/deal/${at}">Ropes and lamps for less, number ${at}</a></h4><p>${PROSE[at % 4]}</p></article>`;
    const aside = `<aside><div class="deals">${[0, 1, 2, 3, 4, 5, 6, 7].map(item).join('')}</div></aside>`;
    expect(textsOf(page(`<main><div><h1>Harbour plan divides the quay</h1>${prose()}</div>${aside}</main>`))).toEqual([
      'Harbour plan divides the quay',
      ...PROSE,
    ]);
  });

  test('opens with its own headline, and not with the name of its paper', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsMediaOrganization","name":"The Ferry Post"}</script><meta property="og:title" content="Harbour plan divides the quay">';
    const body = `<h1>The Ferry Post</h1><main><h2>Harbour plan divides the quay</h2>${prose()}</main>`;
    expect(textsOf(page(body, head))[0]).toBe('Harbour plan divides the quay');
  });

  test('has a standfirst where a sentence is between the headline and the text, whatever its names', () => {
    const sentence = 'The board heard forty people on the ferry pier, and most of them had come about the buses.';
    const { blocks } = articleOf(
      page(`<main><div><h1>Harbour plan divides the quay</h1><p>${sentence}</p></div><div>${prose(2)}</div></main>`),
    ).article;
    expect(blocks[1]).toMatchObject({ kind: 'standfirst', text: sentence });
  });

  test('does not end with the imprint’s editor', () => {
    const imprint =
      '<footer><div>Editor:</div><div>Ada Finch</div><div>Editor at Large:</div><div>Tom Reed</div></footer>';
    expect(textsOf(page(`<article><h1>Harbour plan divides the quay</h1>${prose()}</article>${imprint}`))).toEqual([
      'Harbour plan divides the quay',
      ...PROSE,
    ]);
    const note = '<footer><div>Editor’s note:</div><div>The year of the last survey was wrong.</div></footer>';
    expect(textsOf(page(`<article><h1>Harbour plan divides the quay</h1>${prose()}</article>${note}`))).toContain(
      'Editor’s note:',
    );
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

  test('keeps a footer’s note that opens in words of its own, and leaves out an appeal to report errors', () => {
    const note = 'Several readers wrote to us about the piles: the wrong width stood in this article until Tuesday.';
    const appeal = 'Have you found something wrong in this article? Tell the desk.';
    expect(textsOf(article(`<footer class="foot"><p>${note}</p></footer>`))).toContain(note);
    expect(textsOf(article(`<footer class="foot"><p>${appeal}</p></footer>`))).not.toContain(appeal);
  });

  test('keeps an editor’s note in the header of the headline, whatever its box is called', () => {
    const note = '[Update: The board has put off its vote.]';
    const html = page(`<main><article><header><div><h1>Harbour plan divides the quay</h1></div>
      <section class="module-teaser_wrapper"><p>${note}</p></section></header>${prose()}</article></main>`);
    expect(textsOf(html)).toContain(note);
  });

  test('has the hints of each block', () => {
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

  test('has the kinds list, quote, caption and byline', () => {
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

  test('belongs to the headline on a page with several posts', () => {
    const other =
      '<article class="hentry"><h2>Bridge reopens after a year</h2><p>A bridge that nobody had missed was opened again on Monday by a mayor who had hoped for more people to come and see it done.</p></article>';
    const texts = textsOf(
      page(
        `<div id="posts"><article class="hentry"><h1>Harbour plan divides the quay</h1>${prose()}</article>${other}${other}</div>`,
      ),
    );
    expect(texts).toEqual(['Harbour plan divides the quay', ...PROSE]);
  });

  test('is read from shadow roots', () => {
    const document = documentOf(page('<main><h1>Harbour plan divides the quay</h1><story-body></story-body></main>'));
    const shadow = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
    for (const text of PROSE) shadow?.append(Object.assign(document.createElement('p'), { textContent: text }));
    const reading = readArticle(document, { href: 'https://news.example.com/town/harbour-plan' });
    expect(reading.kind === 'article' && reading.article.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([...PROSE]),
    );
  });
});

test('an article of an endless page has its number among the stories, and any other article has no number', () => {
  const story = (title: string, year: number): string =>
    `<article><h1>${title}</h1><p>By Ada Finch, 17 May ${year}</p>${prose(2)}</article>`;
  const both = `<main>${story('Harbour plan divides the quay', 2024)}${story('A bridge for the north bank', 2025)}</main>`;
  expect(articleOf(page(both)).article).toMatchObject({
    title: 'Harbour plan divides the quay',
    story: { number: 1, of: 2 },
  });
  expect(articleOf(page(both), 'https://news.example.com/town/bridge-north-bank').article).toMatchObject({
    title: 'A bridge for the north bank',
    story: { number: 2, of: 2 },
  });
  expect(articleOf(page(story('Harbour plan divides the quay', 2024))).article).not.toHaveProperty('story');
});
