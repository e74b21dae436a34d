import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/analysis.ts';
import type { Refusal } from '../../src/linking/mention-model.ts';
import { notMarked } from '../../src/not-marked.ts';
import { sayRefusal } from '../../src/ui/say-refusal.ts';
import { translatorFrom } from '../../src/ui/translate.ts';
import { libraryOf } from '../facts/fixture.ts';
import { CAST, gazetteerOf } from '../linking/helpers.ts';

const known: Knowledge = { library: libraryOf(), gazetteer: gazetteerOf(CAST) };
const article = (...texts: string[]) => ({
  url: 'https://a.example/story',
  title: '',
  language: 'en',
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});

describe('names that were left unmarked', () => {
  test('are listed with the reason, the likeliest first', () => {
    const found = notMarked(article('Gemini rises in May.', 'Leike left.'), null, known);
    expect(found.map(({ text, why }) => [text, why.type])).toEqual([
      ['Leike', 'no-full-name'],
      ['Gemini', 'no-evidence'],
    ]);
  });

  test('are listed once for each name, at the first place of the likeliest reason', () => {
    const found = notMarked(article('Leike left.', 'Leike came back.', 'Leike slept.'), null, known);
    expect(found).toMatchObject([{ block: 0, start: 0, end: 5, text: 'Leike' }]);
  });

  test('are ten at most', () => {
    const cast = Array.from({ length: 14 }, (_, i) => `Vale${String.fromCharCode(97 + i)}`);
    const people = cast.map((name) => ({
      ...(CAST[1] as (typeof CAST)[number]),
      id: `test:${name.toLowerCase()}` as const,
      name: `Ada ${name}`,
      aliases: [{ text: name, surname: true as const }],
    }));
    const many: Knowledge = { library: libraryOf(), gazetteer: gazetteerOf(people) };
    expect(notMarked(article(cast.map((name) => `${name} sang.`).join(' ')), null, many)).toHaveLength(10);
  });

  test('leave out parts of marked longer names, and parts of addresses', () => {
    expect(notMarked(article('Jan Leike left OpenAI. See openai.com and docs/OpenAI.'), null, known)).toEqual([]);
  });

  test('include names with a veto', () => {
    const vetoes = [{ entity: 'test:openai' as const }];
    expect(notMarked(article('OpenAI grew.'), null, known, vetoes)).toMatchObject([
      { text: 'OpenAI', why: { type: 'veto' } },
    ]);
  });
});

const LOCALES = new URL('../../extension/_locales/', import.meta.url);
const REFUSALS: readonly Refusal[] = [
  ...(
    [
      ...['veto', 'not-in-use', 'before-its-time', 'address', 'any-law', 'no-evidence', 'other-sense', 'several'],
      ...['no-full-name', 'couple', 'common-name', 'no-country', 'needs-title', 'other-bearer', 'no-day'],
      ...['other-office', 'other-time', 'office-of-whom', 'no-holder'],
    ] as Exclude<Refusal, { words: string }>['type'][]
  ).map((type): Refusal => ({ type })),
  ...(
    [
      ...['part-of', 'phrase', 'firm', 'someone-else', 'shortly-before', 'acronym', 'of-place', 'against', 'called'],
      'other-holder',
    ] as Extract<Refusal, { words: string }>['type'][]
  ).map((type): Refusal => ({ type, words: 'Altman Z' })),
];

test.each(readdirSync(LOCALES))('each reason has words of its own in %s', (locale) => {
  const t = translatorFrom(JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')));
  const said = REFUSALS.map((refusal) => sayRefusal(refusal, t));
  expect(new Set(said).size).toBe(REFUSALS.length);
  for (const [at, refusal] of REFUSALS.entries()) {
    expect(said[at]).not.toBe('');
    if ('words' in refusal) expect(said[at]).toContain(refusal.words);
  }
});
