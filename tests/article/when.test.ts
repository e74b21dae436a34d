import { expect, test } from 'vitest';
import { dateInAddress } from '../../src/article/days/address-date.ts';
import { dateOfChange } from '../../src/article/days/dates.ts';
import { parseMachineDate } from '../../src/article/days/machine-date.ts';
import { readArticle } from '../../src/article/page/read.ts';
import { english } from '../../src/ui/english.ts';
import { sayHow } from '../../src/ui/say-how.ts';
import { article, articleOf, documentOf, page, prose } from './page.ts';

const when = (
  html: string,
  url?: string,
): { published: string | null; modified: string | null; how: string | null } => {
  const { published, modified } = articleOf(html, url).article;
  return {
    published: published?.date ?? null,
    modified: modified?.date ?? null,
    how: published && sayHow(published.how, english),
  };
};
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('the linked data of the article gives both dates, and is named as their source', () => {
  const found = when(
    article(
      '',
      linked({ '@type': 'NewsArticle', datePublished: '2024-05-17T20:45:00Z', dateModified: '2024-05-18T23:30:00Z' }),
    ),
  );
  expect(found).toMatchObject({ published: '2024-05-17T20:45Z', modified: '2024-05-18T23:30Z' });
  expect(found.how).toMatch(/^JSON-LD datePublished/);
});

test.each([
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'Paper' },
        { '@type': ['Article', 'NewsArticle'], datePublished: '2024-05-17' },
      ],
    },
  ],
  ['an array', [{ '@type': 'BreadcrumbList' }, { '@type': 'Report', datePublished: '2024-05-17' }]],
  ['a page’s main entity', { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2024-05-17' } }],
  ['a typed value', { '@type': 'Article', datePublished: { '@value': '2024-05-17' } }],
])('dates are found in %s', (_, data) => {
  expect(when(article('', linked(data))).published).toBe('2024-05-17');
});

test('broken linked data still gives its date', () => {
  for (const broken of [
    '{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2024-05-17",}',
    '<!-- {"@type":"NewsArticle","datePublished":"2024-05-17"} -->',
    '{"@type":"NewsArticle","datePublished":"2024-05-17","headline":"He said "no" to it"}',
  ]) {
    expect(when(article('', `<script type="application/ld+json">${broken}</script>`)).published, broken).toBe(
      '2024-05-17',
    );
  }
});

test.each([
  ['<meta property="article:published_time" content="2024-05-17T09:00:00+02:00">', '2024-05-17T09:00+02:00'],
  ['<meta name="parsely-pub-date" content="2024-05-17">', '2024-05-17'],
  ['<meta name="DC.date.issued" content="2024-05-17">', '2024-05-17'],
  ['<meta itemprop="datePublished" content="Fri, 17 May 2024 20:45:00 GMT">', '2024-05-17T20:45Z'],
  ['<meta property="article:published:time" content="2024-05-17T15:48:15+00:00">', '2024-05-17T15:48+00:00'],
  ['<meta name="date" content="20240517">', '2024-05-17'],
])('%s says when', (meta, date) => {
  expect(when(article('', meta)).published).toBe(date);
});

test.each([
  ['en-GB', '<p class="byline">By Ada Finch, 17 May 2024</p>', '2024-05-17'],
  ['en-US', '<p class="dateline">Published 5/6/2024 7:30 pm ET</p>', '2024-05-06T19:30-04:00'],
  ['de', '<p class="meta">Veröffentlicht am 17. Mai 2024, 9:05 Uhr</p>', '2024-05-17T09:05'],
  ['fr', '<p class="date">Publié le 17 mai 2024 à 9h05</p>', '2024-05-17T09:05'],
  ['es', '<time class="fecha">17 de mayo de 2024</time>', '2024-05-17'],
  ['ja', '<p class="date">2024年5月17日 9時05分</p>', '2024-05-17T09:05'],
  ['ru', '<div class="date">17 мая 2024, 09:05</div>', '2024-05-17T09:05'],
  ['pl', '<span class="date">17 maja 2024</span>', '2024-05-17'],
  ['sv', '<p class="byline">Publicerad 17 maj 2024 kl. 09.05</p>', '2024-05-17T09:05'],
])('in %s, %s by the headline says when', (language, line, date) => {
  const html = page(`<article><h1>Harbour plan divides the quay</h1>${line}${prose()}</article>`).replace(
    'en-GB',
    language,
  );
  expect(when(html).published).toBe(date);
});

