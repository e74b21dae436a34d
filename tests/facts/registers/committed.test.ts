import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkConsistency, readExceptions, unexplained } from '../../../src/facts/registers/consistency.ts';
import { openInput } from '../../../src/facts/registers/input.ts';
import { mergeRegisters, readDecisions } from '../../../src/facts/registers/merge.ts';
import { readOrigins } from '../../../src/facts/registers/origins.ts';
import { writeRegister } from '../../../src/facts/registers/write.ts';
import { shippedPacks } from '../../shipped-facts.ts';
import { committed } from './sentences.ts';

const FOLDER = 'extension/facts/registers';
const registers = committed();
const supplements = openInput((file) => readFileSync(`${FOLDER}/supplements/${file}`, 'utf8'));

test('the committed registers are as the command writes them', () => {
  for (const register of registers)
    expect(writeRegister(register) === readFileSync(`${FOLDER}/${register.head.id}.jsonl`, 'utf8')).toBe(true);
});

test('nothing in them contradicts anything else, unless a known exception explains it', () => {
  expect(unexplained(checkConsistency(registers), readExceptions(supplements))).toEqual({ findings: [], stale: [] });
});

test('merging them again changes nothing', () => {
  const again = mergeRegisters(registers, readDecisions(supplements)).registers;
  for (const [index, register] of registers.entries())
    expect(writeRegister(again[index] ?? register) === writeRegister(register)).toBe(true);
});

test('Iraq has no prime minister while a council governed it', () => {
  const roles = registers.flatMap(({ people }) => people.flatMap((person) => person.roles));
  const begun = roles.flatMap(([office, from]) => (office === 'iq-prime-minister' && from ? [from] : []));
  expect(begun.filter((day) => day > '2003' && day < '2010').sort()).toEqual([
    '2004-06-01',
    '2005-05-03',
    '2006-05-20',
  ]);
});

test('each head is that of origins.yaml, with the attribution that its licence asks for', () => {
  const origins = readOrigins(readFileSync(`${FOLDER}/origins.yaml`, 'utf8'), 'origins.yaml');
  expect(registers.map(({ head }) => head.id)).toEqual(Object.keys(origins).sort());
  for (const { head } of registers) expect(head).toMatchObject(origins[head.id] ?? {});
});

test('all registers together weigh at most 900 kB gzip in the package', () => {
  const packs = shippedPacks();
  const sizes = registers.map(({ head }) => gzipSync(packs.get(head.id) ?? '', { level: 9 }).length);
  expect(Math.min(...sizes)).toBeGreaterThan(1000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(900_000);
}, 300_000);

const refOf = (name: string, birthYear?: string): string => {
  const found = registers.flatMap(({ head, people }) =>
    people
      .filter((person) => person.name === name && (!birthYear || person.life?.[0] === birthYear))
      .map((person) => person.same?.[0] ?? `${head.id}:${person.p}`),
  );
  return [...new Set(found)].join(' ');
};

test('one person in several registers is one entity', () => {
  expect(refOf('JD Vance')).toBe('us-executive:V000137');
  expect(refOf('Hillary Clinton')).toBe('us-executive:hillary-clinton');
  expect(refOf('Ron DeSantis')).toBe('us-congress:D000621');
  expect(refOf('Merrick Garland')).toBe('us-executive:merrick-garland');
});

test('namesakes are never one entity', () => {
  const congress = registers.find(({ head }) => head.id === 'us-congress')?.people ?? [];
  const named = (name: string) =>
    congress.filter((person) => person.name === name).map(({ p, same }) => same?.[0] ?? p);
  expect(new Set(named('Mike Rogers')).size).toBe(2);
  expect(refOf('Bob Menendez')).not.toBe(refOf('Rob Menendez'));
  expect(refOf('George H. W. Bush')).not.toBe(refOf('George W. Bush'));
  expect(refOf('Mike Johnson').split(' ')).toHaveLength(2);
});
