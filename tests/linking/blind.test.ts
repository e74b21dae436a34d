import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../src/background/library.ts';
import { openedPacks } from '../shipped-facts.ts';
import { countBlind } from './blind/count.ts';
import { countOutside } from './blind/outside.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const knowledge = knowledgeOf(openedPacks(), []);
if (knowledge === null || knowledge === 'off') throw new Error('the packs are not used');
const known = knowledge;

const measured = v.object({ found: v.number(), wrong: v.array(v.string()) });

const runsOf = v.array(v.object({ offices: measured, namesakes: measured }));

const { runs, later, laws, abroad, outside, outsideLater, nicknames } = v.parse(
  v.object({
    runs: runsOf,
    later: v.object({ runs: runsOf }),
    laws: v.object({ runs: v.array(v.object({ laws: measured })) }),
    outside: v.object({ runs: runsOf }),
    outsideLater: v.object({ runs: runsOf }),
    nicknames: v.object({ runs: v.array(v.object({ nicknames: measured })) }),
    abroad: v.object({ runs: v.array(v.object({ de: measured, fr: measured, es: measured })) }),
  }),
  JSON.parse(readFileSync(join(ROOT, 'docs/figures/linking-blind.json'), 'utf8')),
);

/** The last recorded run sets the floor. No rule was written for one passage: docs/figures/linking-blind.json has each run. */
const floors = {
  first: runs.at(-1),
  later: later.runs.at(-1),
  laws: laws.runs.at(-1),
  nicknames: nicknames.runs.at(-1),
  abroad: abroad.runs.at(-1),
  outside: outside.runs.at(-1),
  outsideLater: outsideLater.runs.at(-1),
};

describe('passages that were written before the rules were run on them', () => {
  test.each([
    ['offices', floors.first?.offices],
    ['namesakes', floors.first?.namesakes],
    ['later-offices', floors.later?.offices],
    ['later-namesakes', floors.later?.namesakes],
    ['laws', floors.laws?.laws],
    ['nicknames', floors.nicknames?.nicknames],
    ['offices-de', floors.abroad?.de],
    ['offices-fr', floors.abroad?.fr],
    ['offices-es', floors.abroad?.es],
  ] as const)('%s are marked no worse than in the last recorded run', (name, floor) => {
    if (!floor) throw new Error('no run is recorded');
    const { found, wrong, missed } = countBlind(name, known);
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(floor.found);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(floor.wrong.length);
  });

  test.each([
    ['office', 'outside', floors.outside?.offices],
    ['namesake', 'outside', floors.outside?.namesakes],
    ['office', 'outside-later', floors.outsideLater?.offices],
    ['namesake', 'outside-later', floors.outsideLater?.namesakes],
  ] as const)(
    'by a writer from outside, each %s of %s is marked no worse than in the last recorded run',
    (kind, set, floor) => {
      if (!floor) throw new Error('no run is recorded');
      const { found, wrong, missed } = countOutside(kind, known, set);
      expect(found, missed.join('\n')).toBeGreaterThanOrEqual(floor.found);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(floor.wrong.length);
    },
  );
});
