import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkFactFiles } from '../../src/cli/check-facts.ts';
import { compileFacts } from '../../src/cli/compile-facts.ts';
import { openPack } from '../../src/facts/pack.ts';

const ROOT = join(import.meta.dirname, '../..');
const FACTS = join(ROOT, 'extension/facts/ai');

describe('the bundled fact base', () => {
  test('is clean, and prints what it covers', () => {
    const said: string[] = [];
    const clean = checkFactFiles(FACTS, join(ROOT, 'output'), (line) => said.push(line));
    console.log(said.join('\n'));
    expect(clean).toBe(true);
  });

  test('compiles to a pack of at most 160 kB gzip that opens again', async () => {
    const pack = await compileFacts(FACTS);
    expect(gzipSync(pack).length).toBeLessThan(160_000);
    const facts = openPack(pack);
    expect([...facts.entities()].length).toBeGreaterThanOrEqual(168);
    expect(facts.timeline.length).toBeGreaterThanOrEqual(250);
    expect(facts.asOf).toBe('2026-10-09');
  });

  test('gives every dated statement a source, and marks as reported what rests on grade C alone', async () => {
    const facts = openPack(await compileFacts(FACTS));
    const statements = [...facts.entities()].flatMap(({ roles, statuses, memberships }) => [
      ...roles,
      ...statuses,
      ...memberships,
    ]);
    for (const { sources } of [...statements, ...facts.timeline]) expect(sources.length).toBeGreaterThan(0);
    for (const { reported, sources } of facts.timeline) {
      expect(reported === true).toBe(sources.every(({ grade }) => grade === 'C'));
    }
    expect(facts.timeline.some(({ reported }) => reported)).toBe(true);
    expect(facts.timeline.some(({ sensitive }) => sensitive)).toBe(true);
  });
});
