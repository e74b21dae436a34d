import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../src/background/library.ts';
import { compilePacks } from '../../src/cli/compile-facts.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { countBlind } from './blind/count.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const knowledge = knowledgeOf(
  [...compilePacks(join(ROOT, 'extension/facts'))].map(([name, bytes]) => openPack(bytes, name)),
  [],
);
if (knowledge === null || knowledge === 'off') throw new Error('the packs are not used');
const known = knowledge;

const measured = v.object({ found: v.number(), wrong: v.array(v.string()) });

const { runs } = v.parse(
  v.object({ runs: v.array(v.object({ offices: measured, namesakes: measured })) }),
  JSON.parse(readFileSync(join(ROOT, 'docs/figures/linking-blind.json'), 'utf8')),
);

/**
 * The second run sets the floors. The first run found one namesake more, and marked ten more passages wrongly. Other
 * rules came to main between the two runs; nobody who wrote them had seen the passages.
 */
const floor = runs.at(-1);

describe('passages by somebody who had not read the rules', () => {
  test.each(['offices', 'namesakes'] as const)('%s are marked no worse than when they were new', (name) => {
    if (!floor) throw new Error('no run is recorded');
    const { found, wrong, missed } = countBlind(name, known);
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(floor[name].found);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(floor[name].wrong.length);
  });
});
