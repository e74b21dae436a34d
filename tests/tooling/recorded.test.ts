import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SurveySchema } from '../../src/background/survey-schema.ts';
import { ROOT } from '../../src/cli/build.ts';
import { exchangeSurvey } from '../../src/cli/record/exchange.ts';
import { exchangeWords, invent, survivors } from '../../src/cli/record/exchange-words.ts';
import { faultsOf, readFixture } from '../../src/cli/record/fixture.ts';

const FOLDER = join(ROOT, 'tests/recorded');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const fixtureOf = (name: string) => readFixture(readFileSync(join(FOLDER, name), 'utf8'));

describe('a recorded page', () => {
  test('is one of at least thirty', () => expect(NAMES.length).toBeGreaterThanOrEqual(30));

  test.each(NAMES)('%s is read as a reader would read it', (name) => {
    const fixture = fixtureOf(name);
    expect(v.is(SurveySchema, fixture.survey)).toBe(true);
    expect(fixture.about).not.toBe('');
    expect(faultsOf(fixture)).toEqual([]);
  });

  test('whose expectation does not hold is reported', () => {
    const [name = ''] = NAMES;
    const fixture = fixtureOf(name);
    const wrong = {
      ...fixture,
      expected: { ...fixture.expected, published: '1999-01-01', textHas: ['Quite another text'] },
    };
    expect(faultsOf(wrong)).toHaveLength(2);
  });
});

const never = () => false;

describe('words that replace a publisher’s', () => {
  test('have the same length, case and script, and are always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const exchanged = exchangeWords(text, never);
        expect(exchanged).toHaveLength(text.length);
        expect(exchangeWords(text, never)).toBe(exchanged);
      }),
    );
    expect(invent('Harbour')).toMatch(/^[A-Z][a-z]{6}$/);
    expect(invent('Harbour').toLowerCase()).toBe(invent('harbour'));
    expect(invent('港町')).toMatch(/^\p{Script=Han}{2}$/u);
    expect(invent('Çan')).toHaveLength(3); // no capital of the row is two letters
  });

  test('leave numbers, times and the words by which a page is read', () => {
    const isKept = (word: string) => word === 'updated' || word === 'may';
    const line = exchangeWords('Updated 17 May 2024, 2024-05-17T10:00:00Z: harbour', isKept);
    expect(line).toMatch(/^Updated 17 May 2024, 2024-05-17T10:00:00Z: [a-z]{7}$/);
    expect(line).not.toContain('harbour');
  });

  test('are the same in headline, metadata, linked data and address', () => {
    const fixture = fixtureOf(NAMES[0] ?? '');
    const survey = {
      ...fixture.survey,
      url: 'https://www.paper.example/2024/05/harbour-closed',
      head: {
        ...fixture.survey.head,
        title: 'Harbour closed',
        linked: ['{"@type":"NewsArticle","headline":"Harbour closed","datePublished":"2024-05-17"}'],
      },
    };
    const { head, url } = exchangeSurvey(survey, never);
    expect(head.linked[0]).toBe(`{"@type":"NewsArticle","headline":"${head.title}","datePublished":"2024-05-17"}`);
    expect(url).toBe(`https://news.example/2024/05/${head.title.toLowerCase().replace(' ', '-')}`);
  });

  test('leave no sentence of a publisher', () => {
    const text = 'The harbour board met on Tuesday evening to weigh a plan that would close the old ferry pier.';
    expect(survivors([text], [`x ${text} y`])).toEqual([text]);
    expect(survivors([text], [exchangeWords(text, never)])).toEqual([]);
  });
});
