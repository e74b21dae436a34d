import { describe, test } from 'vitest';
import { check, edited, first, inserted, NOT_FREE, pageOf, type Row, story, wall } from './other-text.ts';

/*
 * Fifty-two pairs were written before their writer had read the rules of the memory. Forty-six were as expected on the
 * first run. The next story without a headline of its own, a countdown, the line of a print, a standfirst that one layout
 * leaves out and ligatures were called unannounced. One pair is still wrong: a live report that
 * only its linked data calls so. The pairs are here, except those
 * that own-noise.test.ts and own-edits.test.ts have in other words. Of twenty-seven later pairs, 25 were as expected:
 * a byline with a relative time, and a score in a box, were listed as edits.
 */
const EN = story('ropewalk-en');
const DE = story('ropewalk-de');
const FI = story('ropewalk-fi');
const NEXT = story('bakery')
  .text.map((text) => `<p>${text}</p>`)
  .join('');

const after = (index: number, html: string) => ({
  paragraph: (text: string, at: number) => `<p>${text}</p>${at === index ? html : ''}`,
});
const head = (html: string) => ({ afterHeadline: html });
const written = (change: (text: string) => string) => ({ ...EN, text: EN.text.map(change) });
const BOX =
  '<aside class="factbox"><h3>The ropewalk</h3><ul><li>Built in 1741</li><li>Length: 320 metres</li></ul></aside>';
const print = (html: string): string =>
  html
    .replace(/<main><article>/, '<table><tr><td>')
    .replace(/<\/article><\/main>/, '<p>Printed from news.example</p></td></tr></table>');
const SUMMARY = 'After three winters of repairs the shed will open on the first of May.';

const noise: Row[] = [
  ['a translation whose title stays', pageOf(EN), pageOf({ ...FI, title: EN.title }, { lang: 'en' }), [], ['language']],
  [
    'a translation of the first half',
    pageOf(EN),
    pageOf({ ...EN, text: [...DE.text.slice(0, 4), ...EN.text.slice(4)] }, { lang: 'de' }),
    [],
    ['language'],
  ],
  [
    'a translation below each paragraph, in a block of its own',
    pageOf(EN),
    pageOf(EN, { paragraph: (text, index) => `<p>${text}</p><p class="translation">${DE.text[index]}</p>` }),
    [],
    ['language'],
  ],
  [
    'a wall that ends a text in mid-sentence, in words of no list',
    pageOf(
      { ...EN, text: [...EN.text.slice(0, 3), (EN.text[3] ?? '').slice(0, 60)] },
      wall('<div class="offer"><p>Hyvä lukija, tue paikallista journalismia.</p><button>Valitse</button></div>'),
    ),
    pageOf(EN),
    [],
    ['part-before'],
  ],
  [
    'a box that linked data calls locked',
    pageOf(first(3, EN), { head: NOT_FREE('"False"', '.locked'), ...wall('<div class="locked"></div>') }),
    pageOf(EN),
    [],
    ['part-before'],
  ],
  [
    'a part that is still to be loaded',
    pageOf(first(5, EN), wall('<div class="lazy" data-src="/rest"><span>Loading…</span></div>')),
    pageOf(EN),
    [],
    ['part-before'],
  ],
  [
    'the next story in the same article, under a line that only leads to it',
    pageOf(EN),
    pageOf(
      EN,
      wall(`<h2>Next story: A baker without white bread</h2><p class="byline">By Per Lie · 3 April 2025</p>${NEXT}`),
    ),
    [],
  ],
  [
    'a countdown to the end of an offer',
    pageOf(EN, wall('<p>Only 12 days left to book at the early price</p>')),
    pageOf(EN, wall('<p>Only 9 days left to book at the early price</p>')),
    [],
  ],
  [
    'a countdown in German',
    pageOf(EN, wall('<p>Nur noch 12 Tage bis zum Ende der Aktion</p>')),
    pageOf(EN, wall('<p>Nur noch 9 Tage bis zum Ende der Aktion</p>')),
    [],
  ],
  ['a page for printing', pageOf(EN), print(pageOf(EN)), []],
  [
    'ligatures, thin spaces and spaces that do not break',
    pageOf(EN),
    pageOf(
      written((text) =>
        text.replace(/fi/g, 'ﬁ').replace('62,000 for', '62,000\u00a0for').replace(' of May', '\u202fof\u00a0May'),
      ),
    ),
    [],
  ],
  ['a box of facts that is moved', pageOf(EN, after(1, BOX)), pageOf(EN, after(6, BOX)), []],
  [
    'a link to another story that is replaced',
    pageOf(
      EN,
      after(3, '<p><strong>Read also:</strong> <a href="/x">The baker who stopped baking white bread</a></p>'),
    ),
    pageOf(EN, after(3, '<p><strong>Read also:</strong> <a href="/y">Ferry pass to cost more from June</a></p>')),
    [],
  ],
  [
    'the number of readers and of comments',
    pageOf(EN, head('<p>1,832 people are reading this</p><p>12 comments · 48 shares</p>')),
    pageOf(EN, head('<p>240 people are reading this</p><p>157 comments · 1.2K shares</p>')),
    [],
  ],
  [
    'a byline that shows how long ago, and later the day',
    pageOf(EN, head('<p>By Ada Falk, 3 hours ago</p>')),
    pageOf(EN, head('<p>By Ada Falk, 2 April 2025</p>')),
    [],
  ],
  [
    'the score of a match in a box',
    pageOf(EN, wall('<div class="scoreboard"><p>Arling 1 – 0 Velden</p></div>')),
    pageOf(EN, wall('<div class="scoreboard"><p>Arling 2 – 2 Velden</p></div>')),
    [],
  ],
];

