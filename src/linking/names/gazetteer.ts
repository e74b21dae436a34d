import { KEY_BITS, MAX_TOKENS, markOf } from './format.ts';
import { bitOf, hasBit, hashJoin, mix } from './hash.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { AliasRecord, NamePool } from './pool.ts';
import { CAPITAL, type Tokens } from './tokens.ts';

export type { AliasRecord, NamePool } from './pool.ts';

/** A form of a name in canonical letters, with its alias. */
export type Key = { readonly text: string; readonly alias: AliasRecord };

/**
 * The names of all open packs. `ends` finds runs of tokens that have the hash of a name. `keys` lists the names with
 * that hash, which the caller compares with the text.
 */
export type Gazetteer = {
  /** Number of forms. */
  readonly size: number;
  /**
   * The next token from `from` on with which a name may begin, or `limit`. It is fast, but may return a token with
   * which no name begins.
   */
  readonly nextStart: (tokens: Tokens, from: number, limit: number) => number;
  /**
   * Calls `found` for every run of tokens from `first` that may be a name, shortest first. `found` gets the last token
   * of the run and the number of the last key with its hash, for {@link keys}. The token `without` (a middle initial)
   * is left out of the run. -1 leaves out none.
   */
  readonly ends: (
    tokens: Tokens,
    first: number,
    limit: number,
    without: number,
    found: (last: number, lastKey: number) => void,
  ) => void;
  /** All keys with the hash of a run, by the number from `ends`. */
  readonly keys: (lastKey: number) => readonly Key[];
};

/** Opens the names of some pools as one gazetteer. Matching costs the same for one pack and for many. */
export function openGazetteer(...pools: readonly NamePool[]): Gazetteer {
  const { starts, capitals, ahead, table, keys } = indexNames(pools);
  // Both halves of the table are read in the same way, because the processor could not predict a branch on a word's
  // case.
  const startsFrom = Int32Array.of(capitals, 0);
  const startsShift = Int32Array.of(shiftOf(starts.length - capitals / 32), shiftOf(capitals / 32));
  const aheadShift = shiftOf(ahead.length);
  const slotMask = table.length - 1;
  const read = new KeyReader(pools, keys);

  /** The number of the keys of a beginning. -1 if no name begins like this, 0 if a name does but none ends here. */
  const lookUp = (hash: number): number => {
    const mark = markOf(hash);
    let slot = mix(hash) & slotMask;
    for (;;) {
      const there = table[slot] ?? 0;
      if (there === 0) return -1;
      if ((there & ~KEY_BITS) === mark) return there & KEY_BITS;
      slot = (slot + 1) & slotMask;
    }
  };

  return {
    size: keys.count,
    nextStart: ({ hash, length, flags }, from, limit) => {
      for (let i = from; i < limit; i++) {
        const own = hash[i] ?? 0;
        const capital = (flags[i] ?? 0) & CAPITAL;
        const bit = (startsFrom[capital] ?? 0) + bitOf(own, startsShift[capital] ?? 0);
        if (!hasBit(starts, bit)) continue;
        if (hasBit(ahead, bitOf(own, aheadShift))) return i;
        if (i + 1 === limit) break;
        const nextLength = length[i + 1] ?? 0;
        const joined = hashJoin(own, hash[i + 1] ?? 0, nextLength);
        if (hasBit(ahead, bitOf(joined, aheadShift))) return i;
        // The caller checks tokens that may be a middle initial.
        if (nextLength === 1 && ((flags[i + 1] ?? 0) & CAPITAL) !== 0) return i;
      }
      return limit;
    },
    ends: (tokens, first, limit, without, found) => {
      let hash = 0;
      const stop = Math.min(limit, first + 2 * MAX_TOKENS);
      for (let i = first; i < stop; i++) {
        if (i === without) continue;
        hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
        const value = lookUp(hash);
        if (value < 0) return;
        if (value > 0) found(i, value);
      }
    },
    keys: (lastKey) => read.keys(lastKey),
  };
}

/**
 * The shift for {@link bitOf}.
 *
 * @param length the words of a section, a power of two
 */
const shiftOf = (length: number): number => Math.clz32(length * 32 - 1);

/** Reads keys from their pools, each once. */
class KeyReader {
  readonly #pools: readonly NamePool[];
  readonly #keys: NameIndex['keys'];
  readonly #read = new Map<number, readonly Key[]>();
  readonly #aliases = new Map<string, AliasRecord>();

  constructor(pools: readonly NamePool[], keys: NameIndex['keys']) {
    this.#pools = pools;
    this.#keys = keys;
  }

  keys(lastKey: number): readonly Key[] {
    const known = this.#read.get(lastKey);
    if (known) return known;
    const found: Key[] = [];
    for (let at = lastKey; at > 0; at = this.#keys.before[at - 1] ?? 0) {
      const key = this.#key(at - 1);
      if (key) found.push(key);
    }
    found.reverse();
    this.#read.set(lastKey, found);
    return found;
  }

  #key(at: number): Key | null {
    const { pool: pools, entity: entities, name: names, written } = this.#keys;
    const pool = this.#pools[pools[at] ?? 0];
    if (!pool) return null;
    const name = names[at] ?? 0;
    const id = `${pools[at]} ${name}`;
    const alias = this.#aliases.get(id) ?? pool.alias(name, entities[at] ?? 0);
    this.#aliases.set(id, alias);
    return { text: written.get(at) ?? pool.textAt(name), alias };
  }
}
