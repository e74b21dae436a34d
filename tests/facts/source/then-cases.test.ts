import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partialDate } from '../../../src/dates/partial-date.ts';
import { stateAsOf } from '../../../src/facts/as-of.ts';
import { openLibrary } from '../../../src/facts/library.ts';
import type { EntityRef, StateLine } from '../../../src/facts/model.ts';
import { openPack } from '../../../src/facts/pack/pack.ts';
import { writePack } from '../../../src/facts/pack/write.ts';
import { factsOfRegister } from '../../../src/facts/source/register.ts';
import { committedRegisters, keysOf, nameKey } from './committed.ts';

const OWN = ['uk-ministers', 'uk-parliament', 'world-leaders', 'cabinets'];
const registers = committedRegisters().filter(({ head }) => OWN.includes(head.id));
const library = openLibrary(registers.map((register) => openPack(writePack(factsOfRegister(register)))));

const refsByName = new Map<string, EntityRef[]>();
for (const { head, people } of registers)
  for (const person of people)
    for (const name of keysOf(person))
      refsByName.set(name, [...(refsByName.get(name) ?? []), `${head.id}:${person.p}` as EntityRef]);

/** The lines of everybody of that name, as a card for the day has them. */
const linesOf = (name: string, day: string): readonly StateLine[] =>
  [...new Set((refsByName.get(nameKey(name)) ?? []).map(library.canonical))].flatMap((ref) => {
    const entity = library.entity(ref);
    return entity ? stateAsOf(entity, partialDate(day), library).lines : [];
  });

/** What the library says of an office on a day, in the words of the table. */
function sayOf(name: string, office: string, day: string): readonly string[] {
  const said = new RegExp(`^(?:(acting|caretaker) )?${office}(?: \\((.*)\\))?$`);
  const own = linesOf(name, day).flatMap(({ what, when }) => {
    const match = said.exec(what);
    return match ? [{ how: match[1] ?? match[2] ?? 'in office', when }] : [];
  });
  const held = own.flatMap(({ how, when }) => (when.type === 'current' ? [`is since ${when.since}`, `is ${how}`] : []));
  if (held.length > 0) return held;
  if (own.length === 0) return ['not'];
  return own.map(({ when }) => (when.type === 'ended' && when.on !== null ? `was until ${when.on}` : 'maybe'));
}

const cases = readFileSync(join(import.meta.dirname, 'then-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

test('the table has at least 75 cases', () => expect(cases.length).toBeGreaterThanOrEqual(75));

test.each(cases)('%s on %s: %s', (name, day, expected) => {
  const match = /^(is|was|not|maybe) (.*?)(?: (since \S+|until \S+|acting|on leave|caretaker))?$/.exec(expected);
  const [, verb = '', office = '', rest] = match ?? [];
  expect(sayOf(name, office, day)).toContain(rest ? `${verb} ${rest}` : verb);
});
