import { join } from 'node:path';
import { ROOT } from '../src/cli/build.ts';
import { compilePacks } from '../src/cli/compile-facts.ts';
import { loadFacts } from '../src/facts/load.ts';
import { type OpenPack, openPack } from '../src/facts/pack/pack.ts';
import { FactsError } from '../src/facts/problem.ts';
import { once } from '../src/once.ts';

// To compile all packs takes nine seconds of processor time. So the test files that share a process compile them once.

const FOLDER = join(ROOT, 'extension/facts');

/** The bytes of all shipped packs, by their id. */
export const shippedPacks = once(() => compilePacks(FOLDER));

/** All shipped packs, opened as the worker opens them. */
export const openedPacks = once((): readonly OpenPack[] =>
  [...shippedPacks()].map(([name, bytes]) => openPack(bytes, name)),
);

type Loaded = Extract<ReturnType<typeof loadFacts>, { ok: true }>;
const loaded = new Map<string, Loaded>();

/** The source of a hand-written pack. */
export function sourceOf(pack: 'ai' | 'policies'): Loaded {
  const known = loaded.get(pack);
  if (known) return known;
  const read = loadFacts(join(FOLDER, pack));
  if (!read.ok) throw new FactsError(read.problems);
  loaded.set(pack, read);
  return read;
}
