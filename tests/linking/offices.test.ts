import { describe, expect, test } from 'vitest';
import { type PartialDate, partialDate } from '../../src/dates/partial-date.ts';
import { type EntityRef, entityRef } from '../../src/facts/fact-model.ts';
import type { AliasRecord } from '../../src/linking/names/gazetteer.ts';
import { officeForms } from '../../src/linking/offices/office-forms.ts';
import { decideOffice } from '../../src/linking/offices/offices.ts';
import { readForLinking } from '../../src/linking/reading.ts';

const formsOf = officeForms;

describe('the forms of an office', () => {
  test('name its place before it, after it, or as an adjective', () => {
    const forms = formsOf({ name: 'Prime Minister of Japan', place: 'Japan', country: 'JP', seats: 1 });
    for (const form of ['prime minister of Japan', "Japan's prime minister", 'Japanese prime minister', 'Japanese PM'])
      expect(forms).toContain(form);
    expect(forms).not.toContain('prime minister');
  });

  test('are those that news uses for a ministry', () => {
    const hungary = { place: 'Hungary', country: 'HU', seats: 1 };
    expect(formsOf({ name: 'Hungarian Minister of Foreign Affairs and Trade', ...hungary })).toContain(
      'Hungarian foreign minister',
    );
    expect(formsOf({ name: 'Hungarian Minister of Defence', ...hungary })).toContain('Hungarian defense minister');
  });

  test('keep proper names within them', () => {
    expect(formsOf({ name: 'White House chief of staff', place: 'United States', country: 'US', seats: 1 })).toEqual([
      'White House chief of staff',
    ]);
  });

  test('of an organisation name it before the title and after it, by its initials too', () => {
    expect(formsOf({ name: 'director of the FBI', place: 'United States', country: 'US', seats: 1 })).toEqual([
      'director of the FBI',
      "FBI's director",
      'FBI director',
    ]);
    const un = formsOf({ name: 'secretary-general of the United Nations' });
    for (const form of ['UN secretary general', "United Nations's secretary-general", 'secretary-general of the UN'])
      expect(un).toContain(form);
    const quillon = formsOf({ name: 'chief executive of Quillon' });
    for (const form of ["Quillon's chief executive", 'Quillon CEO', 'CEO of Quillon']) expect(quillon).toContain(form);
  });

  test('with a name of its own has the title that news abroad gives it', () => {
    const forms = formsOf({ name: 'Taoiseach', place: 'Ireland', country: 'IE', seats: 1 });
    for (const form of ['Taoiseach', 'taoiseach', 'Irish prime minister', 'prime minister of Ireland'])
      expect(forms).toContain(form);
  });

  test('of an American secretary are those that news uses, in both spellings', () => {
    const us = { place: 'United States', country: 'US', seats: 1 };
    const forms = formsOf({ name: 'US secretary of defense', ...us });
    for (const form of ['US defense secretary', 'US defence secretary', 'secretary of defense of the United States'])
      expect(forms).toContain(form);
    expect(formsOf({ name: 'US secretary of the Treasury', ...us })).toContain('US treasury secretary');
    expect(formsOf({ name: 'US secretary of health and human services', ...us })).toContain('US health secretary');
    expect(formsOf({ name: 'US trade representative', ...us })).toContain('US trade representative');
  });

  test('have an article only before places that have one', () => {
    const netherlands = formsOf({ name: 'Prime Minister of the Netherlands', place: 'Netherlands', country: 'NL' });
    expect(netherlands).toContain('prime minister of the Netherlands');
    expect(formsOf({ name: 'Prime Minister of Japan', place: 'Japan', country: 'JP' })).not.toContain(
      'prime minister of the Japan',
    );
  });

  test('leave out “federal”', () => {
    expect(formsOf({ name: 'German Federal Minister of Finance', place: 'Germany', country: 'DE' })).toContain(
      'German finance minister',
    );
  });

  test('may lack the place where a country has one such office', () => {
    expect(formsOf({ name: 'Home Secretary', place: 'United Kingdom', country: 'GB', seats: 1 })).toEqual([
      'home secretary',
    ]);
  });

  test.each(['MP for York Outer', 'US senator for Wyoming', 'Assistant Whip (HM Treasury)'])(
    'are none where many hold it: %s',
    (name) => {
      expect(officeForms({ name, country: 'GB' })).toEqual([]);
    },
  );
});

