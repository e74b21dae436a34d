import { describe, test } from 'vitest';
import { check, edited, first, NOT_FREE, pageOf, type Row, rest, story, wall } from './other-text.ts';

/*
 * Differences that come from the reader's own browser, account or scrolling are not a newsroom's edits. The pairs were
 * written before the comparison knew of languages and of texts in part.
 */
const EN = story('glasshouse-en');
const DE = story('glasshouse-de');

const font = (text: string): string =>
  `<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font></p>`;
const below = (text: string, index: number): string =>
  `<p>${text}<span class="dual-line"><br>${DE.text[index]}</span></p>`;
const beside = (text: string, index: number): string => `<p>${text}</p>\n<p class="xl" lang="de">${DE.text[index]}</p>`;

describe('a translation is no edit:', () => {
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

const cut = (one: typeof EN, count: number, end: string) => ({ ...one, text: [...one.text.slice(0, count), end] });
describe('showing only a part of a text is no edit:', () => {
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

describe('the next story of an endless page is no added text:', () => {
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