const edits: Row[] = [
  [
    'a line that only begins as a byline does',
    pageOf(inserted(EN, 5, 'By 2030 the roof will be tight')),
    pageOf(inserted(EN, 5, 'By 2040 the roof will be tight')),
    ['rewritten unannounced: 2040'],
  ],
  [
    'a headline that counts days',
    pageOf({ ...EN, title: 'Twelve days that saved the ropewalk' }),
    pageOf({ ...EN, title: 'Nine days that saved the ropewalk' }),
    ['headline: Nine'],
  ],
  [
    'a number of days in a sentence',
    pageOf(inserted(EN, 5, 'Only 12 days are left to object.')),
    pageOf(inserted(EN, 5, 'Only 9 days are left to object.')),
    ['rewritten unannounced: 9'],
  ],
  [
    'a standfirst that a layout may have left out before',
    pageOf(EN),
    pageOf(EN, head(`<p class="standfirst">${SUMMARY}</p>`)),
    ['added: three winters'],
  ],
  [
    'a standfirst that is rewritten',
    pageOf(EN, head(`<p class="standfirst">${SUMMARY}</p>`)),
    pageOf(EN, head(`<p class="standfirst">${SUMMARY.replace('three winters', 'five winters')}</p>`)),
    ['rewritten unannounced: five'],
  ],
  [
    'two paragraphs at the end, without a byline before them',
    pageOf(EN),
    pageOf(
      inserted(
        inserted(EN, 8, NEXT.slice(3, 120)),
        9,
        'The borough answered on Thursday that it had counted the cars in Quay Street on nine evenings.',
      ),
    ),
    ['added unannounced: A baker', 'added unannounced: The borough answered'],
  ],
  [
    'a number in the part that both readings showed',
    pageOf(first(3, EN), wall('<div class="meter"><p>Subscribe to read the whole story.</p></div>')),
    pageOf(edited(EN, 'nine volunteers', 'seven volunteers')),
    ['rewritten unannounced: seven'],
    ['part-before'],
  ],
];

describe('no newsroom made the difference:', () =>
  test.each(noise.map((row) => [row[0], row] as const))('%s', (_name, row) => check(row)));
describe('an editor made the difference:', () =>
  test.each(edits.map((row) => [row[0], row] as const))('%s', (_name, row) => check(row)));
