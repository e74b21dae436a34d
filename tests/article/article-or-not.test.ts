import { expect, test } from 'vitest';
import { NOT_ARTICLES } from '../../src/cli/sample/not-articles.ts';
import { article, PROSE, page, prose, read } from './page.ts';

test('sixty home pages, fronts, shops, forums, feeds, apps and manuals are no articles', () => {
  expect(NOT_ARTICLES).toHaveLength(60);
  const taken = NOT_ARTICLES.filter(({ html, url }) => read(html, url).kind === 'article').map(({ name }) => name);
  expect(taken).toEqual([]);
});

test('a home page is not an article although Open Graph calls it one, but an article at its address is', () => {
  const called = '<meta property="og:type" content="article">';
  const homes = NOT_ARTICLES.filter(({ name }) => name.startsWith('home page'));
  const taken = homes.filter(
    ({ html, url }) => read(html.replace('</head>', `${called}</head>`), url).kind === 'article',
  );
  expect(homes).toHaveLength(5);
  expect(taken).toEqual([]);
  expect(
    read(page(`<h1>Harbour plan divides the quay</h1>${prose(2)}`, called), 'https://news.example.com/').kind,
  ).toBe('article');
});

test('articles are, with metadata and without', () => {
  const pages = [
    article(),
    article('', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'),
    article('', '<meta property="og:type" content="article">'),
    page(`<h1>Harbour plan divides the quay</h1>${prose(2)}`),
    page(`<div class="entry"><h2>Harbour plan divides the quay</h2><div>${PROSE.join('<br><br>')}</div></div>`),
  ];
  expect(pages.map((html) => read(html).kind)).toEqual(pages.map(() => 'article'));
});

test('the decision has the evidence against the page', () => {
  const reading = read(page('<h1>Sign in</h1><p>Too little to read.</p>'), 'https://news.example.com/login');
  expect(reading).toMatchObject({
    kind: 'not-article',
    why: { reason: 'no-article', signs: [{ type: 'no-text' }] },
  });
});
