import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compareVersions } from '../../src/memory/compare.ts';
import { versionOf } from '../../src/memory/version.ts';
import type { Change } from '../../src/memory-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleOf } from '../article/page.ts';
import { sharedFile } from '../shared.ts';
import { saidBy } from './pairs.ts';

/*
 * Pairs of pages that were once compared wrongly. They are beside the project. Without a browser, no style hides
 * anything.
 */
const CASES = join(import.meta.dirname, '../../../shared/cases');
const Report = v.object({
  type: v.string(),
  text: v.exactOptional(v.string()),
  before: v.exactOptional(v.string()),
  after: v.exactOptional(v.string()),
  unannounced: v.exactOptional(v.boolean()),
});
const Pairs = v.array(v.object({ first: v.string(), second: v.string(), url: v.string(), report: v.array(Report) }));
const file = sharedFile('cases/pairs.json');
const pairs = file === null ? [] : v.parse(Pairs, JSON.parse(file));

const version = (page: string, url: string) => {
  const { article } = articleOf(readFileSync(join(CASES, page), 'utf8'), url);
  return versionOf(article, detectNotes(article));
};

const isAs = (change: Change, wanted: v.InferOutput<typeof Report>): boolean =>
  change.type === wanted.type &&
  (wanted.unannounced ?? false) === 'unannounced' in change &&
  (wanted.text === undefined || saidBy(change).includes(wanted.text)) &&
  [wanted.before, wanted.after].every(
    (words) => words === undefined || wordsOf(change).replace(/\s+/g, ' ').includes(words),
  );

/** Returns both texts of a change, one after the other. */
const wordsOf = (change: Change): string =>
  'runs' in change
    ? (['in', 'out'] as const)
        .map((side) =>
          change.runs
            .filter(({ type }) => type !== side)
            .map(({ text }) => text)
            .join(''),
        )
        .join('\n')
    : saidBy(change);

test.each(pairs)('$first is compared as its reader would', ({ first, second, url, report }) => {
  const { changes } = compareVersions(version(first, url), version(second, url));
  expect(changes.map((change) => `${change.type}: ${saidBy(change)}`)).toHaveLength(report.length);
  for (const wanted of report) expect(changes.some((change) => isAs(change, wanted))).toBe(true);
});
test.skipIf(pairs.length > 0)('skipped, because the shared pairs are absent', () => {
  expect(pairs).toEqual([]);
});