/** Decides on the office between asterisks. The holder is whoever the fake register names. */
function decide(
  marked: string,
  {
    countries = [] as string[],
    named = [] as string[],
    near = [] as string[],
    home = null as string | null,
    names = ['Ada Vale'],
    holder = entityRef('test', 'ada') as EntityRef | null,
    since = null as PartialDate | null,
  } = {},
) {
  const [before = '', surface = '', after = ''] = marked.split('*');
  const reading = readForLinking({
    title: '',
    language: 'en',
    blocks: [{ kind: 'paragraph', text: before + surface + after }],
  });
  const alias: AliasRecord = {
    entity: entityRef('test', 'office'),
    kind: 'office',
    full: true,
    surname: false,
    exactCase: false,
    pronoun: undefined,
    needs: [],
    never: [],
    context: [],
    unless: [],
  };
  const candidate = {
    block: 0,
    first: 0,
    last: 0,
    start: before.length,
    end: before.length + surface.length,
    surface,
    aliases: [alias],
  };
  const known = {
    countryOf: () => 'GB',
    holderOn: () => holder,
    since: () => since,
    mayHold: () => (holder === null ? [] : [{ person: holder, since }]),
    nameOf: () => 'Ada Vale',
    namesOf: () => names,
    holders: () => [],
  };
  const heads = {
    of: (title: string, country: string): readonly EntityRef[] =>
      title === 'chancellor' && country === 'DE' ? ['test:chancellor'] : [],
  };
  const about = {
    home,
    served: new Set(countries),
    named: () => new Set(named),
    namedNear: () => new Set(near),
    speaksOf: () => false,
    isAmerican: () => false,
    namesState: () => false,
    lastHolder: () => null,
    hasOther: () => false,
    isOfWashington: () => false,
    lastCountry: () => null,
  };
  const decided = decideOffice(reading, candidate, [alias], partialDate('2024-05-17'), about, known, heads);
  return decided.type === 'office' ? decided.holder : null;
}

