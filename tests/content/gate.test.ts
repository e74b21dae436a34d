// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayBeRead } from '../../src/background/read.ts';
import { NOT_ARTICLES } from '../../src/cli/sample/not-articles.ts';
import { lookAt } from '../../src/content/gate/look.ts';
import { article, PROSE, page, prose, read } from '../article/page.ts';
import { sharedFile } from '../shared.ts';

const URL = 'https://news.example.com/town/harbour-plan';
/** Of the test's own realm, as a content script sees its page. */
const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const letsIn = (document: Document, url = URL): boolean => mayBeRead(lookAt(document, url));

test('every page of the fixtures that is an article is let in', () => {
  const folder = join(import.meta.dirname, '../article/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const articles = texts.filter((html) => read(html).kind === 'article');
  expect(articles.length).toBeGreaterThan(20);
  expect(articles.filter((html) => !letsIn(documentOf(html)))).toEqual([]);
});

test('saved pages that are articles are let in', () => {
  const list = sharedFile('eval/pages.jsonl');
  if (list === null) return;
  const rows = list
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; url: string; host: string });
  const kept = rows.filter((_, at) => at % 80 === 0);
  const lost = kept.filter(({ file, url, host }) => {
    const html = sharedFile(`eval/pages/${file}`) ?? '';
    const address = url || `https://${host}/a-page`;
    return read(html, address).kind === 'article' && !letsIn(documentOf(html), address);
  });
  expect(lost).toEqual([]);
});

test('an article is let in whatever it is made of', () => {
  const words = PROSE.join(' ').split(' ');
  const made = {
    marked: article('', '<meta property="og:type" content="article">'),
    'linked data': article('', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'),
    'a marked page that has no text yet': page('<div id="root"></div>', '<meta property="og:type" content="article">'),
    paragraphs: page(`<h1>Harbour plan</h1>${prose(2)}`),
    breaks: page(`<h2>Harbour plan</h2><div>${[...PROSE, ...PROSE].join('<br><br>')}</div>`),
    spans: page(`<h1>Harbour plan</h1>${prose(2).replaceAll(/(\w+) /g, '<span>$1</span> ')}`),
    'elements of the page': page(`<h1>Harbour plan</h1>${prose(2).replaceAll(/<(\/?)p>/g, '<$1x-text>')}`),
    'a division for each word': page(
      `<h1>Harbour plan</h1><div>${words.map((word) => `<div>${word}</div>`).join(' ')}</div>`,
    ),
    'hidden until its script has run': page(`<div hidden><h1>Harbour plan</h1>${prose(2)}</div>`),
    Japanese: page(`<h1>港</h1>${`<p>${'港湾委員会は火曜日の夜に会合を開いた。'.repeat(4)}</p>`.repeat(12)}`),
    'a form around it': page(
      `<form><input name="parentNode"><input name="localName"><h1>Harbour plan</h1>${prose(2)}</form>`,
    ),
  };
  const kept = Object.entries(made).filter(([, html]) => !letsIn(documentOf(html)));
  expect(kept.map(([name]) => name)).toEqual([]);
});

test('an article in shadow roots is let in', () => {
  const outer = documentOf(page('<div id="app"></div>'));
  const host = outer.querySelector('#app') as HTMLElement;
  const inner = outer.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  const story = outer.createRange().createContextualFragment(`<h1>Harbour plan</h1>${prose(2)}`);
  inner.attachShadow({ mode: 'open' }).append(story);
  expect(letsIn(outer)).toBe(true);
});

test('most pages that are not articles are kept out, and no page because it is new', () => {
  const out = NOT_ARTICLES.filter(({ html, url }) => !letsIn(documentOf(html), url));
  expect(out.length).toBeGreaterThanOrEqual(40);
});

test('a page without text, a short page and a page that is not HTML are kept out without asking the worker', () => {
  expect(lookAt(documentOf(page('')), URL)).toBe('nothing');
  expect(lookAt(documentOf(page('<h1>Inbox</h1><ul><li>A letter</li><li>Another one</li></ul>')), URL)).toBe('nothing');
  const feed = new DOMParser().parseFromString('<rss><channel/></rss>', 'text/xml');
  expect(lookAt(feed, URL)).toBe('nothing');
});

test('a page that grows within one class of length is asked about once', () => {
  const [short, longer] = [20, 30].map((times) => lookAt(documentOf(page(prose(times))), URL));
  expect(short).toEqual(longer);
});
