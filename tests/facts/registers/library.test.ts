import { expect, test } from 'vitest';
import { partialDate } from '../../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../../src/facts/as-of.ts';
import { entityRef, type StateLine } from '../../../src/facts/fact-model.ts';
import { factsOfRegister } from '../../../src/facts/source/register.ts';
import { libraryOf } from '../fixture.ts';
import { committed } from './sentences.ts';

const library = libraryOf(
  ...committed()
    .filter(({ head }) => /^us-(?:congress|executive|states)$/.test(head.id))
    .map(factsOfRegister),
);

const sayLine = ({ what, when }: StateLine): string => {
  if (when.type === 'current')
    return `${what}, since ${when.since ?? '?'}${when.confirmed ? ` (confirmed ${when.confirmed})` : ''}`;
  return `${what}, ${when.type} ${when.type === 'members' ? '' : (when.on ?? '?')}`;
};
const say = (pack: string, id: string, day?: string): readonly string[] => {
  const entity = library.entity(entityRef(pack, id));
  if (!entity) throw new Error(`no ${pack}:${id}`);
  const state = day === undefined ? currentState(entity, library) : stateAsOf(entity, partialDate(day), library);
  return state.lines.map(sayLine);
};

test.each<[string, string, string, string]>([
  ['us-congress', 'V000137', '2024-07-15', 'US senator for Ohio, Republican, since 2023-01-03'],
  ['us-congress', 'V000137', '2025-02-01', 'Vice President of the United States, Republican, since 2025-01-20'],
  ['us-congress', 'S001191', '2023-01-10', 'US senator for Arizona, independent, since 2019-01-03'],
  ['us-congress', 'P000197', '2015-05-05', 'US representative for California, Democrat, since 1987-01-06'],
  ['us-congress', 'G000225', '1996-05-05', 'Speaker of the US House of Representatives, since 1995-01-04'],
  ['us-congress', 'K000105', '2008-05-05', 'US senator for Massachusetts, Democrat, since ?'],
  ['us-executive', 'pete-hegseth', '2025-06-21', 'US secretary of defense, since 2025-01-25'],
  ['us-executive', 'jamieson-greer', '2025-06-21', 'US trade representative, since ?'],
  ['us-executive', 'jen-psaki', '2022-01-10', 'White House press secretary, since ?'],
  ['us-states', 'gavin-newsom-ca', '2025-06-10', 'Governor of California, Democrat, since 2019-01-07'],
])('%s:%s on %s: %s', (pack, id, day, said) => {
  expect(say(pack, id, day)).toContain(said);
});

test.each<[string, string, string]>([
  [
    'us-congress',
    'V000137',
    'Vice President of the United States, Republican, since 2025-01-20 (confirmed 2026-06-15)',
  ],
  ['us-executive', 'pete-hegseth', 'US secretary of defense, since 2025-01-25 (confirmed 2026-08-20)'],
  ['us-executive', 'jamieson-greer', 'US trade representative, since ? (confirmed 2026-08-20)'],
  ['us-congress', 'R000595', 'US secretary of state, since 2025-01-21 (confirmed 2026-07-31)'],
  ['us-states', 'kelly-ayotte-nh', 'Governor of New Hampshire, Republican, since 2025-01-09 (confirmed 2025-01-09)'],
  ['us-congress', 'G000359', 'US senator for South Carolina, Republican, ended 2026-07-11'],
])('%s:%s now: %s', (pack, id, said) => {
  expect(say(pack, id)).toContain(said);
});

test('who was named with an office and has a successor is not called its holder now', () => {
  for (const id of ['jen-psaki', 'kristi-noem', 'mike-waltz', 'rochelle-walensky'])
    expect(say('us-executive', id).filter((line) => line.includes('confirmed'))).toEqual([]);
});
