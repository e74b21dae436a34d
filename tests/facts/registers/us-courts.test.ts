import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileRegisters } from '../../../src/facts/registers/compile.ts';
import { readRegister } from '../../../src/facts/registers/read.ts';
import { REGISTERS } from '../../../src/facts/source/registers.ts';

/** Appointments made up for this test, in the format of the Federal Judicial Center. */
const SERVICE =
  'nid,Sequence,Judge Name,Court Type,Court Name,Appointment Title,Recess Appointment Date,Commission Date,Senior Status Date,Termination,Termination Date';
const JUSTICE = 'nid,Judge Name,name,Appointment Title,Termination,Termination Date,service_start,service_end,wikidata';
const own: Record<string, string> = { 'origins.yaml': readFileSync('extension/facts/registers/origins.yaml', 'utf8') };
for (const file of ['names', 'merges', 'exceptions', 'overruns']) own[`supplements/${file}.yaml`] = '[]';

function judgeNamed(written: string) {
  const upstream: Record<string, string> = {
    'us-courts/federal-judicial-service.csv': `${SERVICE}\n1,1,"${written}",U.S. District Court,U.S. District Court for the District of Nebraska,Judge,,2001-05-04,,,\n`,
    'us-courts/scotus-justices.csv': `${JUSTICE}\n`,
  };
  const [courts] = compileRegisters({
    adapters: REGISTERS.filter(({ id }) => id === 'us-courts'),
    upstream: (file) => upstream[file] ?? null,
    committed: (file) => own[file] ?? null,
  }).registers;
  const [judge] = readRegister(courts?.text ?? '', 'us-courts.jsonl').people;
  return judge && { name: judge.name, also: judge.also ?? [] };
}

test.each([
  ['Lind, A[dam] Orlo', { name: 'A. Orlo Lind', also: [] }],
  ['Lind, A[dam] Orlo III', { name: 'A. Orlo Lind', also: ['A. Orlo Lind III'] }],
  ['Lind, A[dam] Orlo, Jr.', { name: 'A. Orlo Lind', also: ['A. Orlo Lind Jr.'] }],
  ['Lind, [Adam] Orlo', { name: 'Orlo Lind', also: [] }],
  ['Lind, Adam Orlo', { name: 'Adam Lind', also: [] }],
])('the court writes %s for a judge whose unused name stays out of the card', (written, names) => {
  expect(judgeNamed(written)).toEqual(names);
});