test('the address gives the day, unless its numbers mean something else', () => {
  const host = 'https://news.example.com';
  expect(when(article(), `${host}/2024/05/17/harbour`).published).toBe('2024-05-17');
  expect(when(article(), `${host}/2024/may/17/harbour`).published).toBe('2024-05-17');
  expect(when(article(), `${host}/harbour-20240517.html`).published).toBe('2024-05-17');
  expect(when(article(), `${host}/report_of_17.05.2024_harbour`).published).toBe('2024-05-17');
  expect(when(article(), `${host}/articles/194709-13-ways-to-mend-a-pier`).published).toBeNull();
  expect(when(article(), `${host}/1969/12/31/harbour`).published).toBeNull();
});

test.each([
  ['/2024/5/17/harbour', '2024-05-17'],
  ['/town/harbour-2024-05-17', '2024-05-17'],
  ['/20240517-harbour', '2024-05-17'],
  ['/news/20240517-OYT1T50000/', '2024-05-17'],
  ['/2024-05/17/c_1.htm', '2024-05-17'],
  ['/2024/05-17/1.shtml', '2024-05-17'],
  ['/town/t20240517_123.htm', '2024-05-17'],
  ['/2024/05/harbour', '2024-05'],
  ['/2024/02/31/harbour', null],
  ['/2024/13/17/harbour', null],
  ['/harbour?date=2024-05-17', null],
  ['/20240517123456', null],
  ['/1900/01/01/harbour', null],
])('the address %s tells %s', (path, date) => {
  expect(dateInAddress(`https://news.example.com${path}`)).toBe(date);
});

test('a comment, a related story, a copyright line or a day in the story gives no date of publication', () => {
  for (const other of [
    '<section class="comments"><p class="date">17 May 2024</p><time datetime="2024-05-17">then</time></section>',
    '<div class="related"><a href="/x">A bridge</a><time datetime="2024-05-17">17 May</time></div>',
    '<footer><p>© 17 May 2024 The Paper</p></footer>',
    '<p>The pier was measured on 17 May 2024 and again a week later, when the tide was low and the light was good.</p>',
  ]) {
    expect(when(article(other)).published, other).toBeNull();
  }
});

test('a day in the future, the epoch, a template or no day at all never wins', () => {
  for (const value of [
    '2031-01-01',
    '1970-01-01T00:00:00Z',
    '0000-00-00',
    '+275760-09-13',
    '2024-02-31',
    '{{published}}',
    'today',
    '',
  ]) {
    const head =
      linked({ '@type': 'Article', datePublished: value }) +
      `<meta property="article:published_time" content="${value}">`;
    expect(when(article('', head)).published, value).toBeNull();
    expect(when(article('', head), 'https://news.example.com/2024/05/17/x').published, value).toBe('2024-05-17');
  }
});

test('a date of several sources outweighs a single one', () => {
  const html = page(
    `<article><h1>Harbour plan divides the quay</h1><p class="byline"><time datetime="2024-05-17">17 May 2024</time></p>${prose()}</article>`,
    '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2024-05-17">',
  );
  expect(when(html).published).toBe('2024-05-17');
});

test('metadata dates are read in the shapes that the web writes them in', () => {
  expect(parseMachineDate('2024-05-17 20:45:00 +0000', 'en')).toBe('2024-05-17T20:45+00:00');
  expect(parseMachineDate('2024-05-17T20:45:00.000Z', 'en')).toBe('2024-05-17T20:45Z');
  expect(parseMachineDate('1715978700', 'en')).toBe('2024-05-17T20:45Z');
  expect(parseMachineDate('1715978700000', 'en')).toBe('2024-05-17T20:45Z');
  expect(parseMachineDate('May 17, 2024', 'en')).toBe('2024-05-17');
  expect(parseMachineDate('2024', 'en')).toBeNull();
  expect(parseMachineDate('12345', 'en')).toBeNull();
});

test('the page part passes statements on word for word, and the worker finds their meaning', () => {
  const html = article('', '<meta property="article:published_time" content="17 May 2024">');
  const reading = readArticle(documentOf(html), { href: 'https://news.example.com/town/harbour-plan' });
  const read = reading.kind === 'article' ? reading.article : null;
  expect(read?.published).toBeNull();
  expect(read?.stated).toEqual([
    { where: 'meta', texts: ['17 May 2024'], name: 'article:published_time', place: 'page' },
  ]);
  expect(when(html).published).toBe('2024-05-17');
});

