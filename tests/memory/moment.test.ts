import { describe, test } from 'vitest';
import { check, edited, inserted, NOT_FREE, pageOf, type Row, rest, story, wall } from './other-text.ts';

const EN = story('glasshouse-en');

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

describe('figures of the moment are no edit:', () => {
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
      'a countdown',
      withLine('<p>The glasshouse opens in 12 days 4 hours</p>'),
      withLine('<p>The glasshouse opens in 9 days and 21 hours</p>'),
      [],
    ],
    [
      'but not a span of the story',
      withLine('<p>The council will vote in 12 days.</p>'),
      withLine('<p>The council will vote in 14 days.</p>'),
      ['rewritten unannounced: 14'],
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
      'a poll whose answers are lines',
      withLine('<div><h4>Should it be heated?</h4><p>Yes: 40 %</p><p>No: 60 %</p><p>2,310 votes</p></div>'),
      withLine('<div><h4>Should it be heated?</h4><p>Yes: 43 %</p><p>No: 57 %</p><p>3,022 votes</p></div>'),
      [],
    ],
    [
      'a share of the story is an edit',
      withLine('<p>Turnout: 40 %</p>'),
      withLine('<p>Turnout: 43 %</p>'),
      ['rewritten unannounced: 43'],
    ],
    [
      'a sum that the page converts each day',
      withLine('<p>The glass alone costs 40,000 euros (about $43,120), as the builder told the council.</p>'),
      withLine('<p>The glass alone costs 40,000 euros (about $43,710), as the builder told the council.</p>'),
      [],
    ],
    [
      'the sum itself is an edit',
      withLine('<p>The glass alone costs 40,000 euros (about $43,120), as the builder told the council.</p>'),
      withLine('<p>The glass alone costs 50,000 euros (about $53,710), as the builder told the council.</p>'),
      ['rewritten unannounced: 50,000'],
    ],
    [
      'a price with its move over a day',
      withLine('<p>Bitcoin cost <span>$64,201.11</span> (−1.2 % in 24 hours).</p>'),
      withLine('<p>Bitcoin cost <span>$65,777.40</span> (+0.8 % in 24 hours).</p>'),
      [],
    ],
    [
      'a strip of prices with arrows',
      withLine('<p>CRVN 412.33 ▲ 0.41 HLTW 877.10 ▼ 1.20</p>'),
      withLine('<p>CRVN 409.02 ▼ 0.80 HLTW 881.44 ▲ 0.49</p>'),
      [],
    ],
    [
      'the offer of a shop',
      withLine('<p>Watering can: 24.90 € at Harbour Store (in stock)</p>'),
      withLine('<p>Watering can: 22.50 € at Harbour Store (3 left)</p>'),
      [],
    ],
    [
      'a price of the story is an edit',
      withLine('<p>A ticket to the glasshouse costs 4.50 € on weekdays.</p>'),
      withLine('<p>A ticket to the glasshouse costs 5.50 € on weekdays.</p>'),
      ['rewritten unannounced: 5.50'],
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

describe('edits of a newsroom are still listed:', () => {
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
