import { KEY_BITS, MAX_TOKENS, markOf } from './format.ts';
import { bitOf, hasBit, hashJoin, mix } from './hash.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { AliasRecord, NamePool } from './pool.ts';
import { CAPITAL, type Tokens } from './tokens.ts';

export type { AliasRecord, NamePool } from './pool.ts';

/** A form that a stretch of text may be: the form in canonical letters, and whose name it is. */
export type Key = { readonly text: string; readonly alias: AliasRecord };

/**
 * The names of all open packs. `ends` calls back for every run of tokens, beginning at `first`, whose hash is that of a
 * name (longest last); `keys` lists the names of that hash, to be compared with the text.
 */
export type Gazetteer = {
  /** Number of forms. */
  readonly size: number;
  /** The next token from `from` on with which a name may begin, or `limit`. Fast; sometimes one with which none does. */
  readonly nextStart: (tokens: Tokens, from: number, limit: number) => number;
  /**
   * Every run of tokens from `first` up to `limit` that may be a name: `found(last token, its keys' place)`. The token
   * `without` is left out of the run (a middle initial); -1 for none.
   */
  readonly ends: (
    tokens: Tokens,
    first: number,
    limit: number,
    without: number,
    found: (last: number, place: number) => void,
  ) => void;
  readonly keys: (place: number) => readonly Key[];
};

/** Makes the names of some pools ready to be looked up, as one gazetteer: matching costs the same for one pack and for many. */
export function openGazetteer(...pools: readonly NamePool[]): Gazetteer {
  const { starts, capitals, ahead, table, keys } = indexNames(pools);
  // Both halves are looked into as one: no branch on a word's case, which cannot be foretold.
  const startsFrom = Int32Array.of(capitals, 0);
  const startsShift = Int32Array.of(shiftOf(starts.length - capitals / 32), shiftOf(capitals / 32));
  const aheadShift = shiftOf(ahead.length);
  const slotMask = table.length - 1;
  const read = new KeyReader(pools, keys);

  /** Where the keys of a beginning are: -1 where no name begins so, 0 where one does but none ends here. */
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
        // What may be a middle initial is looked through by the caller.
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
    keys: (place) => read.keys(place),
  };
}

/** For {@link bitOf}: the bits of a section of so many words, which are a power of two. */
const shiftOf = (length: number): number => Math.clz32(length * 32 - 1);

/** Reads keys out of their pools, each once. */
class KeyReader {
  readonly #pools: readonly NamePool[];
  readonly #keys: NameIndex['keys'];
  readonly #read = new Map<number, readonly Key[]>();
  readonly #aliases = new Map<string, AliasRecord>();

  constructor(pools: readonly NamePool[], keys: NameIndex['keys']) {
    this.#pools = pools;
    this.#keys = keys;
  }

  keys(place: number): readonly Key[] {
    const known = this.#read.get(place);
    if (known) return known;
    const found: Key[] = [];
    for (let at = place; at > 0; at = this.#keys.before[at - 1] ?? 0) {
      const key = this.#key(at - 1);
      if (key) found.push(key);
    }
    found.reverse();
    this.#read.set(place, found);
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
