import { describe, test } from 'vitest';
import { check, edited, first, inserted, pageOf, type Row, story, wall } from './other-text.ts';

/* The twenty real edits of the forty pairs that own-noise.test.ts describes: all must be found, and nothing else. */
const EN = story('glasshouse-en');
const DE = story('glasshouse-de');
const ES = story('glasshouse-es');
const KITES = story('kites');

const MUSEUM = 'The museum next door, which lent its cellar for the palms, has asked for it back before the autumn.';
const note = (text: string) => ({ afterText: `<p><em>${text}</em></p>` });
const after = (html: string) => ({ afterArticle: html });

describe('an edit by a newsroom is listed:', () => {
  test.each([
    [
      'a number',
      pageOf(EN),
      pageOf(edited(EN, 'eleven of the thirty', 'nine of the thirty')),
      ['rewritten unannounced: nine'],
    ],
    ['a name', pageOf(EN), pageOf(edited(EN, 'Wilma Tarrant', 'Wilma Tarrent')), ['rewritten unannounced: Tarrent']],
    [
      'a “not”',
      pageOf(EN),
      pageOf(edited(EN, 'were not thrown away', 'were thrown away')),
      ['rewritten unannounced: not'],
    ],
    [
      'a month',
      pageOf(EN),
      pageOf(edited(EN, 'by the end of May', 'by the end of July')),
      ['rewritten unannounced: July'],
    ],
    [
      'a converted sum that was ten times too large',
      pageOf(inserted(EN, 6, 'The new frame cost €3m ($32.6m), the council said on Friday.')),
      pageOf(inserted(EN, 6, 'The new frame cost €3m ($3.26m), the council said on Friday.')),
      ['rewritten unannounced: 3.26'],
    ],
    ['a paragraph more', pageOf(EN), pageOf(inserted(EN, 6, MUSEUM)), ['added unannounced: museum']],
    [
      'a paragraph fewer',
      pageOf(EN),
      pageOf({ ...EN, text: EN.text.toSpliced(5, 1) }),
      ['removed unannounced: classes'],
    ],
    [
      'the headline',
      pageOf(EN),
      pageOf({ ...EN, title: 'The glasshouse on Tollgate Road opens after nine years' }),
      ['headline: after'],
    ],
    [
      'a number with a correction',
      pageOf(EN),
      pageOf(
        edited(EN, '3.4 million crowns', '4.3 million crowns'),
        note(
          'Correction: An earlier version of this article said that the council spent 3.4 million crowns. It spent 4.3 million.',
        ),
      ),
      ['rewritten: 4.3', 'note: Correction'],
    ],
    [
      'a paragraph with an update about it',
      pageOf(EN),
      pageOf(
        inserted(EN, 6, MUSEUM),
        note('Update: This article has been updated to include the request of the museum for its cellar.'),
      ),
      ['added: museum', 'note: Update'],
    ],
    [
      'a correction about something else',
      pageOf(EN),
      pageOf(
        edited(EN, 'eleven of the thirty', 'nine of the thirty'),
        note('Correction: An earlier version of this article misspelled the name of the head gardener.'),
      ),
      ['rewritten: nine', 'note: Correction'], // the only new note declares the only edit
    ],
    [
      'a number beside a meter',
      pageOf(EN, { afterHeadline: '<p>You have 3 free articles left.</p>' }),
      pageOf(edited(EN, 'five rooms instead of four', 'six rooms instead of four'), {
        afterHeadline: '<p>You have 2 free articles left.</p>',
      }),
      ['rewritten unannounced: six'],
    ],
    [
      'a word above a wall that fell',
      pageOf(first(4, EN), wall('<div class="gate"><p>Subscribe to continue reading.</p></div>')),
      pageOf(edited(EN, 'two thirds of its panes', 'half of its panes')),
      ['rewritten unannounced: half'],
      ['part-before'],
    ],
    [
      'a word in the story at the address while the next story follows it',
      pageOf(EN),
      pageOf(
        edited(EN, 'nine years after', 'ten years after'),
        after(
          `<article><h1>${KITES.title}</h1><p class="byline">By Tom Reed</p>${KITES.text.map((text) => `<p>${text}</p>`).join('')}</article>`,
        ),
      ),
      ['rewritten unannounced: ten'],
    ],
    [
      'a word, with a translation below each paragraph',
      pageOf(EN),
      pageOf(edited(EN, 'for less', 'for half the money'), {
        paragraph: (text, index) => `<p>${text}</p><p class="tr" lang="de">${DE.text[index]}</p>`,
      }),
      ['rewritten: money'], // an edit in a mix of languages is never called unannounced
    ],
    [
      'a price in running text',
      pageOf(EN),
      pageOf(edited(EN, 'Entry is free on Mondays', 'Entry is free on Tuesdays')),
      ['rewritten unannounced: Tuesdays'],
    ],
    [
      'a share of votes in running text',
      pageOf(
        inserted(
          EN,
          5,
          'In a vote of the friends of the glasshouse, 54% wanted the tower open all year, and 46% did not.',
        ),
      ),
      pageOf(
        inserted(
          EN,
          5,
          'In a vote of the friends of the glasshouse, 45% wanted the tower open all year, and 55% did not.',
        ),
      ),
      ['rewritten unannounced: 45'],
    ],
    [
      'a quotation put otherwise',
      pageOf(EN),
      pageOf(edited(EN, 'But nobody would have come to look at it.', 'But nobody would have paid to look at it.')),
      ['rewritten unannounced: paid'],
    ],
    [
      'a German number',
      pageOf(DE),
      pageOf(edited(DE, 'elf der dreißig', 'neun der dreißig')),
      ['rewritten unannounced: neun'],
    ],
    [
      'a Spanish paragraph fewer',
      pageOf(ES),
      pageOf({ ...ES, text: ES.text.toSpliced(5, 1) }),
      ['removed unannounced: escuelas'],
    ],
    [
      'a sentence taken out of a paragraph',
      pageOf(EN),
      pageOf(edited(EN, ' About four hundred people came, and most of them stayed until the lamps were lit.', '')),
      ['rewritten unannounced: hundred'],
    ],
  ] satisfies Row[])('%s', (...row) => check(row as Row));
});
