import { expect, test } from 'vitest';
import { partialDate } from '../../../src/dates/partial-date.ts';
import { type Entity, entityRef, type Role } from '../../../src/facts/fact-model.ts';
import { withChiefOffices } from '../../../src/facts/source/chief-offices.ts';
import { libraryOf, packHead } from '../fixture.ts';

const role = (title: string, organisation: string | null, from: string, to: string | null): Role => ({
  title,
  organisation,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
  current: false,
  confirmed: null,
  sources: [],
});

/** An invented person. */
const person = (id: string, ...roles: Role[]): Entity => ({
  id: entityRef('test', id),
  kind: 'person',
  name: id,
  description: '',
  aliases: [],
  roles,
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [],
});

test('a post of which an organisation has one is an office, and the people of the pack are its holders', () => {
  const facts = withChiefOffices({
    head: packHead(),
    entities: [
      person('ada', role('chief executive', 'Quillon', '2010-01-04', '2015-06-01')),
      person(
        'otto',
        role('chief executive', 'Quillon', '2015-06-01', '2020-02-03'),
        role('engineer', 'Quillon', '2001', null),
      ),
      // If only one former holder of a post is known, nothing is known about its other holders.
      person(
        'lena',
        role('Secretary General', 'United Nations', '2012-01-01', '2016-12-31'),
        role('mayor', null, '2001', '2003'),
      ),
    ],
    timeline: [],
    corrections: [],
  });
  expect(facts.entities.flatMap(({ kind, name }) => (kind === 'office' ? [name] : []))).toEqual([
    'chief executive of Quillon',
  ]);
  const library = libraryOf(facts);
  const office = entityRef(facts.head.id, 'office-chief-executive-of-quillon');
  const holdersOn = (day: string) => library.holdersOf(office, partialDate(day)).map(({ person: holder }) => holder);
  expect(holdersOn('2012-03-04')).toEqual(['test:ada']);
  expect(holdersOn('2017-03-04')).toEqual(['test:otto']);
});
