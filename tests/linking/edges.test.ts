import { describe, expect, test } from 'vitest';
import { CAST, entity, gazetteerOf, marked } from './helpers.ts';

const gazetteer = gazetteerOf([
  ...CAST,
  entity('google', 'organisation', 'Google'),
  entity('microsoft', 'organisation', 'Microsoft'),
  entity('github', 'organisation', 'GitHub'),
  entity('elon-musk', 'person', 'Elon Musk', [{ text: 'Musk', surname: true }], 'he'),
  entity('donald-trump', 'person', 'Donald Trump', [{ text: 'Trump', surname: true }], 'he'),
  entity('hillary-clinton', 'person', 'Hillary Clinton', [{ text: 'Clinton', surname: true }], 'she'),
]);
const marks = (...texts: string[]) => marked(texts, { gazetteer });

describe('a word with a capital after a company’s name', () => {
  test.each([
    'We bought a Google Pixel in spring.',
    'She is a Microsoft MVP from Leeds.',
    'The bots of OpenAI Five played well.',
    'They pay for Google Ads every month.',
    'He uses GitHub Copilot at work.',
  ])('makes a name of its own: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  test.each([
    ['The Microsoft CEO spoke.', 'Microsoft=microsoft'],
    ['Microsoft President Ann Vale spoke.', 'Microsoft=microsoft'],
    ['She left Google Monday after ten years.', 'Google=google'],
    ['Microsoft Corp. grew again.', 'Microsoft=microsoft'],
    ['Google and Microsoft agreed.', 'Google=google'],
  ])('leaves the company what it is where it is a title, a day or a form of company: %s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  test('means nothing in a headline whose words all have capitals', () => {
    expect(marked([{ kind: 'heading', text: 'Google Faces Lawsuit Over Maps' }], { gazetteer })).toEqual([
      'Google=google',
    ]);
  });
});

describe('two names side by side', () => {
  test.each([
    ['Microsoft/OpenAI will talk.', ['Microsoft=microsoft', 'OpenAI=openai']],
    ['Elon Musk met Donald Trump. The Musk/Trump talks failed.', ['Musk=elon-musk', 'Trump=donald-trump']],
    ['Elon Musk met Donald Trump. The Musk Trump feud went on.', ['Musk=elon-musk', 'Trump=donald-trump']],
    ['Elon Musk met Donald Trump. The Musk-Trump feud went on.', ['Musk=elon-musk', 'Trump=donald-trump']],
  ])('are both marked: %s', (text, last) => {
    expect(marks(text).slice(-2)).toEqual(last);
  });

  test('are one name where only one of them is known', () => {
    expect(marks('Elon Musk rose. The Musk Ferrano feud went on.')).toEqual(['Elon Musk=elon-musk']);
  });
});

describe('couples and families', () => {
  test.each([
    'Hillary Clinton came. The Clintons left early.',
    'Hillary Clinton came. Mr and Mrs Clinton left early.',
    'Hillary Clinton came. President and Mrs. Clinton left early.',
    'Hillary Clinton came. The Clinton family left early.',
    'Hillary Clinton came. The Clinton brothers left early.',
  ])('are left alone: %s', (text) => {
    expect(marks(text)).toEqual(['Hillary Clinton=hillary-clinton']);
  });

  test('are not meant by two names that “and” joins', () => {
    expect(marks('Donald Trump met Hillary Clinton. Trump and Mrs. Clinton spoke.').slice(-2)).toEqual([
      'Trump=donald-trump',
      'Clinton=hillary-clinton',
    ]);
  });

  test('of which one has the full name leave the bare surname open for a while', () => {
    expect(marks('Bill and Hillary Clinton came.', 'Clinton spoke first.', 'Rain fell.', 'Clinton left.')).toEqual([
      'Hillary Clinton=hillary-clinton',
    ]);
  });
});

describe('another person of the surname', () => {
  test('who is the subject of a sentence keeps it for three paragraphs', () => {
    const texts = ['Sam Altman spoke.', 'Jack Altman runs a fund.', 'It grew.', 'Altman likes small firms.'];
    expect(marks(...texts)).toEqual(['Sam Altman=sam-altman']);
  });

  test('is nobody where a verb or a dash opens the sentence', () => {
    const texts = ['Sam Altman spoke.', 'Will Altman go on?', 'It rained.', 'Altman went on.'];
    expect(marks(...texts).at(-1)).toBe('Altman=sam-altman');
  });

  test('who is only mentioned keeps it for one', () => {
    const texts = ['Sam Altman spoke.', 'His brother is Jack Altman.', 'It rained.', 'Altman went on.'];
    expect(marks(...texts)).toEqual(['Sam Altman=sam-altman', 'Altman=sam-altman']);
  });

  test('loses it where the full name is repeated', () => {
    const texts = ['Sam Altman spoke.', 'Jack Altman runs a fund.', 'Sam Altman went on.', 'Altman left.'];
    expect(marks(...texts).at(-1)).toBe('Altman=sam-altman');
  });
});