test('midnight of central Europe in UTC is the day that begins there, and nowhere else', () => {
  const stated = (time: string, language: string): string | null =>
    when(article('', `<meta property="article:published_time" content="${time}">`).replace('en-GB', language))
      .published;
  expect(stated('2021-11-04T23:00:00Z', 'de')).toBe('2021-11-05');
  expect(stated('2024-07-31T22:00:00+00:00', 'fr-FR')).toBe('2024-08-01');
  expect(stated('2021-11-04T22:00:00Z', 'de')).toBe('2021-11-04T22:00Z');
  expect(stated('2021-11-04T23:00:00Z', 'es-MX')).toBe('2021-11-04T23:00Z');
  expect(stated('2021-11-04T23:00:00Z', 'en-GB')).toBe('2021-11-04T23:00Z');
});

test('a date that opens a short line and is set apart from the rest is the post’s; one in a banner is today’s', () => {
  const line = '<p>May 17, 2024 at 08:45 AM | filed under harbours, ferries and the river road</p>';
  const story = (above: string) => page(`${above}<article><h1>Harbour plan divides the quay</h1>${prose()}</article>`);
  expect(when(page(`<article><h1>Harbour plan divides the quay</h1>${line}${prose()}</article>`)).published).toBe(
    '2024-05-17T08:45',
  );
  expect(when(story('<div class="banner"><p class="date">18 May 2024</p></div>')).published).toBeNull();
});

test('a marked date beside the headline counts though its box is named for the number of comments', () => {
  const byline =
    '<div class="entry-meta social-comments"><time itemprop="datePublished" datetime="2024-05-17">May</time></div>';
  const html = page(`<article><header><h1>Harbour plan divides the quay</h1>${byline}</header>${prose()}</article>`);
  expect(when(html).published).toBe('2024-05-17');
});

const story = (above: string, head = ''): string =>
  page(`<main><article><h1>Harbour plan divides the quay</h1>${above}${prose()}</article></main>`, head);

test('the day that the page prints goes before an instant in UTC that is another day only there', () => {
  const head = '<meta property="article:published_time" content="2024-05-18T02:15:00+00:00">';
  for (const line of ['May 17, 2024 | 10:15pm', 'May 17, 2024'])
    expect(when(story(`<p class="byline">${line}</p>`, head)).published?.slice(0, 10), line).toBe('2024-05-17');
  // nowhere on earth is it May 15 at that instant
  expect(when(story('<p class="byline">May 15, 2024</p>', head)).published?.slice(0, 10)).toBe('2024-05-18');
  // nor is it the day before, twelve hours into the day of UTC
  const noon = '<meta property="article:published_time" content="2024-05-18T12:15:00+00:00">';
  expect(when(story('<p class="byline">May 17, 2024</p>', noon)).published?.slice(0, 10)).toBe('2024-05-18');
});

test('an instant with a zone is the day in that zone; of several zones the day with more evidence counts', () => {
  const zoned = '<time datetime="2024-05-17T22:15:00-04:00">May 17</time>';
  expect(when(story(zoned)).published).toBe('2024-05-17T22:15-04:00');
  const linkedUtc = linked({ '@type': 'NewsArticle', datePublished: '2024-05-18T02:15:00Z' });
  const metaZoned = '<meta property="article:published_time" content="2024-05-17T22:15:00-04:00">';
  expect(when(story('', linkedUtc)).published).toBe('2024-05-18T02:15Z');
  expect(when(story(zoned, linkedUtc + metaZoned)).published).toBe('2024-05-17T22:15-04:00');
});

test('a clock of the place that one field calls UTC gives way to the field that has the instant', () => {
  const head =
    linked({ '@type': 'Article', datePublished: '2024-05-17T19:13:06+00:00' }) +
    '<meta property="article:published_time" content="2024-05-18T02:13:06+00:00">';
  expect(when(story('', head), 'https://news.example.com/2024/05/17/harbour').published).toBe('2024-05-18T02:13+00:00');
  // nothing shows which of the two is local time
  expect(when(story('', head)).published).toBe('2024-05-17T19:13+00:00');
});

test('the day of the last change is used only if nothing else is stated, and is called that', () => {
  const { published, modified } = articleOf(story('<p class="meta">Last updated: 17 May 2024</p>')).article;
  expect(published).toBeNull();
  expect(dateOfChange(modified)).toMatchObject({
    date: '2024-05-17',
    how: { type: 'last-change', change: { type: 'stated', source: { where: 'line' } } },
  });
  expect(dateOfChange(null)).toBeNull();
  // what a server writes of itself is the time of the request as often
  expect(when(article('', '<meta http-equiv="last-modified" content="2024-05-17T09:00:00Z">')).modified).toBeNull();
});

