import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareVersions } from '../../src/memory/compare.ts';
import { versionOf } from '../../src/memory/version.ts';
import type { Version } from '../../src/memory-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleOf } from '../article/page.ts';
import { tally } from './pairs.ts';

/*
 * Pairs of whole pages. They are read and searched for notes as on a real site. So the comparison gets real results,
 * furniture included.
 */
const FOLDER = join(import.meta.dirname, 'newsroom');

const Swap = v.tuple([v.string(), v.string()]);
const Pair = v.strictObject({
  name: v.string(),
  page: v.string(),
  /** Replaced everywhere in the page. */
  all: v.optional(v.array(Swap), []),
  /** Replaced where it occurs. It must occur exactly once. */
  edits: v.array(Swap),
  /** The matches of this pattern are put in the opposite order. */
  reverse: v.exactOptional(v.string()),
  expect: v.array(v.string()),
});
type Pair = v.InferOutput<typeof Pair>;

const pairs = v.parse(v.array(Pair), parse(readFileSync(join(FOLDER, 'pairs.yaml'), 'utf8')));
const pageOf = (name: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8');

function version(html: string): Version {
  const { article } = articleOf(html, 'https://news.example/story');
  return versionOf(article, detectNotes(article));
}

function edited(html: string, { all, edits, reverse }: Pair): string {
  let page = html;
  for (const [from, to] of all) {
    if (!page.includes(from)) throw new Error(`"${from}" is not in the page`);
    page = page.replaceAll(from, () => to);
  }
  for (const [from, to] of edits) {
    if (page.split(from).length !== 2) throw new Error(`"${from}" is not in the page exactly once`);
    page = page.replace(from, () => to);
  }
  if (reverse === undefined) return page;
  const pattern = new RegExp(reverse, 'g');
  const parts = page.match(pattern) ?? [];
  return page.replace(pattern, () => parts.pop() ?? '');
}

describe('in whole pages, the listed changes are the changes made where', () => {
  test.each(pairs)('$name', (pair) => {
    const html = pageOf(pair.page);
    expect(tally(compareVersions(version(html), version(edited(html, pair))).changes, pair.expect)).toEqual({
      missing: [],
      more: [],
    });
  });
});