describe('an office in a text', () => {
  test('is resolved as of the article’s day', () => {
    expect(decide('The *Japanese prime minister* resigned.')).toBe('test:ada');
  });

  test.each([
    ['The new *Japanese prime minister* resigned.', '2024-05-01', 'test:ada'],
    ['The new *Japanese prime minister* resigned.', '2021-05-01', null],
    ['Ada Vale was sworn in as *Japanese prime minister*.', '2024-05-16', 'test:ada'],
    ['Ada Vale became *Japanese prime minister*.', '2021-05-01', null],
    ['Bob Reed became *Japanese prime minister*.', '2024-05-16', null],
  ])('may be said to be new while its holder is: %s since %s', (text, since, expected) => {
    expect(decide(text, { since: partialDate(since) })).toBe(expected);
  });

  test.each([
    'In the second act the *Japanese prime minister* drops the marmalade.',
    'The drama, set in 1976, opens at breakfast. The *Japanese prime minister* drops the marmalade.',
  ])('of an invented world is none: %s', (text) => {
    expect(decide(text)).toBeNull();
  });

  test('of a country in the possessive is not changed by a number before it', () => {
    expect(decide('On day two *Japan’s prime minister* spoke.')).toBe('test:ada');
    expect(decide('Former *Japan’s prime minister* spoke.')).toBeNull();
  });

  test('after the place of a report is not the place’s holder', () => {
    expect(decide('CAPE TOWN — *South Africa’s president* went for a walk.')).toBe('test:ada');
  });

  test('“the Speaker of the House” is the speaker in Washington, unless the article points to another', () => {
    expect(decide('The *Speaker of the House* spoke.')).toBe('test:ada');
    expect(decide('The *Speaker of the House* spoke.', { named: ['PH'] })).toBeNull();
    expect(decide('The *Speaker of the House* in Ohio spoke.')).toBeNull();
    expect(decide('The former *Speaker of the House* spoke.')).toBeNull();
  });

  test('without its place needs an article about its country', () => {
    expect(decide('The *home secretary* resigned.')).toBeNull();
    expect(decide('The *home secretary* resigned.', { countries: ['GB'] })).toBe('test:ada');
  });

  test('of the publisher’s country needs no more than an article, unless another country with such an office is near', () => {
    expect(decide('The *chancellor* spoke.', { home: 'GB' })).toBe('test:ada');
    expect(decide('The *chancellor* spoke.', { home: 'GB', named: ['DE'] })).toBe('test:ada');
    expect(decide('The *chancellor* spoke.', { home: 'GB', named: ['DE'], near: ['DE'] })).toBeNull();
    expect(decide('An *chancellor* spoke.', { home: 'GB' })).toBeNull();
  });

  test('beside the name of its holder is certain', () => {
    for (const text of [
      'Ada Vale came back as *prime minister*.',
      'Ada Vale, at 39 the youngest *president of the republic*, waved.',
      'The king kept Vale as *foreign minister*.',
      'Ada Vale is justice secretary and *deputy prime minister*.',
    ])
      expect(decide(text), text).toBe('test:ada');
    expect(decide('May came back as *prime minister*.', { names: ['Theresa May'] })).toBeNull();
    expect(decide('Theresa May came back as *prime minister*.', { names: ['Theresa May'] })).toBe('test:ada');
  });

  test.each([
    'Ada Vale hopes to come back as *prime minister*.',
    'Ada Vale met her successor as *prime minister*.',
    'Otto Vale came back as *prime minister*.',
    'Ada Vale (66), who grew roses, saw Otto Brumm as *prime minister*.',
    'Ada Vale came back as *prime minister*-designate.',
    'Ada Vale came back as deputy *prime minister*.',
  ])('beside another name, or as something to come, is not: %s', (text) => {
    expect(decide(text)).toBeNull();
  });

  test('is left alone where another country is named with it', () => {
    expect(decide('The Indian *foreign secretary* resigned.', { countries: ['GB'] })).toBeNull();
    expect(decide('The British *foreign secretary* resigned.')).toBe('test:ada');
  });

  test('in apposition to its holder is a further mention of the office', () => {
    expect(decide('The *Japanese prime minister*, Ada Vale, spoke.')).toBe('test:ada');
    expect(decide('Ada Vale, the *Japanese prime minister*, spoke.')).toBe('test:ada');
    expect(decide('In New York, the *Japanese prime minister* spoke.')).toBe('test:ada');
    expect(decide('Otto Brumm met the *Japanese prime minister*.')).toBe('test:ada');
  });

  test('without its place is left alone where another country with such an office is named', () => {
    expect(decide('The *chancellor* spoke.', { countries: ['GB'] })).toBe('test:ada');
    expect(decide('The *chancellor* spoke.', { countries: ['GB'], named: ['DE'] })).toBeNull();
    expect(decide('The *chancellor* spoke.', { countries: ['GB', 'DE'] })).toBeNull();
    expect(decide('Brumm served as *chancellor*.', { countries: ['GB'] })).toBeNull();
  });

  test('is left alone where nobody, or more than one, is known to have held it', () => {
    expect(decide('The *Japanese prime minister* resigned.', { holder: null })).toBeNull();
  });

  test.each([
    'The former *Japanese prime minister* resigned.',
    'The then *Japanese prime minister* resigned.',
    'The ex-*Japanese prime minister* resigned.',
    'The deputy *Japanese prime minister* resigned.',
    'The shadow *home secretary* resigned.',
    'The *Japanese prime minister*-elect resigned.',
    'The *Japanese prime minister* Ada Vale resigned.',
    'Two *Japanese prime minister* resigned.',
    'The *Japanese prime minister* in the Brumm administration spoke.',
    'The *Japanese prime minister* under Otto Brumm spoke.',
    'The British Harbour Initiative *chancellor* spoke.',
    'The former British *prime minister* resigned.',
    'The 35th *Japanese prime minister* resigned.',
    'No *Japanese prime minister* resigned.',
    'His time as *Japanese prime minister* was short.',
    'She ran for *Japanese prime minister*.',
    'The *Japanese prime minister* candidates met.',
    'The *Japanese prime minister*’s Office of Science spoke.',
    'In 1991, the *Japanese prime minister* resigned.',
    'The *Japanese prime minister* resigned ten years ago.',
    'Otto Brumm, the tall *Japanese prime minister* of the war, died.',
    'Brumm was the *Japanese prime minister*.',
    'The *Japanese prime minister*, Otto Brumm, died.',
    'In the novel, the *Japanese prime minister* is a cat.',
    'She became the *Japanese prime minister*.',
    'He is no longer the *Japanese prime minister*.',
    'He had been the *Japanese prime minister*.',
    'She left the post of *Japanese prime minister*.',
    'The *French president* of the European Central Bank spoke.',
    'The *French president* and chief executive of the carmaker spoke.',
    'When *Japanese prime minister*, she liked tea.',
    'An actor playing the *Japanese prime minister* slipped.',
    'The *Japanese prime minister* at that time liked tea.',
  ])('is another office, another time or part of a name: %s', (text) => {
    expect(decide(text)).toBeNull();
  });
});
