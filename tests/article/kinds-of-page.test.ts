import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/page/read.ts';
import { article, articleOf, PROSE, page, prose, read, textsOf } from './page.ts';

const WHOLE = ['Harbour plan divides the quay', ...PROSE];

describe('an article is read', () => {
  test('from an AMP page', () => {
    const html = article().replace('<html lang', '<html amp lang');
    const amp = html.replace(
      '<main>',
      '<amp-sidebar hidden><ul><li><a href="/">Home of the paper</a></li></ul></amp-sidebar><main>',
    );
    expect(
      textsOf(
        amp.replace(
          '</h1>',
          '</h1><amp-img src="x.jpg" alt="The pier"></amp-img><amp-ad><p>Advertisement</p></amp-ad>',
        ),
      ),
    ).toEqual(WHOLE);
  });

  test('from a print view', () => {
    expect(
      textsOf(
        page(`<h1>Harbour plan divides the quay</h1><hr>${prose()}<hr><p><a href="/x">Back to the article</a></p>`),
      ),
    ).toEqual(expect.arrayContaining(WHOLE));
  });

  test('page by page, where it is in several parts', () => {
    const pager =
      '<div class="pagination"><a href="?page=1">1</a> <a href="?page=3">3</a> <a href="?page=3">Next page</a></div>';
    expect(textsOf(article(pager), 'https://news.example.com/town/harbour-plan?page=2')).toEqual(WHOLE);
  });

  test('from a live blog, entry by entry', () => {
    const entries = PROSE.map(
      (text, at) =>
        `<article class="entry"><h2>1${at}:30 The board sits, hour ${at}</h2><p>${text}</p><p>${PROSE[3 - at]}</p></article>`,
    ).join('');
    const { blocks } = articleOf(
      page(
        `<main><h1>Harbour plan divides the quay</h1><div class="live">${entries}</div></main>`,
        '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Harbour plan divides the quay"}</script>',
      ),
    ).article;
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([...WHOLE, '10:30 The board sits, hour 0', '13:30 The board sits, hour 3']),
    );
  });

  test('from a frame of the same origin, where the page itself has none', () => {
    const document = new JSDOM(page('<h1>Harbour plan divides the quay</h1><iframe></iframe>')).window.document;
    const inner = document.querySelector('iframe')?.contentDocument;
    for (const text of PROSE) inner?.body.append(Object.assign(inner.createElement('p'), { textContent: text }));
    const reading = readArticle(document, { href: 'https://news.example.com/town/harbour-plan' });
    expect(reading.kind === 'article' && reading.article.blocks.map(({ text }) => text)).toEqual(WHOLE);
  });

  test('on a page that is hidden until its scripts have run; what one paragraph hides on a page that is shown stays out', () => {
    expect(textsOf(page(`<main style="display:none"><h1>Harbour plan divides the quay</h1>${prose()}</main>`))).toEqual(
      WHOLE,
    );
    expect(textsOf(article(`<p style="display:none">${PROSE[0]} Hidden.</p>`))).toEqual(WHOLE);
  });

  test('at the root of a site, if the page states that it is an article; otherwise it is a home page', () => {
    const stated = article('', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    expect(read(stated, 'https://news.example.com/').kind).toBe('article');
    expect(read(article(), 'https://news.example.com/').kind).toBe('not-article');
    // a copy is served from an address that is not its own
    for (const [path, kind] of [
      ['/town/harbour-plan', 'article'],
      ['/', 'not-article'],
      ['/en/', 'not-article'],
      ['/category/town', 'not-article'],
    ] as const) {
      const address = `https://news.example.com${path}`;
      for (const head of [`<link rel="canonical" href="${address}">`, `<meta property="og:url" content="${address}">`])
        expect(
          read(page(`<h1>Harbour plan divides the quay</h1>${prose()}`, head), 'https://copies.example.org/').kind,
          head,
        ).toBe(kind);
    }
  });
});

test('a head that decides needs no look at the body: a shop’s list is not an article, and has the reason', () => {
  const shop = article(
    '',
    '<script type="application/ld+json">{"@type":"ItemList"}</script><meta property="og:type" content="website">',
  );
  expect(read(shop, 'https://news.example.com/category/boats/')).toMatchObject({
    kind: 'not-article',
    why: { signs: expect.arrayContaining([{ type: 'linked-type', name: 'ItemList' }]) },
  });
});
