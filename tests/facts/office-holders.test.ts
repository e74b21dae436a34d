import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, StateLine } from '../../src/facts/fact-model.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { openedPacks } from '../shipped-facts.ts';

const packs = openedPacks();
const library = openLibrary(packs);

/**
 * The refs of the people of each name. A person who is marked without a title comes before a namesake who needs one.
 */
const refs = new Map<string, { readonly ref: EntityRef; readonly needsTitle: boolean }[]>();
for (const pack of packs)
  for (let place = 0; place < pack.entities; place++) {
    const entity = pack.entity(place);
    if (entity.kind !== 'person') continue;
    const known = refs.get(entity.name) ?? [];
    refs.set(entity.name, [...known, { ref: library.canonical(entity.id), needsTitle: entity.needsTitle === true }]);
  }

function fail(reason: string): never {
  throw new Error(reason);
}

/** The person of a name, or of a ref where several people have the name. */
function personOf(name: string): Entity {
  if (name.includes(':')) return library.entity(name as EntityRef) ?? fail(`no ${name}`);
  const found = refs.get(name) ?? [];
  const known = found.filter(({ needsTitle }) => !needsTitle);
  const own = [...new Set((known.length > 0 ? known : found).map(({ ref }) => ref))];
  const [only] = own;
  return (
    (own.length === 1 && only && library.entity(only)) ||
    fail(`"${name}" names ${own.length} people: ${own.join(', ')}`)
  );
}

function sayLine({ what, when }: StateLine): string {
  if (when.type === 'members') return what;
  if (when.type !== 'current') return `${what}, ${when.type} ${when.on ?? '?'}`;
  return `${what}, since ${when.since ?? '?'}${when.confirmed ? `, confirmed ${when.confirmed}` : ''}`;
}

const rows = readFileSync(join(import.meta.dirname, 'hard/office-holders.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string, string]);

describe('a card of an office-holder', () => {
  test('is tested on at least 60 days', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  test.each(rows)('%s on %s: line %s is %s', (name, day, which, words) => {
    const person = personOf(name);
    const { lines } = day === 'now' ? currentState(person, library) : stateAsOf(person, partialDate(day), library);
    const said = lines.map(sayLine);
    const pattern = new RegExp(words);
    if (which === 'none') expect(said.filter((line) => pattern.test(line))).toEqual([]);
    else if (which === 'any')
      expect(
        said.some((line) => pattern.test(line)),
        said.join('\n'),
      ).toBe(true);
    else expect(said[Number(which) - 1] ?? '', said.join('\n')).toMatch(pattern);
  });
});
