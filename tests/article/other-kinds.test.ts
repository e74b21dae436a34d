import { describe, expect, test } from 'vitest';
import { PROSE, page, prose, read } from './page.ts';

/** Pages with a headline and running text that are something else than an article, by made-up sites. */

const kindOf = (html: string, url?: string): string => read(html, url).kind;
const metaTags = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ARTICLE = metaTags({ 'og:type': 'article' });
const HEADLINE = '<h1>Harbour plan divides the quay</h1>';

describe('what is sold is no article', () => {
  const words = `<h1>Kettle of the harbour</h1>${prose(2)}`;
  test.each([
    ['by its Open Graph type', words, metaTags({ 'og:type': 'product' })],
    ['by its price in the metadata', words, ARTICLE + metaTags({ 'product:price:amount': '39.00' })],
    ['by the label that a shop gives to its previews', words, '<meta name="twitter:label1" content="Preis">'],
    [
      'by its linked data and its button',
      `${words}<p>39,00 €</p><a href="#">In den Warenkorb</a>`,
      ARTICLE + linked({ '@type': 'Product' }),
    ],
    ['by a price and a button alone', `<div>$39.00</div><a class="button" href="#">Add to cart</a>${words}`, ''],
    ['by the names of its boxes and a price', `<div class="product-form"><p>39,00 €</p></div>${words}`, ''],
  ])('%s', (_name, body, head) => {
    expect(kindOf(page(body, head), 'https://shop.example.com/kettles/harbour')).toBe('not-article');
  });

  test('but a test of kettles that links to shops is one', () => {
    const widget =
      '<div class="product-card"><b>Kettle of the harbour</b><p>$39.00</p><a href="/out">Buy now</a></div>';
    const html = page(`<main><article>${HEADLINE}${prose(2)}${widget}</article></main>`, ARTICLE);
    expect(kindOf(html)).toBe('article');
    expect(kindOf(page(`${HEADLINE}${prose(2)}${widget}`, linked({ '@type': 'NewsArticle' })))).toBe('article');
  });
});

describe('the page of a repository is no article', () => {
  const readme = `<main><div class="about">A tool for tide tables</div><article class="markdown-body">${HEADLINE}${prose(3)}</article></main>`;
  test.each([
    [
      'on a host that names itself',
      'https://github.com/harbour/tides',
      metaTags({ 'og:type': 'object', 'og:site_name': 'GitHub' }),
    ],
    [
      'that tells a package manager where its code is',
      'https://git.example.org/harbour/tides',
      '<meta name="go-import" content="git.example.org/harbour/tides git https://git.example.org/harbour/tides.git">',
    ],
    ['on a branch', 'https://git.example.org/harbour/tides/src/branch/main/README.md', ''],
    ['at a file', 'https://code.example.org/harbour/tides/-/blob/main/README.md', ARTICLE],
    ['that says so in its linked data', 'https://code.example.org/tides', linked({ '@type': 'SoftwareSourceCode' })],
  ])('%s', (_name, url, head) => {
    expect(kindOf(page(readme, head), url)).toBe('not-article');
  });

  test('but a story about a repository is one', () => {
    const html = page(
      `<article>${HEADLINE}${prose(2)}<p><a href="https://github.com/a/b/blob/main/x">The code</a></p></article>`,
      ARTICLE,
    );
    expect(kindOf(html, 'https://news.example.com/tech/github-blob-of-the-harbour')).toBe('article');
  });
});

describe('a post of a social network is no article', () => {
  const post = `<main><article><h2>Ann Lee</h2><p>@annlee</p>${prose()}</article></main>`;
  test.each([
    ['at the address of its status', 'https://x.com/annlee/status/1790000000000000000', ''],
    ['of a server of the fediverse', 'https://social.example.org/@annlee/112455000000000000', ARTICLE],
    [
      'by the program of its server',
      'https://social.example.org/w/1',
      '<meta name="generator" content="Mastodon v4.2">',
    ],
    ['at the address of a profile', 'https://bsky.app/profile/annlee.example.org/post/3ks7', ARTICLE],
  ])('%s', (_name, url, head) => {
    expect(kindOf(page(post, head), url)).toBe('not-article');
  });

  test('by the title that its network gives it', () => {
    const html = page(post, ARTICLE).replace(
      /<title>.*<\/title>/,
      '<title>Ann Lee on X: "The pier is closed" / X</title>',
    );
    expect(kindOf(html, 'https://mirror.example.org/1')).toBe('not-article');
  });

  test('but a story that quotes posts is one, and a blog at the address of its writer', () => {
    const quote = `<blockquote class="twitter-tweet"><p>${PROSE[0]}</p>— Ann Lee (@annlee) <a href="https://x.com/annlee/status/1">May 17, 2024</a></blockquote>`;
    expect(kindOf(page(`<article>${HEADLINE}${prose()}${quote}</article>`, ARTICLE))).toBe('article');
    expect(
      kindOf(
        page(`<article>${HEADLINE}${prose(2)}</article>`, ARTICLE),
        'https://blog.example.com/@annlee/harbour-plan-3fa8b1c2d4e5',
      ),
    ).toBe('article');
    const titled = page(`<article>${HEADLINE}${prose(2)}</article>`, ARTICLE).replace(
      /<title>.*<\/title>/,
      '<title>Harbour board on X and what it said there</title>',
    );
    expect(kindOf(titled)).toBe('article');
  });
});

describe('data that is sent as a page is no article', () => {
  test('JSON, with the markup that its strings hold', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      items: [{ content_html: `${HEADLINE}${prose(3)}` }],
    };
    for (const html of [JSON.stringify(feed), JSON.stringify(feed, null, 2), JSON.stringify([feed])])
      expect(kindOf(html, 'https://news.example.com/feeds/harbour')).toBe('not-article');
  });

  test('a feed', () => {
    const items = `<item><title>Harbour plan divides the quay</title><description>${prose(2)}</description></item>`;
    expect(kindOf(`<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`)).toBe('not-article');
  });

  test('but an article that begins with brackets is one', () => {
    const html = page(`<article><p>[Updated] {sic} "quay": a word</p>${HEADLINE}${prose()}</article>`, ARTICLE);
    expect(kindOf(html)).toBe('article');
  });
});
