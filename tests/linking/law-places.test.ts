import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idIn } from '../../src/facts/fact-model.ts';
import { jurisdictionsOf } from '../../src/linking/laws/jurisdictions.ts';
import { COUNTRIES } from '../../src/linking/lexicon/countries.ts';
import { STATES } from '../../src/linking/lexicon/us-states.ts';
import { entity, gazetteerOf, linkText } from './helpers.ts';

const EU = ['EU', 'European', 'Brussels'];
const LAWS = [
  entity('eu-robot-act', 'law', 'EU Robot Act', ["EU's Robot Act", { text: 'Robot Act', context: EU, case: true }]),
  entity('colorado-robot-act', 'law', 'Colorado Robot Act', ['Robot Act of Colorado']),
  entity('harbour-act', 'law', 'Harbour Rights Act'),
  entity('norland-act', 'law', 'Norway Harbours and Rights Act'),
  entity('harbour-aid', 'policy', 'Harbouraid'),
  entity('sea-treaty', 'law', 'Sea Treaty'),
];
const GAZETTEER = gazetteerOf(LAWS);
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'eu-robot-act': ['EU'],
  'colorado-robot-act': ['US-Colorado'],
  'harbour-act': ['US'],
  'norland-act': ['US'],
  'harbour-aid': ['US'],
  'sea-treaty': [],
};

const marks = (...texts: readonly string[]): string[] =>
  linkText(texts, { gazetteer: GAZETTEER, placesOfLaw: (ref) => PLACES[idIn(ref)] }).mentions.map(
    ({ block, start, end, entity: ref }) => `${idIn(ref)}: ${texts[block]?.slice(start, end)}`,
  );

describe('a law name with another place beside it is that place’s law', () => {
  test.each([
    'Brussels waited. The UK Robot Act never came.',
    "Brussels waited. South Korea's Robot Act has no ban.",
    'Brussels waited. South Korea’s new Robot Act has no ban.',
    'Brussels waited. The Robot Act of South Korea has no ban.',
    'Brussels waited. The Robot Act in Korea has no ban.',
    'Brussels waited. The Korean Robot Act is short.',
    'Brussels waited. The Italian Robot Act is older.',
    'Brussels waited. In Seoul they are proud; the Robot Act there is short.',
    'The EU has one. In Seoul a Robot Act of its own was passed.',
    'The EU has one. Canada passed its own Robot Act.',
    'The EU has one. The Robot Act of Italy is older.',
    'The EU has one. The Robot Act in Seoul is short.',
    'The EU sent a letter. In Astana nobody answered, since the Robot Act there is short.',
    'Korea, not the EU, wrote the text. The Robot Act that its assembly passed begins next year.',
    'Brussels waited for Chile. The country’s Robot Act is short.',
    'The state’s Robot Act is milder than that of the EU.',
    'The EU has one. The Robot Act, signed in Hartford, is short.',
    'The EU has one. The Robot Act that Vietnam passed is short.',
    'The minister in Cardiff praised the Harbour Rights Act for Wales.',
    'The Texas Harbour Rights Act was signed.',
    'New York passed the New York Harbour Rights Act.',
    'The Harbour Rights Act of Canada is older.',
    'Voters read the U.K. Harbour Rights Act.',
    'Australia’s Harbouraid pays for boats.',
    'They praised Harbouraid in Canada.',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('a law name with its own place beside it, or with none, is the law', () => {
  test.each([
    ['In Brussels the Robot Act came out in two bindings.', 'eu-robot-act: Robot Act'],
    ['In Rome the European Robot Act came out.', 'eu-robot-act: Robot Act'],
    ['A copy of the European Union’s Robot Act was lost.', 'eu-robot-act: Robot Act'],
    ['The EU Robot Act is long.', 'eu-robot-act: EU Robot Act'],
    ["Brussels defended the bloc's Robot Act.", 'eu-robot-act: Robot Act'],
    ['Brussels praised the Robot Act that its parliament passed.', 'eu-robot-act: Robot Act'],
    ['The EU wrote the Robot Act for banks.', 'eu-robot-act: Robot Act'],
    ['The country loves the Harbour Rights Act, signed in Washington.', 'harbour-act: Harbour Rights Act'],
    ['Brussels says that the Robot Act in Ireland applies as well.', 'eu-robot-act: Robot Act'],
    ['The Colorado Robot Act was put off.', 'colorado-robot-act: Colorado Robot Act'],
    ['The Robot Act of Colorado was put off.', 'colorado-robot-act: Robot Act of Colorado'],
    [
      'The Norway Harbours and Rights Act, before the US Senate, asks for reports.',
      'norland-act: Norway Harbours and Rights Act',
    ],
    ['The American Harbour Rights Act is old.', 'harbour-act: Harbour Rights Act'],
    ['He was in Canada. Harbour Rights Act cases went on.', 'harbour-act: Harbour Rights Act'],
    ['Courts used the Harbour Rights Act in Texas.', 'harbour-act: Harbour Rights Act'],
    ['California’s Harbouraid pays for boats.', 'harbour-aid: Harbouraid'],
    ['Canada’s Sea Treaty goals are high.', 'sea-treaty: Sea Treaty'],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual([expected]);
  });
});

describe('the bare name means the law that was named last', () => {
  test('after the Korean law it is not the EU’s', () => {
    expect(
      marks('The Robot Act of South Korea will apply.', 'The Robot Act asks for labels, an EU official said.'),
    ).toEqual([]);
  });
  test('after the EU’s law it is the EU’s again', () => {
    expect(
      marks('The Korean Robot Act will apply.', 'It follows the EU Robot Act. The Robot Act asks for labels.'),
    ).toEqual(['eu-robot-act: EU Robot Act', 'eu-robot-act: Robot Act']);
  });
});

test('no country and no state that is not the law’s own gives its name to the law', () => {
  const others = [
    ...[...COUNTRIES.values()]
      .filter(({ code }) => code !== 'US' && !code.startsWith('EU'))
      .map(({ names }) => names[0]),
    ...new Set(STATES.values()),
  ].filter((name) => name !== undefined && name !== 'Washington');
  fc.assert(
    fc.property(
      fc.constantFrom(...others),
      fc.constantFrom("The Court read PLACE's Harbour Rights Act.", 'It read the Harbour Rights Act of PLACE.'),
      (place, sentence) => {
        expect(marks(sentence.replace('PLACE', place ?? ''))).toEqual([]);
      },
    ),
  );
});

test('where a law holds follows from who made it', () => {
  const of = (issuer: string, name = 'Act'): readonly string[] => jurisdictionsOf({ kind: 'law', name, issuer });
  expect(of('United States Congress')).toEqual(['US']);
  expect(of('Parliament of the United Kingdom')).toEqual(['GB']);
  expect(of('European Union')).toEqual(['EU']);
  expect(of('Canada, Mexico and the United States')).toEqual(['CA', 'MX', 'US']);
  expect(of('Texas Legislature')).toEqual(['US-Texas']);
  expect(of('Parties to the treaty')).toEqual([]);
  expect(jurisdictionsOf({ kind: 'document', name: 'US charter' })).toEqual([]);
});
