import { describe, expect, it } from 'vitest';
import { entity, gazetteerOf, marked } from './helpers.ts';

const gazetteer = gazetteerOf([
  entity('openai', 'organisation', 'OpenAI', [{ text: 'Open AI', case: true }]),
  entity('sam-altman', 'person', 'Sam Altman', [{ text: 'Altman', surname: true, case: true }], 'he'),
  entity('cullen-okeefe', 'person', 'Cullen O’Keefe', [{ text: 'O’Keefe', surname: true }], 'he'),
  entity('scott-wiener', 'person', 'Scott Wiener', [{ text: 'Wiener', surname: true }], 'he'),
  entity('bob', 'person', 'Robert McGrew', ['Bob McGrew', { text: 'Bobby', surname: true }], 'he'),
  entity('mueller', 'person', 'Jörg Müller', ['Joerg Mueller']),
  entity('pacific', 'organisation', 'Pacific Office'),
  entity('strasse', 'organisation', 'Straße Finance'),
  entity('papers', 'policy', 'OpenAI exit papers', [{ text: 'off-boarding agreement', needs: ['test:openai'] }]),
  entity('pledge', 'policy', 'OpenAI compute pledge', [{ text: '20% of its compute', needs: ['test:openai'] }]),
]);

const found = (text: string): string[] => marked(text, { gazetteer });

describe('a name is found', () => {
  it.each([
    ['in full', 'Sam Altman left.', ['Sam Altman=sam-altman']],
    ['with a middle initial', 'Scott D. Wiener spoke.', ['Scott D. Wiener=scott-wiener']],
    ['as a nickname that is listed', 'Bob McGrew left.', ['Bob McGrew=bob']],
    [
      'by a first name that is listed, after the full name',
      'Bob McGrew left. Bobby sang.',
      ['Bob McGrew=bob', 'Bobby=bob'],
    ],
    [
      'by the surname after the full name',
      'Sam Altman left. Altman sang.',
      ['Sam Altman=sam-altman', 'Altman=sam-altman'],
    ],
    ['after an honorific', 'Sam Altman left. Mr. Altman sang.', ['Sam Altman=sam-altman', 'Altman=sam-altman']],
    ['after a title', 'Sen. Scott Wiener spoke.', ['Scott Wiener=scott-wiener']],
    ['before a straight possessive', "Sam Altman's hat", ['Sam Altman=sam-altman']],
    ['before a curly possessive', 'Sam Altman’s hat', ['Sam Altman=sam-altman']],
    [
      'in the possessives of two people',
      'Sam Altman’s and Scott Wiener’s hats',
      ['Sam Altman=sam-altman', 'Scott Wiener=scott-wiener'],
    ],
    [
      'as a policy in the plural',
      'OpenAI had off-boarding agreements.',
      ['OpenAI=openai', 'off-boarding agreements=papers'],
    ],
    [
      'with a hyphen left out',
      'OpenAI had an offboarding agreement.',
      ['OpenAI=openai', 'offboarding agreement=papers'],
    ],
    [
      'with a space for a hyphen',
      'OpenAI had an off boarding agreement.',
      ['OpenAI=openai', 'off boarding agreement=papers'],
    ],
    [
      'with a hyphen that does not break',
      'OpenAI had an off‑boarding agreement.',
      ['OpenAI=openai', 'off‑boarding agreement=papers'],
    ],
    ['with a straight quote for a curly one', "Cullen O'Keefe left.", ["Cullen O'Keefe=cullen-okeefe"]],
    ['without its diacritics', 'Jorg Muller left.', ['Jorg Muller=mueller']],
    ['with an umlaut spelt out where that is listed', 'Joerg Mueller left.', ['Joerg Mueller=mueller']],
    ['with a diacritic apart from its letter', 'Jo\u0308rg Mu\u0308ller left.', ['Jo\u0308rg Mu\u0308ller=mueller']],
    ['with ß spelt out', 'Strasse Finance grew.', ['Strasse Finance=strasse']],
    ['with a ligature', 'Paci\ufb01c Office grew.', ['Paci\ufb01c Office=pacific']],
    ['in full-width letters', 'ＯｐｅｎＡＩ grew.', ['ＯｐｅｎＡＩ=openai']],
    ['across a space that does not break', 'Sam\u00a0Altman left.', ['Sam\u00a0Altman=sam-altman']],
    ['through a soft hyphen', 'Sam Alt\u00adman left.', ['Sam Alt\u00adman=sam-altman']],
    ['through a zero-width space', 'Open\u200bAI grew.', ['Open\u200bAI=openai']],
    ['in a headline in capitals', 'SAM ALTMAN LEAVES OPENAI', ['SAM ALTMAN=sam-altman', 'OPENAI=openai']],
    ['as a percentage in figures', 'OpenAI gave 20% of its compute.', ['OpenAI=openai', '20% of its compute=pledge']],
    [
      'as a percentage in words',
      'OpenAI gave twenty per cent of its compute.',
      ['OpenAI=openai', 'twenty per cent of its compute=pledge'],
    ],
    [
      'as a percentage with its sign spelt',
      'OpenAI gave 20 percent of its compute.',
      ['OpenAI=openai', '20 percent of its compute=pledge'],
    ],
    [
      'as a percentage shortened',
      'OpenAI gave 20 p.c. of its compute.',
      ['OpenAI=openai', '20 p.c. of its compute=pledge'],
    ],
    ['before a compound', 'An OpenAI-backed fund', ['OpenAI=openai']],
    ['after a prefix', 'The ex-OpenAI and non-OpenAI staff', ['OpenAI=openai', 'OpenAI=openai']],
    ['beside a slash', 'The OpenAI/Wiener talks', ['OpenAI=openai']],
    ['before an age', 'Sam Altman, 39, left.', ['Sam Altman=sam-altman']],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});

describe('a name is not found', () => {
  it.each([
    ['by a first name that is not listed', 'Sam Altman left. Sam sang.', ['Sam Altman=sam-altman']],
    ['by a surname alone', 'Altman sang.', []],
    ['inside of another word', 'The Altmanesque OpenAIs', []],
    ['with a diacritic that it has not', 'Säm Altman left.', []],
    ['in lower case where it has a capital', 'the wiener and the sam altman of it', []],
    ['where a sentence ends between its words', 'It was Sam. Altman sang.', []],
    ['in an address', 'Write to press@openai.com or see openai.com.', []],
    ['in a path', 'See example.org/OpenAI and docs/OpenAI.', []],
    ['in a path, but beside another name', 'The Brumfeld/OpenAI deal held.', ['OpenAI=openai']],
    ['by another number', 'OpenAI gave 21% of its compute.', ['OpenAI=openai']],
    ['of a policy without its company', 'The clinic had an off-boarding agreement.', []],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});
