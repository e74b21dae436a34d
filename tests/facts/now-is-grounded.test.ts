import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/dates/distance.ts';
import { currentState } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, StateLine } from '../../src/facts/fact-model.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { openedPacks } from '../shipped-facts.ts';

/** Reads what the card of every person of all packs states about now. Each test is one way in which it could be wrong. */

const library = openLibrary(openedPacks());

function* everyPerson(): Generator<Entity> {
  for (const pack of library.packs)
    for (let place = 0; place < pack.entities; place++) {
      const ref = pack.ref(place);
      const entity = library.canonical(ref) === ref ? library.entity(ref) : undefined;
      if (entity?.kind === 'person') yield entity;
    }
}
const people = [...everyPerson()].map((entity) => ({ entity, state: currentState(entity, library) }));
const held = people.flatMap(({ entity, state }) => {
  const [line] = state.lines;
  const isHeld = line?.when.type === 'current' && !entity.life?.died;
  return line && isHeld ? [{ entity, state, line, when: line.when }] : [];
});
const HALF_A_YEAR = 183;
const newest = Math.max(...library.packs.map(({ head }) => lastDay(head.asOf)));
const sayWho = ({ entity, line }: { entity: Entity; line: StateLine }): string => `${entity.id}: ${line.what}`;

describe('what a card states of a person now', () => {
  test('is read for more than 10,000 people who hold an office', () => expect(held.length).toBeGreaterThan(10_000));

  test('has a source with a day', () => {
    expect(held.filter(({ when }) => when.type === 'current' && when.confirmed === null).map(sayWho)).toEqual([]);
  });

  test('is not an office without a known end, which a reader takes as held', () => {
    const open = people.filter(({ state: { lines } }) => {
      const when = lines[0]?.when;
      return when?.type === 'ended' && when.on === null && when.since !== undefined;
    });
    expect(open.map(({ entity }) => entity.id)).toEqual([]);
  });

  test('has the day of its source, if that source is old, or newer than its pack', () => {
    const wrong = held.filter(({ state, when }) => {
      const confirmed = when.type === 'current' ? when.confirmed : null;
      return confirmed !== null && Math.abs(lastDay(state.asOf) - lastDay(confirmed)) > HALF_A_YEAR;
    });
    expect(wrong.map(sayWho)).toEqual([]);
  });

  test('is only last known, if that day is more than half a year before the newest pack', () => {
    const old = held.filter(({ state }) => newest - lastDay(state.asOf) > HALF_A_YEAR);
    expect(old.length).toBeGreaterThan(0);
    expect(old.filter(({ state }) => state.knownIn === undefined).map(sayWho)).toEqual([]);
  });

  test('has a day that is not before the end that it names', () => {
    const early = people.filter(({ state: { asOf, lines } }) => {
      const when = lines[0]?.when;
      return when?.type === 'ended' && when.on !== null && when.on.slice(0, asOf.length) > asOf;
    });
    expect(early.map(({ entity }) => entity.id)).toEqual([]);
  });

  test('does not give an office of one seat to two people', () => {
    const holders = new Map<EntityRef, Set<string>>();
    for (const { entity, state } of held) {
      if (state.knownIn !== undefined) continue;
      for (const { when, links = [] } of state.lines) {
        const office = when.type === 'current' ? links[0]?.entity : undefined;
        if (office === undefined || library.entity(office)?.office?.seats !== 1) continue;
        holders.set(office, (holders.get(office) ?? new Set()).add(entity.name));
      }
    }
    expect([...holders].filter(([, names]) => names.size > 1).map(([office, names]) => [office, ...names])).toEqual([]);
  });

  test('is not about somebody who would be older than 100', () => {
    const old = held.filter(({ entity }) => (entity.life?.born ?? '9999') < '1926');
    expect(old.map(sayWho)).toEqual([]);
  });
});