test('the day beside the headline outweighs a page’s or a file’s own date', () => {
  const head = '<meta name="date" content="2024-05-24">';
  expect(when(story('<p>17 May 2024</p>', head)).published).toBe('2024-05-17');
  expect(when(story('<p>17 May 2024 - Editing: Ada Finch, spokeswoman of the harbour board</p>', head)).published).toBe(
    '2024-05-17',
  );
  expect(when(story('', head)).published).toBe('2024-05-24');
  // what was changed on the 17th was not first published on the 24th
  expect(when(story('<p>Last updated: 17 May 2024</p>', head))).toMatchObject({
    published: null,
    modified: '2024-05-17',
  });
});

test('a date that a meta tag has by mistake in its value is read, too', () => {
  expect(when(article('', '<meta name="article:published_time" value="2024-05-17T09:00:00Z">')).published).toBe(
    '2024-05-17T09:00Z',
  );
});

test('a byline counts although its box is named for teasers, if the headline is in that box', () => {
  const html = page(
    `<main><article><div class="single-head-teaser"><div class="author-line"><span>17/05/2024</span> | Ada Finch</div><h1>Harbour plan divides the quay</h1></div>${prose()}</article></main>`,
  );
  expect(when(html).published).toBe('2024-05-17');
});

test('a byline that opens the text counts although many tags are between it and the headline', () => {
  const tags = Array.from({ length: 30 }, (_, at) => `<li><a href="/tags/${at}">tag ${at}</a></li>`).join('');
  expect(when(story(`<ul>${tags}</ul><div>Ada Finch | 17 May 2024</div>`)).published).toBe('2024-05-17');
});

test('the day in the page’s navigation is today’s; a list of details in the style of one is the story’s', () => {
  expect(
    when(page(`<div class="navtop"><p>17 May 2024</p></div>${story('').match(/<main>.*<\/main>/s)}`)).published,
  ).toBeNull();
  expect(when(story('<ul class="nav meta"><li>17 May 2024 18:29</li></ul>')).published).toBe('2024-05-17T18:29');
});

test('the day of an embedded post is not the story’s', () => {
  const post = '<blockquote class="twitter-tweet">It leaks again.<br><br>— Ada Finch (@ada) May 17, 2024</blockquote>';
  expect(when(story(post)).published).toBeNull();
});

test('a byline in a comment of the source counts where there is no other date', () => {
  const comment = '<!-- By Ada Finch - 27/05/24 -->';
  expect(when(story(comment))).toMatchObject({ published: '2024-05-27', how: expect.stringContaining('comment') });
  expect(when(story(`${comment}<p>17 May 2024</p>`)).published).toBe('2024-05-17');
  expect(when(story('<!-- cached 2024-05-17 10:00 --><!-- template of 17 May 2024 -->')).published).toBeNull();
});

test('of the days in the page’s data, the day beside the page’s own title counts', () => {
  const data = (text: string): string => story('', `<script>window.state = ${text}</script>`);
  const other = '{"title":"A bridge for the north bank","publishedAt":"2024-05-19T08:00:00Z"}';
  const own = '{"title":"Harbour plan divides the quay","publishedAt":"2024-05-17T08:00:00Z"}';
  expect(when(data(own)).published).toBe('2024-05-17T08:00Z');
  expect(when(data(`[${other}, "${'x'.repeat(5000)}", ${own}]`)).published).toBe('2024-05-17T08:00Z');
  expect(when(data(`[${other}, {"title":"","publishedAt":"2024-05-17T08:00:00Z"}]`)).published).toBeNull();
});

test('the linked data of other stories is known by its headline and address, in any script', () => {
  const thing = (headline: string, url: string, datePublished: string) => ({
    '@type': 'NewsArticle',
    headline,
    url: `https://news.example.com${url}`,
    datePublished,
  });
  const head = linked([
    thing('Мост для северного берега', '/town/bridge', '2024-05-19'),
    thing('План порта разделил набережную', '/other-address', '2024-05-17'),
  ]);
  const html = article('', head).replaceAll('Harbour plan divides the quay', 'План порта разделил набережную');
  expect(when(html).published).toBe('2024-05-17');
});

test('the day of the text that a translation was made from is not its own', () => {
  const translated = (line: string): unknown => when(story(`<p class="orig">${line}</p>`)).published;
  expect(translated('Traduit de l’anglais. Article original publié le 3 janvier 2022.')).toBeNull();
  expect(translated('This article was originally published in German on 3 January 2022.')).toBeNull();
  expect(translated('Originally published on 3 January 2022.')).toBe('2022-01-03');
});

test('a magazine names its issue by the month', () => {
  expect(when(story('<p class="issue">Autumn letter · October 2023 issue</p>')).published).toBe('2023-10');
  expect(when(story('<p>The board met in the October 2023 issue of its own letters</p>')).published).toBeNull();
});
