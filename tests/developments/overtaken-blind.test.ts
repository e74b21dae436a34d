import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse } from '../../src/analysis.ts';
import { knowledgeOf } from '../../src/background/library.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { openedPacks } from '../shipped-facts.ts';

/** Sentences with days, written before the rules were run on them. docs/figures/overtaken.md has the first runs. */
const HERE = join(import.meta.dirname, 'blind');
const Rows = v.array(v.strictObject({ day: v.string(), text: v.string(), overtaken: v.nullable(v.string()) }));
const rowsOf = (name: string) => v.parse(Rows, parse(readFileSync(join(HERE, name), 'utf8')));

const opened = knowledgeOf(openedPacks(), []);
if (opened === null || opened === 'off') throw new Error('the packs are not used');
const known = opened;

/** The names of the entities whose role or step, as the sentence states it, is over. */
function overtakenIn(text: string, day: string): readonly string[] {
  const { overtaken } = analyse(
    {
      url: 'https://paper.example/',
      host: 'paper.example',
      title: '',
      language: 'en',
      published: { date: partialDate(day), how: { type: 'stated', source: { where: 'meta' } } },
      modified: null,
      blocks: [{ kind: 'paragraph', text }],
      stated: [],
    },
    known,
  );
  return (overtaken ?? []).map(({ entity }) => `${entity} ${known.library.nameOf(entity)}`.toLowerCase());
}

describe.each([
  ['overtaken.yaml', 27],
  ['later.yaml', 15],
] as const)('sentences that were written before the rules saw them (%s)', (name, atLeast) => {
  const rows = rowsOf(name);

  test.each(rows.filter(({ overtaken }) => overtaken === null))(
    'nothing is overtaken in: $day: $text',
    ({ day, text }) => {
      expect(overtakenIn(text, day)).toEqual([]);
    },
  );

  test(`at least ${atLeast} of those that are overtaken are found`, () => {
    const missed = rows.filter(({ day, text, overtaken }) => {
      const wanted = overtaken?.toLowerCase();
      return wanted !== undefined && !overtakenIn(text, day).some((found) => found.includes(wanted));
    });
    const all = rows.filter(({ overtaken }) => overtaken !== null).length;
    expect(all - missed.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(atLeast);
  });
});
