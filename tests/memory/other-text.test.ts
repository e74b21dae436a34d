import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/memory/compare.ts';
import { versionOf } from '../../src/memory/version.ts';
import type { Comparison, Version } from '../../src/memory-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleOf } from '../article/page.ts';
import { edited, first, inserted, pageOf, story } from './other-text.ts';
import { tally } from './pairs.ts';

/*
 * What the reader's own browser, account or scrolling made of a page is no newsroom's editing. The pairs were written before
 * the comparison knew of languages and of texts in part.
 */
const EN = story('glasshouse-en');
const DE = story('glasshouse-de');

function version(html: string): Version {
  const { article } = articleOf(html, 'https://news.example/town/glasshouse');
  return versionOf(article, detectNotes(article));
}

type Row = readonly [
  name: string,
  before: string,
  after: string,
  expected: readonly string[],
  limits?: Comparison['limits'],
];

function check([, before, after, expected, limits]: Row): void {
  const compared = compareVersions(version(before), version(after));
  expect(tally(compared.changes, expected)).toEqual({ missing: [], more: [] });
  if (limits) expect(compared.limits).toEqual(limits);
}

const font = (text: string): string =>
  `<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font></p>`;
const below = (text: string, index: number): string =>
  `<p>${text}<span class="dual-line"><br>${DE.text[index]}</span></p>`;
const beside = (text: string, index: number): string => `<p>${text}</p>\n<p class="xl" lang="de">${DE.text[index]}</p>`;

