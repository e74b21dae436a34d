import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideDates } from '../../src/article/dates.ts';
import { readArticle } from '../../src/article/read.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { article, articleOf, documentOf, page, prose, read } from './page.ts';

const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;

test('linked data that lies about its types is passed over', () => {
  for (const data of [
    { '@type': 7, datePublished: 20240517 },
    { '@type': { a: 1 }, datePublished: [[['2024-05-17']]] },
    { '@type': 'Article', datePublished: { '@value': 5 }, headline: [null] },
    { '@type': 'Article', datePublished: 'x'.repeat(5000) },
    null,
    5,
    'text',
    [[[]]],
  ]) {
    expect(articleOf(article('', script(JSON.stringify(data)))).article.published, JSON.stringify(data)).toBeNull();
  }
  const polluted =
    '{"__proto__":{"datePublished":"2024-05-17","polluted":1},"@type":"Article","constructor":{"prototype":{}}}';
  expect(articleOf(article('', script(polluted))).article.published).toBeNull();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('linked data nested ten thousand deep, and ten megabytes of it, is survived', () => {
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  expect(read(article('', script(deep))).kind).toBe('article');
  const wide = `{"@type":"Article","datePublished":"2024-05-17","text":"${'x'.repeat(10_000_000)}"}`;
  expect(read(article('', script(wide))).kind).toBe('article');
}, 60_000);

test('a page nested deeper than any stack is read as far as it goes', () => {
  const document = documentOf(article());
  let inner: Element = document.body;
  for (let depth = 0; depth < 1_250; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'the end';
  const reading = readArticle(document, { href: 'https://news.example.com/town/harbour-plan' });
  expect(reading.kind === 'article' && reading.article.truncated).toBe(true);
}, 60_000);

test('a page without body, text or sense is no article, and says why', () => {
  for (const html of [
    '',
    '<html></html>',
    '<p>',
    '<<<>>>',
    page(''),
    page('<h1>Only a headline</h1>'),
    '<frameset><frame></frameset>',
  ]) {
    const reading = read(html);
    expect(reading.kind, html).toBe('not-article');
    if (reading.kind === 'not-article') expect(reading.why.detail).not.toMatch(/failed/);
  }
});

test('what goes wrong inside is told as no article, never thrown', () => {
  const document = documentOf(article());
  Object.defineProperty(document, 'body', {
    get: () => {
      throw new Error('the page took its body away');
    },
  });
  expect(readArticle(document, { href: 'https://news.example.com/x' })).toMatchObject({
    kind: 'not-article',
    why: { detail: expect.stringContaining('took its body away') },
  });
});

test('a block of a million characters is read whole, and found again', () => {
  const long = 'harbour pier ferry '.repeat(55_000).trim();
  const { article: found, index } = articleOf(article(`<p>${long}</p>`));
  const block = found.blocks.findIndex(({ text }) => text.length > 900_000);
  expect(found.blocks[block]?.text).toBe(long);
  expect(index.rangeOf(block, long.length - 5, long.length)?.toString()).toBe('ferry');
}, 60_000);

test('any mixture of markup is read without a throw, and every block leads back to the page', () => {
  const tags = fc.constantFrom(
    'p',
    'div',
    'span',
    'b',
    'br',
    'hr',
    'ul',
    'li',
    'table',
    'td',
    'a',
    'aside',
    'h2',
    'small',
    'article',
    'form',
    'x-y',
    '/p',
    '/div',
    '/a',
    '/b',
  );
  const piece = fc.oneof(
    tags.map((tag) => `<${tag}>`),
    fc.constantFrom(
      ' ',
      '\n',
      ' \n ',
      'Correction: ',
      'a harbour with a pier that the town had built long ago. ',
      '&nbsp;',
      '&shy;',
      '​',
      'x',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const reading = read(
        page(`<article><h1>Harbour plan divides the quay</h1>${prose()}${pieces.join('')}</article>`),
      );
      if (reading.kind !== 'article') return;
      reading.article.blocks.forEach(({ text }, at) => {
        expect(text).toBe(
          text
            .replace(/[ \t\r\n\f]*\n[ \t\r\n\f]*/g, '\n')
            .replace(/[ \t\r\f]+/g, ' ')
            .replace(/^[ \n]+|[ \n]+$/g, ''),
        );
        const range = reading.index.rangeOf(at, 0, text.length);
        expect(range?.toString().replace(/[ \t\r\n\f]+/g, '')).toBe(text.replace(/[ \t\r\n\f]+/g, ''));
        const back = range && reading.index.locate(range.startContainer, range.startOffset);
        expect(back).toEqual({ block: at, offset: 0 });
      });
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('no statement, however odd, makes a date that is not among the statements or after today', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((value) => partialDate(`2024-05-${String(value).padStart(2, '0')}`));
  const statement = fc.record({
    date: day,
    role: fc.constantFrom('published' as const, 'modified' as const),
    how: fc.constantFrom('a', 'b', 'c'),
    worth: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 12 }), day, (statements, today) => {
      const { published, modified } = decideDates(statements, today);
      for (const [found, role] of [
        [published, 'published'],
        [modified, 'modified'],
      ] as const) {
        if (!found) continue;
        expect(found.date <= today).toBe(true);
        expect(statements.some((one) => one.role === role && one.date === found.date)).toBe(true);
      }
      if (published && modified) expect(modified.date >= published.date).toBe(true);
    }),
  );
});
