import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { EMPTY_CUE } from '../../src/linking/people/cue.ts';
import { fitOf } from '../../src/linking/people/fit.ts';
import { linked, profileOf } from './office-holders.ts';

describe('somebody too young for the office', () => {
  test.each([
    ['Otto Brumfeld, 19, won the race.', []],
    ['The 17-year-old Otto Brumfeld won the race.', []],
    ['Otto Brumfeld paddled out. Brumfeld, 17, still rides a board.', []],
    ['Otto Brumfeld, 58, spoke.', ['Otto Brumfeld=brum-ohio']],
  ])('is another bearer of the name: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test.each(['Whenever', 'Wherever', 'Whatever', 'Amid', 'Upon', 'Behind'])(
  '“%s” before a surname is no given name',
  (word) => {
    expect(linked(`Sen. Otto Brumfeld spoke. ${word} Brumfeld spoke, they groaned.`)).toEqual([
      'Otto Brumfeld=brum-ohio',
      'Brumfeld=brum-ohio',
    ]);
  },
);

describe('a surname after the full name', () => {
  test.each([
    ['Sen. Otto Brumfeld spoke. A baker in Utah named Brumfeld sold bread.', ['Otto Brumfeld=brum-ohio']],
    ['Sen. Otto Brumfeld spoke. A tea shop called Brumfeld opened.', ['Otto Brumfeld=brum-ohio']],
    ['Sen. Otto Brumfeld spoke. A Brumfeld named Sam brought eggs.', ['Otto Brumfeld=brum-ohio']],
    ['Sen. Otto Brumfeld spoke. The Brumfeld met as usual.', ['Otto Brumfeld=brum-ohio']],
    ['Sen. Otto Brumfeld spoke. The president named Brumfeld.', ['Otto Brumfeld=brum-ohio', 'Brumfeld=brum-ohio']],
  ])('is not that of somebody or something new: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('somebody else of the name, or with a title of the church', () => {
  test.each([
    [
      'Sen. Otto Brumfeld spoke. Dana Brumfeld, who sells pies, waited. Brumfeld wants a ramp.',
      ['Otto Brumfeld=brum-ohio'],
    ],
    ['Sen. Otto Brumfeld voted. The other Otto Brumfeld grows roses.', ['Otto Brumfeld=brum-ohio']],
    ['Sen. Otto Brumfeld voted. His father, the Rev. Otto Brumfeld, prayed.', ['Otto Brumfeld=brum-ohio']],
  ])('is not the senator: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test('the town after a party’s letter is no other state', () => {
  expect(linked('Sen. Otto Brumfeld, D-Pineville, spoke.')).toEqual(['Otto Brumfeld=brum-ohio']);
  expect(linked('Sen. Otto Brumfeld, D-Utah, spoke.')).toEqual([]);
});

describe('a local post, or a race for one,', () => {
  test.each([
    'Council candidate Otto Brumfeld spoke.',
    'School board candidate Otto Brumfeld spoke.',
    'Mayoral candidate Otto Brumfeld spoke.',
    'Otto Brumfeld, a Democrat running for city council, spoke.',
    'Otto Brumfeld is running for sheriff.',
    'Otto Brumfeld, the school superintendent, spoke.',
    'Otto Brumfeld, chair of the parish council, spoke.',
    'Cllr Otto Brumfeld spoke.',
    'They met Cllr. Otto Brumfeld.',
    'The Democratic councilman Otto Brumfeld spoke.',
    'Headteacher Otto Brumfeld spoke.',
    'Dana Valeska, Republican candidate for mayor, spoke.',
  ])('is evidence against a national politician: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    'Democratic candidate for governor Otto Brumfeld spoke.',
    'Otto Brumfeld, a Democrat running for re-election, spoke.',
    'Former city councilman Otto Brumfeld spoke.',
    'Sen. Otto Brumfeld, a mayoral candidate, spoke.',
    'Otto Brumfeld, city council member Ben Quill and others spoke.',
    'Otto Brumfeld, who was a councilman in Utah once, spoke.',
    'Otto Brumfeld, a former Pineville councilman, spoke.',
    'Otto Brumfeld, an ally of Councilman Ben Quill, spoke.',
    'Otto Brumfeld, who met the school board, spoke.',
    'The school board wrote to Otto Brumfeld.',
  ])('is not seen in other words: %s', (text) => {
    expect(linked(text)).toEqual(['Otto Brumfeld=brum-ohio']);
  });

  test('is weaker evidence against somebody who led a country', () => {
    expect(linked('Luis Mora Lopéz, a Pineville councillor, flew to Mexico.')).toEqual(['Luis Mora Lopéz=mora-lopez']);
    expect(linked('Luis Mora Lopéz, a Pineville councillor, spoke.')).toEqual([]);
  });

  test('is weaker evidence before the first national office', () => {
    expect(linked('Town councilman Beto O’Quarke ran in the Netherlands.', '2012-05-17')).toHaveLength(1);
    expect(linked('Town councilman Beto O’Quarke ran in the Netherlands.', '2013-05-17')).toEqual([]);
  });

  test('is no evidence against somebody who holds a like post', () => {
    expect(linked('Mayoral candidate Beto O’Quarke spoke.', '2013-05-17', 'NL')).toEqual(['Beto O’Quarke=oquarke']);
  });
});

describe('a party before the name', () => {
  test.each([
    'Republican Otto Brumfeld won a seat.',
    'Otto Brumfeld, a Republican, won a seat.',
    'Otto Brumfeld (R) won a seat.',
    'Utah Republican Otto Brumfeld won a seat.',
  ])('that is not the person’s is evidence against that person: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    ['Democrat Otto Brumfeld won a seat.', 'Otto Brumfeld=brum-ohio'],
    ['Independent Otto Brumfeld won a seat.', 'Otto Brumfeld=brum-ohio'],
    ['The Republican, Otto Brumfeld said, won a seat.', 'Otto Brumfeld=brum-ohio'],
    ['Former Republican Otto Brumfeld won a seat.', 'Otto Brumfeld=brum-ohio'],
    ['Democrat Ivo Marlick won a seat.', 'Ivo Marlick=turn-coat'], // he changed the party
    ['Republican Ivo Marlick won a seat.', 'Ivo Marlick=turn-coat'],
    ['Republican Nell Sarvey won a seat.', 'Nell Sarvey=left-party'], // the party in the last office is unknown
  ])('is no such evidence: %s', (text, expected) => {
    expect(linked(text)).toEqual([expected]);
  });

  test.each([
    ['2014-11-03', false],
    ['2020-11-03', true],
    [null, true],
  ] as const)('decides nothing before the first office: %s', (day, contradicted) => {
    const senator = profileOf('test:vale-famous');
    const cue = { ...EMPTY_CUE, words: 'Democrat', party: 'democrat' };
    expect(senator && fitOf([cue], senator, day && partialDate(day))).toMatchObject({ contradicted });
  });
});
