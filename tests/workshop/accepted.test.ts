import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprints } from './fingerprints.tsx';

const ROOT = join(import.meta.dirname, '../..');

test('every card and popup looks as it was accepted: see what is new with "npm run looks", accept it with "-- --accept"', () => {
  const accepted = readFileSync(join(import.meta.dirname, 'accepted.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s{2,}/));
  expect(Object.fromEntries(fingerprints(ROOT))).toEqual(
    Object.fromEntries(accepted.map(([print, , state]) => [state, print])),
  );
});
