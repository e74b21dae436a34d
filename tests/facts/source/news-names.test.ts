import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NameForm, PersonRecord } from '../../../src/facts/registers/model.ts';
import { readRegister } from '../../../src/facts/registers/read.ts';
import { wordsOf } from '../../../src/facts/source/world-people.ts';

const FOLDER = join(import.meta.dirname, '../../../extension/facts/registers');

const registers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => readRegister(readFileSync(join(FOLDER, file), 'utf8'), file));

/** As linking compares names: without case, accents and hyphens. */
const key = (name: string): string => wordsOf(name).join(' ');
const textOf = (form: NameForm): string => (typeof form === 'string' ? form : form.t);

const bearers = new Map<string, PersonRecord[]>();
for (const person of registers.flatMap((register) => register.people))
  for (const form of new Set([person.name, ...(person.also ?? []).map(textOf)].map(key)))
    bearers.set(form, [...(bearers.get(form) ?? []), person]);

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
