import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/facts/registers/dates.ts';
import type { RoleRecord } from '../../../src/facts/registers/register-model.ts';
import { committedRegisters, keysOf, nameKey } from './committed.ts';

/** A role with the name of its office, and the last day on which it is known to have been held. */
type Known = { readonly office: string; readonly role: RoleRecord; readonly last: string; readonly closed: boolean };

const rolesByName = new Map<string, Known[]>();
for (const register of committedRegisters()) {
  const offices = new Map(register.offices.map((office) => [office.o, office]));
  for (const person of register.people)
    for (const name of keysOf(person))
      for (const role of person.roles) {
        const office = offices.get(role[0]);
        if (!office) continue;
        const last = role[2] ?? role[3]?.seen?.[1] ?? (office.now ? register.head.asOf : (role[1] ?? ''));
        const known = { office: office.name, role, last: spanOf(last)[1], closed: role[2] !== null };
        rolesByName.set(name, [...(rolesByName.get(name) ?? []), known]);
      }
}

/** What the registers say of an office on a day, in the words of the table. */
function sayOf(name: string, office: string, day: string): readonly string[] {
  const roles = (rolesByName.get(nameKey(name)) ?? []).filter((one) => one.office === office);
  const begun = roles.filter(({ role }) => (role[1] ?? role[3]?.seen?.[0] ?? '') <= day);
  const held = begun.filter(({ last, closed }) => day < last || (day === last && !closed));
  if (held.length > 0)
    return held.flatMap(({ role }) => [`is since ${role[1]}`, ...(role[3]?.q ?? []).map((q) => `is ${q}`)]);
  if (begun.length === 0) return ['not'];
  const last = begun
    .map((one) => one.last)
    .sort()
    .at(-1);
  return begun.some(({ closed }) => !closed) ? ['maybe'] : [`was until ${last}`];
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
