import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { contradictionsAmong } from '../../src/facts/consistency.ts';
import { type Entity, entityRef, type PackId, type Role, type Status } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { HAND_WRITTEN } from '../../src/facts/precedence.ts';
import { packHead } from './fixture.ts';

const pack = (id: PackId, entities: readonly Entity[], origin = 'made/data@1'): Facts => ({
  head: packHead({ id, origin }),
  entities,
  timeline: [],
  corrections: [],
});
const ref = entityRef;

const entity = (known: Pick<Entity, 'id' | 'name'> & Partial<Entity>): Entity => ({
  kind: 'person',
  aliases: [],
  description: '',
  roles: [],
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [],
  ...known,
});

const role = (title: string, from: string, to: string, office?: Role['office']): Role => ({
  title,
  organisation: null,
  from: partialDate(from),
  to: partialDate(to),
  current: false,
  confirmed: null,
  ...(office && { office }),
  sources: [],
});

const step = (status: string, from: string): Status => ({ status, from: partialDate(from), text: '', sources: [] });
const findingsOf = (...packs: Facts[]): readonly string[] =>
  contradictionsAmong(packs).map(({ check, message: words }) => `${check}: ${words}`);

const HARBOURMASTER = entity({
  id: ref('register', 'harbourmaster'),
  kind: 'office',
  name: 'Harbourmaster of Kelp Bay',
  office: { seats: 1 },
});
const held = (from: string, to: string): Role =>
  role('Harbourmaster of Kelp Bay', from, to, ref('register', 'harbourmaster'));

describe('packs contradict each other', () => {
  test('where a hand-written pack gives a seat of a register to somebody else on the same days', () => {
    const one = entity({ id: ref('register', 'mira'), name: 'Mira Holm', roles: [held('2020-01-01', '2022-01-01')] });
    const words = role('harbourmaster of Kelp Bay', '2021-06-01', '2023-01-01');
    const two = entity({ id: ref('hand', 'jon'), name: 'Jon Reed', roles: [words] });
    const found = findingsOf(pack('register', [HARBOURMASTER, one]), pack('hand', [two], HAND_WRITTEN));
    expect(found).toEqual([expect.stringMatching(/^two holders: .*Mira Holm.*Jon Reed.*214 days/)]);
  });

  test('and do not where both mean one person, or one follows the other', () => {
    const one = entity({ id: ref('register', 'mira'), name: 'Mira Holm', roles: [held('2020-01-01', '2022-01-01')] });
    const twin = entity({
      id: ref('hand', 'mira'),
      name: 'Mira Holm',
      sameAs: [one.id],
      roles: [held('2021-01-01', '2023-01-01')],
    });
    const next = entity({ id: ref('hand', 'jon'), name: 'Jon Reed', roles: [held('2023-01-01', '2024-01-01')] });
    expect(findingsOf(pack('register', [HARBOURMASTER, one]), pack('hand', [twin, next], HAND_WRITTEN))).toEqual([]);
  });

  test('where one pack has the life and another a role outside it', () => {
    const life = { born: partialDate('1970'), died: partialDate('2021-03-04') };
    const one = entity({ id: ref('register', 'mira'), name: 'Mira Holm', life });
    const roles = [role('pilot', '1985', '1990'), role('warden', '2019', '2022')];
    const twin = entity({ id: ref('hand', 'mira'), name: 'Mira Holm', sameAs: [one.id], roles });
    expect(findingsOf(pack('register', [one]), pack('hand', [twin], HAND_WRITTEN))).toEqual([
      'lifetime: Mira Holm: born in 1970, pilot from 1985',
      'lifetime: Mira Holm: died on 2021-03-04, warden to 2022',
    ]);
  });

  test('where a person of each has one name and nobody said whether they are one', () => {
    const one = entity({ id: ref('register', 'mira'), name: 'Mira Holm' });
    const twin = entity({ id: ref('hand', 'mira'), name: 'Mira Holm' });
    expect(findingsOf(pack('register', [one]), pack('hand', [twin], HAND_WRITTEN))).toEqual([
      'one name: Mira Holm is also register:mira: join them by sameAs',
    ]);
  });

  test.each([
    ['opposite standings of one day', 'in force', 'struck down', 1],
    ['one step in other words', 'signed', 'signed, not yet in force', 0],
  ])('%s', (_, here, there, count) => {
    const law = (id: string, status: string, sameAs?: Entity['sameAs']): Entity =>
      entity({
        id: ref(id, 'tide-act'),
        kind: 'law',
        name: 'Tide Act',
        ...(sameAs && { sameAs }),
        statuses: [step(status, '2020-02-03')],
      });
    const found = findingsOf(pack('a', [law('a', here)]), pack('b', [law('b', there, [ref('a', 'tide-act')])]));
    expect(found).toHaveLength(count);
  });

  test('where a pack has two standings on a day, or steps out of order', () => {
    const statuses = [step('adopted', '2020-02-03'), step('in force', '2020-02-03'), step('amended', '2019-01-01')];
    const law = entity({ id: ref('a', 'tide-act'), kind: 'law', name: 'Tide Act', statuses });
    expect(findingsOf(pack('a', [law]))).toEqual([
      'two standings: "adopted" and "in force" both from 2020-02-03',
      'step order: "amended" of 2019-01-01 after a step of 2020-02-03',
    ]);
  });
});
