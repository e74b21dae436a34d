import { describe, expect, test } from 'vitest';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import { link } from '../../src/linking/link.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import type { Profile } from '../../src/linking/people/profile.ts';
import { growth } from '../growth.ts';
import { entity, gazetteerOf, linkText, marked } from './helpers.ts';
import { gazetteer, linked, NAMES, profileOf, role, setting } from './office-holders.ts';

describe('two people of one full name', () => {
  test.each([
    ['Sen. Otto Brumfeld spoke.', ['Otto Brumfeld=brum-ohio']],
    ['Otto Brumfeld (D-Ohio) spoke.', ['Otto Brumfeld=brum-ohio']],
    ['Otto Brumfeld, a Democrat from Ohio, spoke.', ['Otto Brumfeld=brum-ohio']],
    ['U.S. District Judge Otto Brumfeld ruled.', []], // his term ended in 2009
    ['The baker Otto Brumfeld spoke.', []],
  ])('are told apart by what the text calls them: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('are distinguished by the article’s day', () => {
    expect(linked('U.S. District Judge Otto Brumfeld ruled.', '2005-03-01')).toEqual(['Otto Brumfeld=brum-judge']);
    expect(linked('Otto Brumfeld spoke.', '2024-05-17')).toEqual(['Otto Brumfeld=brum-ohio']);
    expect(linked('Otto Brumfeld spoke.', '2010-05-17')).toEqual([]);
    expect(linked('Otto Brumfeld spoke.', null)).toEqual([]);
  });

  test('keep a decision for the whole article, surnames too', () => {
    expect(linked(['Sen. Otto Brumfeld spoke.', 'Later Otto Brumfeld left. Brumfeld did not return.'], null)).toEqual([
      'Otto Brumfeld=brum-ohio',
      'Otto Brumfeld=brum-ohio',
      'Brumfeld=brum-ohio',
    ]);
  });
});

