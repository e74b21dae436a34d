import { type PartialDate, partialDate } from '../../src/dates/partial-date.ts';
import { type EntityRef, idIn } from '../../src/facts/fact-model.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import type { Profile, ProfileRole } from '../../src/linking/people/profile.ts';
import type { Setting } from '../../src/linking/people/who.ts';
import { entity, gazetteerOf, marked } from './helpers.ts';

/** Invented office-holders. No person of these names is meant. */

/** An office that somebody held. */
export const role = (title: string, from: string, to: string | null, more: Partial<ProfileRole> = {}): ProfileRole => ({
  titles: [title],
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
  party: null,
  place: null,
  country: 'US',
  body: null,
  ...more,
});
const senate = (place: string, party: string, from: string, to: string | null) =>
  role(`US senator for ${place}`, from, to, { place, party, body: 'us-senate' });

const PEOPLE: Readonly<Record<string, Omit<Profile, 'entity'>>> = {
  'brum-ohio': {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [senate('Ohio', 'Democratic', '2011-01-03', null)],
  },
  'brum-judge': {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [
      role('judge of the US District Court for Utah', '2001-01-03', '2009-05-01', { place: 'Utah', body: 'utah' }),
    ],
  },
  'vale-famous': {
    needsTitle: false,
    guarded: true,
    isHead: false,
    roles: [senate('Iowa', 'Republican', '2015-01-03', null)],
  },
  'quill-house': {
    needsTitle: true,
    guarded: false,
    isHead: false,
    roles: [role('state senator for Kansas', '2019-01-03', null, { place: 'Kansas', body: 'kansas' })],
  },
  'dorn-minister': {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [role('Minister of Foreign Affairs', '2012-03-01', '2014-06-01', { country: 'NL', body: 'cabinet' })],
  },
  'mora-lopez': {
    needsTitle: false,
    guarded: false,
    isHead: true,
    roles: [role('President of Mexico', '2018-12-01', null, { country: 'MX' })],
  },
  'han-first': {
    needsTitle: false,
    guarded: false,
    isHead: true,
    roles: [role('President of South Korea', '2018-12-01', null, { country: 'KR' })],
  },
  oquarke: {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [role('mayor of Vesdam', '2012-12-01', null, { country: 'NL' })],
  },
  'turn-coat': {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [
      senate('Maine', 'Democratic', '2009-01-03', '2015-01-03'),
      senate('Maine', 'Republican', '2015-01-03', null),
    ],
  },
  'left-party': {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [
      senate('Nevada', 'Democratic', '2009-01-03', '2015-01-03'),
      role('US secretary of labor', '2021-01-03', null),
    ],
  },
  'went-abroad': {
    needsTitle: false,
    guarded: false,
    isHead: true,
    roles: [role('Prime Minister of Portugal', '2002-04-06', '2004-07-17', { place: 'Portugal', country: 'PT' })],
    posts: [role('President of European Council', '2019-12-01', null, { country: 'EU', body: 'European Council' })],
  },
  'leyde-eu': {
    needsTitle: false,
    guarded: false,
    isHead: true,
    roles: [role('President of the European Commission', '2019-12-01', null, { country: 'EU' })],
  },
};
/** Ids and names. */
export const NAMES: readonly (readonly [string, string, ('he' | 'she')?])[] = [
  ['brum-ohio', 'Otto Brumfeld'],
  ['brum-judge', 'Otto Brumfeld'],
  ['vale-famous', 'Dana Valeska'],
  ['quill-house', 'Perry Quillon'],
  ['dorn-minister', 'Lena Dornik'],
  ['mora-lopez', 'Luis Mora Lopéz'],
  ['han-first', 'Han Dong-su'],
  ['leyde-eu', 'Ulrike von der Leyde'],
  ['oquarke', "Beto O'Quarke"],
  ['turn-coat', 'Ivo Marlick'],
  ['went-abroad', 'Rui Talveira'],
  ['left-party', 'Nell Sarvey'],
];
/** The names of all of them. */
export const gazetteer = gazetteerOf(NAMES.map(([id, name, pronoun]) => entity(id, 'person', name, [], pronoun)));
/** The profile of one of them. */
export const profileOf = (ref: EntityRef): Profile | undefined => {
  const known = PEOPLE[idIn(ref)];
  return known && { entity: ref, ...known };
};
/** An English article of a day, by a publisher of a country. */
export const setting = (day: string | null, home: string | null = null): Setting => ({
  day: day === null ? null : (day as PartialDate),
  home,
  isEnglish: true,
  titlesOf: () => [],
  profileOf,
  offices: NOTHING_KNOWN.offices,
});
/** The mentions of a text, as "surface=entity". */
export const linked = (
  text: string | readonly string[],
  day: string | null = '2024-05-17',
  home: string | null = null,
) => marked(text, { gazetteer, setting: setting(day, home) });
