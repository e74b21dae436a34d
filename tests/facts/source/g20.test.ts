import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays, daysFrom, spanOf } from '../../../src/facts/registers/dates.ts';
import type { RoleRecord } from '../../../src/facts/registers/register-model.ts';
import { committedRegisters } from './committed.ts';

const SINCE = '2010-01-01';
/** After the last day of the Factbook nothing is known. */
const UNTIL = '2026-01-21';

const lines = readFileSync(join(import.meta.dirname, 'g20.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const governments = lines.filter((line) => !line.startsWith('gap'));
const gaps = lines
  .filter((line) => line.startsWith('gap'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string, string, string, string]);

const roles = new Map<string, { readonly name: string; readonly role: RoleRecord; readonly asOf: string }[]>();
for (const register of committedRegisters()) {
  const open = new Map(register.offices.map((office) => [office.o, office.now === true]));
  for (const person of register.people)
    for (const role of person.roles) {
      const key = `${register.head.id}:${role[0]}`;
      const asOf = open.get(role[0]) ? register.head.asOf : (role[3]?.seen?.[1] ?? role[1] ?? '');
      roles.set(key, [...(roles.get(key) ?? []), { name: person.name, role, asOf }]);
    }
}

test.each(governments)(
  'somebody is head of government on every day since 2010, or it is known why not: %s',
  (offices) => {
    const spans = offices
      .split(' ')
      .flatMap((office) => roles.get(office) ?? [])
      .map(({ role: [, from, to, detail], asOf }) => ({
        from: from ?? detail?.seen?.[0] ?? '',
        // An end known to the month or the year may be its last day.
        to: to ? spanOf(to)[1] : asOf,
      }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const missing: string[] = [];
    let day = SINCE;
    for (const span of spans) {
      if (span.to <= day) continue;
      if (span.from > day && daysFrom(day, spanOf(span.from)[0]) > 1) missing.push(`${day} to ${span.from}`);
      day = span.to;
    }
    if (daysFrom(day, UNTIL) > 1) missing.push(`${day} to ${UNTIL}`);
    const explained = gaps.filter(([, office]) => offices.includes(office)).map(([, , from, to]) => `${from} to ${to}`);
    expect(missing).toEqual(explained);
  },
);

test('two people are head of one government on one day only where one of them acts', () => {
  const twice = governments
    .flatMap((offices) => offices.split(' '))
    .filter((office) => !office.endsWith('king'))
    .flatMap((office) => {
      const plain = (roles.get(office) ?? [])
        .filter(({ role }) => !role[3]?.q && (role[1] ?? '') >= '2010' && role[1]?.length === 10)
        .sort((a, b) => ((a.role[1] ?? '') < (b.role[1] ?? '') ? -1 : 1));
      return plain.slice(1).flatMap(({ role, name }, index) => {
        const before = plain[index];
        const end = before?.role[2];
        const late = before && before.name !== name && end?.length === 10 && addDays(role[1] ?? '', 1) < end;
        return late ? [`${office}: ${before.name} to ${end}, ${name} from ${role[1]}`] : [];
      });
    });
  expect(twice).toEqual([]);
});

test('every explained gap has a reason and a source', () => {
  for (const [, office, from, to, why, source] of gaps) {
    expect(from < to, office).toBe(true);
    expect(why.length, office).toBeGreaterThan(20);
    expect(source, office).toMatch(/^https:\/\//);
  }
});
