import { expect, test } from 'vitest';
import { committedRegisters } from './committed.ts';

const roles = committedRegisters().flatMap(({ head, people }) =>
  people.flatMap((person) => person.roles.map((role) => ({ who: `${head.id}: ${person.name}`, role, person }))),
);

test('nobody has the same role twice', () => {
  const twice = roles.filter(({ role, person }) => {
    const same = person.roles.filter((other) => JSON.stringify(other) === JSON.stringify(role));
    return same.length > 1;
  });
  expect(twice.map(({ who, role }) => `${who}: ${role[0]}`)).toEqual([]);
});

test('nobody is seen in an office before the role began, or last before first', () => {
  const wrong = roles.filter(({ role: [, from, , detail] }) => {
    const [first, last] = detail?.seen ?? ['', ''];
    return first > last || (first !== '' && from !== null && first < from.slice(0, first.length));
  });
  expect(wrong.map(({ who, role }) => `${who}: ${JSON.stringify(role)}`)).toEqual([]);
});
