import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PersonRecord } from '../../../src/facts/registers/register-model.ts';
import { committedRegisters, nameKey as key, keysOf } from './committed.ts';

const bearers = new Map<string, PersonRecord[]>();
for (const person of committedRegisters().flatMap((register) => register.people))
  for (const form of keysOf(person)) bearers.set(form, [...(bearers.get(form) ?? []), person]);

const table = readFileSync(join(import.meta.dirname, 'news-names.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [english = '', ...others] = line.split('|').map((part) => part.trim());
    const forms = [english, ...others.filter((part) => part !== '=')].flatMap((part) => part.split('/'));
    return [english.split('/')[0]?.trim() ?? '', forms.map((form) => form.trim())] as const;
  });

test('the table has at least 200 people', () => expect(table.length).toBeGreaterThanOrEqual(200));

test.each(table)('%s is found by each form that news writes', (name, forms) => {
  const own = bearers.get(key(name)) ?? [];
  const missing = forms.filter((form) => !own.some((person) => bearers.get(key(form))?.includes(person)));
  expect(missing).toEqual([]);
});

test('nobody is called by a given name and a surname that are not his', () => {
  for (const wrong of ['Jose Castillo', 'Nana Addo', 'Matamela Ramaphosa', 'Mary Truss', 'Michel Lulia', 'Jose Ortega'])
    expect(bearers.get(key(wrong)), wrong).toBeUndefined();
});
