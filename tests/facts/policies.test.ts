import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAfter, type PartialDate, parsePartialDate } from '../../src/dates/partial-date.ts';
import type { Entity } from '../../src/facts/fact-model.ts';
import { idIn } from '../../src/facts/fact-model.ts';
import { sourceOf } from '../shipped-facts.ts';

const _FACTS = join(import.meta.dirname, '../../extension/facts/policies');

const Rows = v.array(
  v.union([
    v.strictTuple([v.string(), v.string(), v.string()]),
    v.strictTuple([v.string(), v.string(), v.string(), v.array(v.string())]),
  ]),
);

const rowsOf = (name: string) =>
  v.parse(Rows, parse(readFileSync(join(import.meta.dirname, 'policies', name), 'utf8')));

const entities = new Map(sourceOf('policies').facts.entities.map((entity) => [idIn(entity.id), entity]));

/** The status of the file on the day: the last status that had begun. */
const standingOn = (entity: Entity, day: PartialDate): string | undefined =>
  entity.statuses.findLast(({ from }) => !isAfter(from, day))?.status;

const proceedingsOn = (entity: Entity, day: PartialDate): readonly string[] =>
  entity.proceedings
    .filter(({ from, to }) => !isAfter(from, day) && (to === undefined || to === null || isAfter(to, day)))
    .map(({ status }) => status);

describe.each(['hard.yaml', 'plain.yaml', 'later.yaml'])('the standing of a policy on a day (%s)', (name) => {
  test.each(rowsOf(name))('%s on %s: %s', (policy, on, standing, open = []) => {
    const entity = entities.get(policy);
    const day = parsePartialDate(on);
    if (entity === undefined || day === null) throw new Error(`no policy ${policy}, or no day ${on}`);
    expect(standingOn(entity, day)).toMatch(new RegExp(`^${standing}`));
    const found = proceedingsOn(entity, day);
    expect(found.length, found.join('; ')).toBe(open.length);
    for (const start of open)
      expect(
        found.some((one) => one.startsWith(start)),
        found.join('; '),
      ).toBe(true);
  });
});

test('the table has at least 200 rows, 70 of them hard', () => {
  expect(rowsOf('hard.yaml').length + rowsOf('later.yaml').length).toBeGreaterThanOrEqual(70);
  expect(rowsOf('hard.yaml').length + rowsOf('plain.yaml').length).toBeGreaterThanOrEqual(200);
});
