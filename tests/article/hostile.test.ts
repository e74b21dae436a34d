import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATED_PLACE, STATED_WHERE } from '../../src/article/article-model.ts';
import { decideDates, withDates } from '../../src/article/days/dates.ts';
import { isClockAt } from '../../src/article/days/local-day.ts';
import { parseMachineDate } from '../../src/article/days/machine-date.ts';
import { surveyHead } from '../../src/article/page/headed.ts';
import { readArticle } from '../../src/article/page/read.ts';
import { surveyInSteps } from '../../src/article/page/survey.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { english } from '../../src/ui/english.ts';
import { sayHow } from '../../src/ui/say-how.ts';
import { growth } from '../growth.ts';
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

test('linked data nested ten thousand deep, and ten megabytes of it, does no harm', () => {
  expect(read(article('', script(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`))).kind).toBe('article');
  const wide = `{"@type":"Article","datePublished":"2024-05-17","text":"${'x'.repeat(10_000_000)}"}`;
  expect(read(article('', script(wide))).kind).toBe('article');
});

test('a page nested deeper than any stack is read down to a limit', () => {
  const document = documentOf(article());
  let inner: Element = document.body;
  for (let depth = 0; depth < 1_250; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'the end';
  const reading = readArticle(document, { href: 'https://news.example.com/town/harbour-plan' });
  expect(reading.kind === 'article' && reading.article.truncated).toBe(true);
});

test('a page without body, text or sense is not an article', () => {
  for (const html of [
    '',
    '<html></html>',
    '<p>',
    '<<<>>>',
    page(''),
    page('<h1>Only a headline</h1>'),
    '<frameset><frame></frameset>',
  ]) {
    expect(read(html).kind, html).toBe('not-article');
  }
});

test('the longer a page is, the more often its survey lets the page go on', () => {
  const steps = (paragraphs: number): number => {
    const document = documentOf(article('<p>The harbour board met on <b>Tuesday</b> evening.</p>'.repeat(paragraphs)));
    const headed = surveyHead(document);
    if (headed.kind === 'not-article') throw new Error(headed.why.reason);
    return [...surveyInSteps(document, 'https://news.example.com/x', headed.head)].length;
  };
  expect(steps(2_000)).toBeGreaterThan(8 * steps(200));
});

test('a block of a million characters is read whole, and found again', () => {
  const long = 'harbour pier ferry '.repeat(55_000).trim();
  const { article: found, index } = articleOf(article(`<p>${long}</p>`));
  const block = found.blocks.findIndex(({ text }) => text.length > 900_000);
  expect(found.blocks[block]?.text).toBe(long);
  expect(index.rangeOf(block, long.length - 5, long.length)?.toString()).toBe('ferry');
});

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
      });
    }),
    { numRuns: 30 },
  );
});

test('no statement, however odd, makes a date that is not among the statements or after today', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((value) => partialDate(`2024-05-${String(value).padStart(2, '0')}`));
  const statement = fc.record({
    date: day,
    role: fc.constantFrom('published' as const, 'modified' as const),
    source: fc.record({ where: fc.constantFrom('meta', 'time', 'line') }),
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

const DATE_PIECES = fc.constantFrom(
  '2024',
  '05',
  '17',
  '-',
  '/',
  '.',
  'T',
  ':',
  '20',
  'Z',
  '+00:00',
  '-0400',
  ' ',
  'May',
  'mai',
  '年',
  '月',
  '日',
  '令和',
  '午後',
  '２０',
  'pm ET',
  'Updated',
  'Published',
  '0000-00-00',
  '+275760-09-13',
  '2024-02-31',
  '1715978700',
  '__proto__',
  '{{date}}',
  '©',
);
const oddDate = fc.oneof(
  fc.array(DATE_PIECES, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 40 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

test('whatever a page states about its dates, the decided dates are days of the calendar up to today', () => {
  const stated = fc.record({
    where: fc.constantFrom(...STATED_WHERE),
    place: fc.constantFrom(...STATED_PLACE),
    texts: fc.array(oddDate, { maxLength: 3 }),
    name: fc.constantFrom(
      '',
      'date',
      'article:published_time',
      'datePublished Article',
      'byline',
      'toString',
      '__proto__',
    ),
    around: fc.constantFrom('', 'updated', 'time published'),
  });
  const language = fc.constantFrom('en', 'en-US', 'de', 'ja', 'ru', null);
  fc.assert(
    fc.property(fc.array(stated, { maxLength: 8 }), language, fc.webUrl(), (all, tag, url) => {
      const { article: plain } = articleOf(article());
      const { published, modified } = withDates(
        { ...plain, published: null, modified: null, stated: all, language: tag, url },
        partialDate('2024-05-17'),
      );
      for (const found of [published, modified]) {
        if (!found) continue;
        expect(partialDate(found.date)).toBe(found.date);
        expect(found.date.slice(0, 10) <= '2024-05-17', found.date).toBe(true);
        expect(sayHow(found.how, english)).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('a machine’s date is a day of the calendar or null, whatever its value', () => {
  fc.assert(
    fc.property(oddDate, fc.constantFrom('en', 'fr', null), (text, language) => {
      const date = parseMachineDate(text, language);
      if (date !== null) expect(partialDate(date)).toBe(date);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever zone a place is in, its page is dated by the day that it prints, beside an instant in UTC', () => {
  const instant = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
    .map((date) => partialDate(`${date.toISOString().slice(0, 16)}Z`));
  fc.assert(
    fc.property(instant, fc.integer({ min: -1_200, max: 1_200 }), (utc, minutes) => {
      const clock = partialDate(new Date(Date.parse(utc) + minutes * 60_000).toISOString().slice(0, 16));
      const found = decideDates(
        [
          { date: utc, role: 'published', source: { where: 'json-ld' }, worth: 9 },
          { date: clock, role: 'published', source: { where: 'line' }, worth: 8, printed: true },
          { date: clock, role: 'published', source: { where: 'meta' }, worth: 7 },
        ],
        partialDate('2026-01-01'),
      ).published?.date;
      expect(found?.slice(0, 10)).toBe(clock.slice(0, 10));
      // no time zone is further behind UTC, or further ahead of it
      if (minutes < -11 * 60 || minutes > 14 * 60) expect(isClockAt(clock, utc)).toBe(false);
    }),
  );
});

test('linked data that is cut off, or is any JSON at all, is read without a throw and makes up no date', () => {
  const whole = JSON.stringify({
    '@graph': [
      { '@type': ['Article'], headline: 'Harbour plan', datePublished: '2024-05-17', dateModified: '2024-05-18' },
    ],
  });
  for (let end = 0; end < whole.length; end++) {
    const published = articleOf(article('', script(whole.slice(0, end)))).article.published?.date ?? null;
    expect([null, '2024-05-17']).toContain(published);
  }
  const value = fc.jsonValue({ depthSize: 'medium' }).map((any) => JSON.stringify(any).replaceAll('<', '\\u003c'));
  fc.assert(
    fc.property(value, (text) => {
      expect(articleOf(article('', script(text))).article.published).toBeNull();
    }),
    { numRuns: 30 },
  );
});

test('time grows with the page’s data, not faster, on data made to mislead', () => {
  for (const unit of ['"publishedAt":', '"datePublished', '"first_publish_date" : "', '"published_at":"2024-05-17",']) {
    const read = (length: number) => {
      const document = documentOf(article('', `<script>${unit.repeat(length / unit.length)}</script>`));
      return () => readArticle(document, { href: 'https://news.example.com/x' });
    };
    expect(growth(read, 60_000, 32), unit).toBeLessThan(8);
  }
});