describe('a translated page is no edited page:', () => {
  test.each([
    ['the site’s own other language at one address', pageOf(EN), pageOf(DE), [], ['language']],
    [
      'only the paragraphs in view were translated',
      pageOf(EN),
      pageOf({ ...EN, title: DE.title, text: [...DE.text.slice(0, 3), ...EN.text.slice(3)] }, { lang: 'de' }),
      [],
      ['language'],
    ],
    [
      'one paragraph in the middle was translated',
      pageOf(EN),
      pageOf({ ...EN, text: EN.text.with(4, DE.text[4] ?? '') }),
      [],
      ['language'],
    ],
    [
      'translated at the first visit',
      pageOf(DE, { root: 'class="translated-ltr"', paragraph: font }),
      pageOf(EN),
      [],
      ['language'],
    ],
    ['a translation below the words of each paragraph', pageOf(EN), pageOf(EN, { paragraph: below }), []],
    ['a translation that is taken away again', pageOf(EN, { paragraph: below }), pageOf(EN), []],
    ['a translation in a paragraph of its own', pageOf(EN), pageOf(EN, { paragraph: beside }), []],
    [
      'translated in place, and the page still says English',
      pageOf(EN),
      pageOf({ ...story('glasshouse-es'), language: 'en' }),
      [],
      ['language'],
    ],
    ['Spanish and Portuguese', pageOf(story('glasshouse-es')), pageOf(story('glasshouse-pt')), [], ['language']],
    ['Chinese in simplified and in traditional script', pageOf(story('pier-hans')), pageOf(story('pier-hant')), []],
    ['Chinese and English', pageOf(story('pier-hans')), pageOf(story('pier-en')), [], ['language']],
    [
      'the engine puts it in other words the second time',
      pageOf(DE, { root: 'class="translated-ltr"', paragraph: font }),
      pageOf(story('glasshouse-de-otherwise'), { root: 'class="translated-ltr"', paragraph: font }),
      [],
      ['language'],
    ],
    [
      'the first half was translated, and a word changed in the other half',
      pageOf(EN),
      pageOf({
        ...EN,
        text: [...DE.text.slice(0, 4), ...edited(EN, 'by the end of May', 'by the end of June').text.slice(4)],
      }),
      ['rewritten: June'],
      ['language'],
    ],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});

const wall = (html: string) => ({ afterText: html });
const NOT_FREE = (value: string, selector: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${EN.title}","isAccessibleForFree":${value},"hasPart":{"@type":"WebPageElement","isAccessibleForFree":${value},"cssSelector":"${selector}"}}</script>`;
const cut = (one: typeof EN, count: number, end: string) => ({ ...one, text: [...one.text.slice(0, count), end] });
const rest = (name: string) => ({
  paragraph: (text: string, index: number) =>
    `${index === 3 ? `<div class="${name}">` : ''}<p>${text}</p>${index === EN.text.length - 1 ? '</div>' : ''}`,
});

describe('a text of which a part was shown is no edited text:', () => {
  test.each([
    [
      'a log-in in German, then all',
      pageOf(first(3, DE), wall('<div class="box"><p>Melden Sie sich an, um weiterzulesen.</p></div>')),
      pageOf(DE),
      [],
      ['part-before'],
    ],
    [
      'all, then a subscription’s wall',
      pageOf(EN),
      pageOf(
        first(4, EN),
        wall('<section><h3>This story is for subscribers</h3><p>Already a subscriber? Log in</p></section>'),
      ),
      [],
      ['part-now'],
    ],
    [
      'cut in the middle of a sentence, with an ellipsis',
      pageOf(cut(EN, 3, 'Inside there are now five rooms instead of four. The warmest holds…')),
      pageOf(EN),
      [],
      ['part-before'],
    ],
    [
      'cut in the middle of a word, without a sign',
      pageOf(cut(EN, 4, 'The council spent 3.4 million crowns on the work, about half of it from a lot')),
      pageOf(EN),
      [],
      ['part-before'],
    ],
    [
      'linked data that calls it not free, as a string',
      pageOf(first(3, EN), {
        head: NOT_FREE('"False"', '.meteredContent'),
        ...wall('<div class="meteredContent"></div>'),
      }),
      pageOf(EN, { head: NOT_FREE('"False"', '.meteredContent'), ...rest('meteredContent') }),
      [],
      ['part-before'],
    ],
    [
      'open in the app',
      pageOf(
        first(2, EN),
        wall('<div><p>Open in the app to read the whole story</p><a href="/app">Open in app</a></div>'),
      ),
      pageOf(EN),
      [],
      ['part-before'],
    ],
    [
      'a button that shows the rest',
      pageOf(first(4, EN), wall('<button>Show full article</button>')),
      pageOf(EN),
      [],
      ['part-before'],
    ],
    ['unfolded, then folded', pageOf(EN), pageOf(first(4, EN), wall('<button>Read more</button>')), [], ['part-now']],
    ['half of it, and not a word on why', pageOf(first(4, EN)), pageOf(EN), [], ['part-before']],
    [
      'a French log-in, then all, with an edit above it',
      pageOf(
        first(5, { ...EN, language: 'en' }),
        wall('<div><p>Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.</p></div>'),
      ),
      pageOf(edited(EN, 'About four hundred people', 'About six hundred people')),
      ['rewritten unannounced: six'],
      ['part-before'],
    ],
    [
      'a wall both times, and an edit above it: a note may be behind the wall',
      pageOf(first(4, EN), wall('<div class="gate"><p>Subscribe to read the full story.</p></div>')),
      pageOf(
        first(4, edited(EN, 'About four hundred people', 'About six hundred people')),
        wall('<div class="gate"><p>Subscribe to read the full story.</p></div>'),
      ),
      ['rewritten: six'],
    ],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});

const KITES = story('kites');
const kites = KITES.text.map((text) => `<p>${text}</p>`).join('');

describe('the next story of an endless page is no addition:', () => {
  test.each([
    [
      'in an article of its own',
      pageOf(EN),
      pageOf(EN, {
        afterArticle: `<article><h1>${KITES.title}</h1><p class="byline">By Tom Reed</p>${kites}</article>`,
      }),
      [],
    ],
    [
      'in divisions',
      pageOf(EN),
      pageOf(EN, { afterText: `<div class="next"><h2>${KITES.title}</h2><div>By Tom Reed</div>${kites}</div>` }),
      [],
    ],
    ['another story at the address', pageOf(EN), pageOf(KITES), [], ['other-text']],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});

const SHARES = 'Shares of the builder, Corven Group, were little moved.';
const withShares = (quote: string) =>
  pageOf(
    inserted(
      EN,
      5,
      `Shares of the builder, Corven Group ${quote}, were little moved on Friday, when the bill for the roof was already known to everyone in the trade and to most of the newspapers.`,
    ),
  );
const withLine = (line: string, at = 3) =>
  pageOf(EN, { paragraph: (text, index) => `${index === at ? line : ''}<p>${text}</p>` });

describe('what a page says of the moment is no edit:', () => {
  test.each([
    ['a quote in brackets', withShares('(CRVN +0.8%)'), withShares('(CRVN −1.4%)'), []],
    ['a quote with its price', withShares('(NYSE: CRVN) $42.10, +0.8%'), withShares('(NYSE: CRVN) $39.95, -1.4%'), []],
    [
      'a quote with an arrow',
      withShares('<a href="/q">CRVN</a> ▲ 0.8 %'),
      withShares('<a href="/q">CRVN</a> ▼ 1.4 %'),
      [],
    ],
    [
      'a line of indices',
      withLine('<div class="ticker">DAX 18.402,10 +0,42 % · Dow Jones 39.131,53 −0,16 %</div>'),
      withLine('<div class="ticker">DAX 18.377,45 −0,11 % · Dow Jones 39.207,80 +0,03 %</div>'),
      [],
    ],
    [
      'a poll in German',
      withLine('<div><p>Soll das Glashaus beheizt werden? Ja 40 % Nein 60 % 1.311 Stimmen</p></div>'),
      withLine('<div><p>Soll das Glashaus beheizt werden? Ja 43 % Nein 57 % 2.870 Stimmen</p></div>'),
      [],
    ],
    [
      'a poll as a list',
      withLine('<div class="poll"><p>Should it be heated?</p><ul><li>Yes 40%</li><li>No 60%</li></ul></div>'),
      withLine('<div class="poll"><p>Should it be heated?</p><ul><li>Yes 43%</li><li>No 57%</li></ul></div>'),
      [],
    ],
    [
      'how many have read it',
      withLine('<p>3,771 people have read this story</p>'),
      withLine('<p>12,080 people have read this story</p>'),
      [],
    ],
    ['how many are watching', withLine('<p>1,204 watching now</p>', 0), withLine('<p>986 watching now</p>', 0), []],
    ['how long it takes', withLine('<p>5 min read</p>', 0), withLine('<p>6 min read</p>', 0), []],
    [
      'how long it takes, in German',
      withLine('<p>Lesezeit: 5 Min.</p>', 0),
      withLine('<p>Lesezeit: 6 Min.</p>', 0),
      [],
    ],
    [
      'how long ago, in Polish',
      withLine('<p>Aktualizacja: 5 minut temu</p>', 0),
      withLine('<p>Aktualizacja: 2 godziny temu</p>', 0),
      [],
    ],
    ['the last free story', pageOf(EN), withLine('<p>This is your last free article this month.</p>', 1), []],
    [
      'the meter counts',
      withLine('<p>3 of 5 free stories read</p>', 0),
      withLine('<p>4 of 5 free stories read</p>', 0),
      [],
    ],
    [
      'answers of readers, which load',
      pageOf(EN),
      pageOf(EN, {
        afterText:
          '<div class="responses"><p><b>Nell, Harrow</b> I was there as a child, and I remember the hail as if it were yesterday.</p><p><b>Piet</b> Will the tower be open in winter as well, or only when it is dry?</p></div>',
      }),
      [],
    ],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});

describe('what a newsroom edits is still said:', () => {
  test.each([
    [
      'a sentence at the end of the last paragraph',
      pageOf(EN),
      pageOf(edited(EN, 'told to come back on Monday.', 'told to come back on Monday. His parents were called.')),
      ['rewritten unannounced: parents'],
      [],
    ],
    [
      'a paragraph at the end',
      pageOf(EN),
      pageOf(inserted(EN, 8, 'The tower will be closed in the first week of April, the council said later.')),
      ['added unannounced: tower'],
      [],
    ],
    [
      'a paragraph in the middle goes',
      pageOf(EN),
      pageOf({ ...EN, text: EN.text.toSpliced(5, 1) }),
      ['removed unannounced: School classes'],
      [],
    ],
    [
      'a percentage in a sentence on shares',
      pageOf(inserted(EN, 5, `${SHARES} They fell 3.4% on Monday, their largest loss in a year.`)),
      pageOf(inserted(EN, 5, `${SHARES} They fell 4.3% on Monday, their largest loss in a year.`)),
      ['rewritten unannounced: 4.3'],
      [],
    ],
    [
      'the outcome of a vote in a sentence',
      pageOf(inserted(EN, 5, 'In a vote last year, 62% were for the repairs and 38% were against them.')),
      pageOf(inserted(EN, 5, 'In a vote last year, 52% were for the repairs and 48% were against them.')),
      ['rewritten unannounced: 52'],
      [],
    ],
    [
      'a sum, on a page that asks for a newsletter at its end',
      pageOf(EN, wall('<div><p>Sign up for our newsletter. Already a subscriber? Thank you.</p></div>')),
      pageOf(edited(EN, '3.4 million', '4.3 million'), wall('<div><p>Sign up for our newsletter.</p></div>')),
      ['rewritten unannounced: 4.3'],
      [],
    ],
    [
      'a sum, on a page that is not free and shows all of it',
      pageOf(EN, { head: NOT_FREE('false', '.meteredContent'), ...rest('meteredContent') }),
      pageOf(edited(EN, '3.4 million', '4.3 million'), {
        head: NOT_FREE('false', '.meteredContent'),
        ...rest('meteredContent'),
      }),
      ['rewritten unannounced: 4.3'],
      [],
    ],
    [
      'a sentence in another language',
      pageOf(EN),
      pageOf(edited(EN, 'by the end of May.', 'by the end of May. The motto of the call is “Per aspera ad vitrum”.')),
      ['rewritten unannounced: aspera'],
      [],
    ],
    [
      'three short paragraphs in different places',
      pageOf(EN),
      pageOf(
        inserted(
          inserted(
            inserted(EN, 7, 'The crates may be seen on request.'),
            4,
            'One of the palms is older than the town hall.',
          ),
          1,
          'It rained.',
        ),
      ),
      ['added unannounced: crates', 'added unannounced: palms', 'added unannounced: rained'],
      [],
    ],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});
