import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkFactFiles } from '../../src/cli/check-facts.ts';
import { compileFacts } from '../../src/cli/compile-facts.ts';
import { openPack } from '../../src/facts/pack/pack.ts';

const ROOT = join(import.meta.dirname, '../..');
const FACTS = join(ROOT, 'extension/facts/ai');

describe('the bundled fact base', () => {
  test('is clean, and prints what it covers', () => {
    const said: string[] = [];
    const clean = checkFactFiles(FACTS, join(ROOT, 'output'), (line) => said.push(line));
    console.log(said.join('\n'));
    expect(clean).toBe(true);
  });

  test('compiles to a pack of at most 110 kB gzip that opens again', () => {
    const bytes = compileFacts(FACTS);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(110_000);
    const pack = openPack(bytes);
    expect(pack.entities).toBeGreaterThanOrEqual(168);
    expect(pack.events).toBeGreaterThanOrEqual(250);
    expect(pack.head.asOf >= '2026-07-06').toBe(true);
  });

  test('gives every dated statement a source, and marks as reported what rests on grade C alone', () => {
    const pack = openPack(compileFacts(FACTS));
    const entities = Array.from({ length: pack.entities }, (_, place) => pack.entity(place));
    const events = Array.from({ length: pack.events }, (_, row) => pack.event(row));
    const statements = entities.flatMap(({ roles, statuses, proceedings, memberships }) => [
      ...roles,
      ...statuses,
      ...proceedings,
      ...memberships,
    ]);
    for (const { sources } of [...statements, ...events]) expect(sources.length).toBeGreaterThan(0);
    for (const { reported, sources } of events) {
      expect(reported === true).toBe(sources.every(({ grade }) => grade === 'C'));
    }
    expect(events.some(({ reported }) => reported)).toBe(true);
    expect(events.some(({ sensitive }) => sensitive)).toBe(true);
  });
});