describe('a name whose best-known bearer is somebody else', () => {
  test.each([
    ['Dana Valeska won the race.', []],
    ['Sen. Dana Valeska won the race.', ['Dana Valeska=vale-famous']],
    ['Dana Valeska and Sen. Otto Brumfeld voted.', ['Dana Valeska=vale-famous', 'Otto Brumfeld=brum-ohio']],
    ['The actor Dana Valeska and Sen. Otto Brumfeld met.', ['Otto Brumfeld=brum-ohio']],
  ])('needs evidence: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a name of the second tier', () => {
  test.each([
    ['Perry Quillon sold his farm.', []],
    ['State Sen. Perry Quillon sold his farm.', ['Perry Quillon=quill-house']],
    ['Sen. Perry Quillon, R-Kan., sold his farm.', ['Perry Quillon=quill-house']],
    ['Perry Quillon of Kansas met Sen. Otto Brumfeld.', []],
  ])('needs a title: %s', (text, expected) => {
    expect(linked(text).filter((mention) => mention.includes('quill'))).toEqual(expected);
  });
});

describe('a name that many bear', () => {
  const long = {
    ...setting('2019-05-17'),
    profileOf: (ref: EntityRef): Profile | undefined =>
      ref === 'test:moss'
        ? {
            entity: ref,
            needsTitle: false,
            guarded: false,
            isHead: false,
            roles: [role('US secretary of state', '1989-01-25', '1992-08-23', { body: 'cabinet' })],
          }
        : profileOf(ref),
  };
  const named = gazetteerOf([entity('moss', 'person', 'James Baker'), entity('brum-ohio', 'person', 'Otto Brumfeld')]);
  test.each([
    ['James Baker spoke. Sen. Otto Brumfeld listened.', []],
    ['Former FBI General Counsel James Baker spoke.', []],
    ['Former Secretary of State James Baker spoke. Baker left.', ['James Baker=moss', 'Baker=moss']],
  ])('needs evidence long after the office: %s', (text, expected) => {
    const found = marked(text, { gazetteer: named, setting: long });
    expect(found.filter((mention) => mention.includes('moss'))).toEqual(expected);
  });
});

describe('somebody who served another country', () => {
  test.each([
    ['Lena Dornik spoke.', []],
    ['Lena Dornik spoke in the Netherlands.', ['Lena Dornik=dorn-minister']],
    ['The Dutch voted. Lena Dornik spoke.', ['Lena Dornik=dorn-minister']],
    ['Foreign Minister Lena Dornik spoke.', ['Lena Dornik=dorn-minister']],
    ['The businessman Lena Dornik spoke in the Netherlands.', []],
  ])('is marked where that country is in the article: %s', (text, expected) => {
    expect(linked(text, '2013-05-17')).toEqual(expected);
  });
});

test('in a language whose names of countries are not known, nobody’s country is asked for', () => {
  const abroad = { ...setting('2013-05-17'), isEnglish: false };
  expect(marked('Lena Dornik habló.', { gazetteer, setting: abroad })).toEqual(['Lena Dornik=dorn-minister']);
});

describe('somebody who led a country', () => {
  test.each([
    ['Mayor Luis Mora Lopéz flew home to Mexico.', ['Luis Mora Lopéz=mora-lopez']],
    ['The mayor, Luis Mora Lopéz, went to Mexico.', ['Luis Mora Lopéz=mora-lopez']],
    ['Mayor Luis Mora Lopéz spoke.', []], // a namesake's town may be anywhere
    ['The Ohio governor, Luis Mora Lopéz, went to Mexico.', []],
    ['Mexico met the singer Luis Mora Lopéz.', []],
  ])('is known under a lesser office where the country is named: %s', (text, expected) => {
    expect(linked(text, '2013-05-17')).toEqual(expected);
  });
});

describe('somebody who led a country, and then a body of several countries', () => {
  test.each([
    ['European Council President Rui Talveira spoke.', ['Rui Talveira=went-abroad']],
    ['EU Council president Rui Talveira spoke.', ['Rui Talveira=went-abroad']],
    ['Rui Talveira, the president of the European Council, spoke.', ['Rui Talveira=went-abroad']],
    ['European Court President Rui Talveira spoke.', []],
    ['French President Rui Talveira spoke.', []],
    ['Utah Council President Rui Talveira spoke.', []],
  ])('is known by the later post: %s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('is not yet known by it before it', () => {
    expect(linked('European Council President Rui Talveira spoke.', '2010-05-17')).toEqual([]);
  });
});

describe('a ministry that no register of the person’s country has', () => {
  test.each([
    ['Former Dutch health minister Lena Dornik spoke.', ['Lena Dornik=dorn-minister']],
    ['Lena Dornik, the Dutch minister of health, spoke.', ['Lena Dornik=dorn-minister']],
    ['Dutch federal councillor Lena Dornik spoke.', ['Lena Dornik=dorn-minister']],
    ['Dutch councillor Lena Dornik spoke.', []],
    ['French health minister Lena Dornik spoke in the Netherlands.', []],
    ['Dutch prime minister Lena Dornik spoke.', []],
    ['Dutch judge Lena Dornik spoke.', []],
  ])('is no evidence against that person: %s', (text, expected) => {
    expect(linked(text, '2016-05-17')).toEqual(expected);
  });

  test('is such evidence long after the person’s offices', () => {
    expect(linked('Dutch health minister Lena Dornik spoke.', '2026-05-17')).toEqual([]);
  });
});

describe('a surname after a head’s title', () => {
  const brumfeld = entity('brum-ohio', 'person', 'Otto Brumfeld');
  const titled = (text: string, day: string | null) =>
    marked(text, {
      gazetteer: gazetteerOf([entity('president', 'office', 'president of United States'), brumfeld]),
      setting: {
        ...setting(day),
        offices: {
          ...NOTHING_KNOWN.offices,
          holders: (office) => (office === 'test:president' ? ['test:vask-old', 'test:vask-young'] : []),
          namesOf: (person) => [
            `Otto ${person === 'test:vask-old' ? 'H. Vask' : 'Vask'}`,
            `Otto ${person === 'test:vask-old' ? 'Waschk' : 'Vasque'}`,
          ],
        },
        profileOf: (ref) => {
          const terms: Readonly<Record<string, readonly [string, string]>> = {
            'test:vask-old': ['1989-01-20', '1993-01-20'],
            'test:vask-young': ['2001-01-20', '2009-01-20'],
          };
          const term = terms[ref];
          if (!term) return profileOf(ref);
          const roles = [role('President of the United States', ...term)];
          return { entity: ref, needsTitle: false, guarded: false, isHead: true, roles };
        },
      },
    });
  test.each([
    ['President Vask spoke. Vask left.', '1991-02-03', ['Vask=vask-old', 'Vask=vask-old']],
    ['President Vask spoke.', '2005-02-03', ['Vask=vask-young']],
    ['U.S. President Vask spoke.', '2005-02-03', ['Vask=vask-young']],
    ['President Vasque spoke.', '2005-02-03', ['Vasque=vask-young']], // another way to write the name
    ['Former President Vask spoke.', '1995-02-03', ['Vask=vask-old']],
    ['Former President Vask spoke.', '2013-02-03', []],
    ['President Vask spoke.', '2019-02-03', []],
    ['President Vask spoke.', null, []],
    ['Vice President Vask spoke.', '2005-02-03', []],
    ['Club president Vask spoke.', '2005-02-03', []],
    ['He is with Brumm College President Vask.', '2005-02-03', []],
    ['President Vask Hotel opened.', '2005-02-03', []],
    ['Mr. Vask spoke.', '2005-02-03', []],
  ])('is settled by the article’s day and words: %s (%s)', (text, day, expected) => {
    expect(titled(text, day)).toEqual(expected);
  });
});

describe('surnames that no pack lists', () => {
  test.each([
    ['Lena Dornik spoke. Dornik left.', ['Lena Dornik=dorn-minister', 'Dornik=dorn-minister']],
    ['Luis Mora Lopéz spoke. Mora Lopéz left.', ['Luis Mora Lopéz=mora-lopez', 'Mora Lopéz=mora-lopez']],
    ['Ulrike von der Leyde spoke. Von der Leyde left.', ['Ulrike von der Leyde=leyde-eu', 'Von der Leyde=leyde-eu']],
    ['Han Dong-su spoke. Han left.', ['Han Dong-su=han-first', 'Han=han-first']],
    ['Lena Dornik spoke. Karl Dornik left. Dornik ate.', ['Lena Dornik=dorn-minister']],
    ['Dornik spoke.', []],
    ['Maj. Gen. Ahmed Dornik spoke after Lena Dornik. Dornik left.', ['Lena Dornik=dorn-minister']],
    ['Beto O’Quarke spoke. O’Quarke left.', ['Beto O’Quarke=oquarke', 'O’Quarke=oquarke']],
  ])('follow the full name: %s', (text, expected) => {
    expect(linked(text, '2013-05-17', 'NL')).toEqual(expected);
  });

  test('are left alone where a couple is meant', () => {
    expect(linked('Lena Dornik came. Mr and Mrs Dornik left.', '2013-05-17', 'NL')).toEqual([
      'Lena Dornik=dorn-minister',
    ]);
  });
});

describe('a text made only of namesakes, titles and offices', () => {
  const offices = {
    ...NOTHING_KNOWN.offices,
    holders: () => ['test:brum-ohio', 'test:dorn-minister'] as const,
    nameOf: () => 'Otto Brumfeld',
    namesOf: () => ['Otto Brumfeld'],
  };
  const office = entity('office', 'office', 'home secretary');
  const president = entity('president', 'office', 'president of United States');
  const all = gazetteerOf([...NAMES.map(([id, name]) => entity(id, 'person', name)), office, president]);
  test.each([
    'Otto Brumfeld ',
    'Sen. Otto Brumfeld, D-Ohio, ',
    'President Brumfeld ',
    'The home secretary, Lena Dornik, ',
    'Senator President Governor ',
    'The Dutch and American foreign minister of ',
    'Bluesman Otto Brumfeld, who pitched for Ohio, ',
    'Senator Otto Brumfeld and Lena Dornik of the Senate, ',
    'Ohio and the Netherlands, Otto Brumfeld (R-Ohio) of Iowa ',
    'Karl and Lena Dornik, the Dornik family, Karl Dornik, Dornik, ',
  ])(
    'takes time in proportion to its length: %s',
    (piece) => {
      const link = (pieces: number) => {
        const text = piece.repeat(pieces);
        return () => linkText([text], { gazetteer: all, setting: { ...setting('2013-05-17', 'GB'), offices } });
      };
      expect(growth(link, 500, 8)).toBeLessThan(4);
    },
    60_000,
  );

  test.each([
    ['de', 'Der US-Präsident der USA und '],
    ['de', 'die die französische deutsche Kanzlerin der '],
    ['de', 'a.b.c.d-e.f-'],
    ['fr', 'Le premier ministre français du président de la '],
    ['es', 'El presidente del Gobierno español de México del '],
  ])(
    'and does so in other languages: %s, %s',
    (language, piece) => {
      const work = (pieces: number) => {
        const blocks = [{ kind: 'paragraph' as const, text: piece.repeat(pieces) }];
        const options = { setting: { ...setting('2013-05-17', 'GB'), offices } };
        return () => link({ title: '', language, blocks }, all, options);
      };
      expect(growth(work, 500, 8)).toBeLessThan(4);
    },
    60_000,
  );
});
