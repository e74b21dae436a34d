import type { EntityId, EntityKind } from '../facts/model.ts';
import {
  EXACT_CASE,
  FULL,
  HEADER_WORDS,
  KEY_BITS,
  KIND_SHIFT,
  KINDS,
  LAST,
  MAGIC,
  MAX_TOKENS,
  markOf,
  PRONOUN_SHIFT,
  PRONOUNS,
  SECTIONS,
  type Section,
  SURNAME,
  VERSION,
} from './format.ts';
import { bitOf, checksum, hasBit, hashJoin, mix } from './hash.ts';
import { CAPITAL, type Tokens } from './tokens.ts';

/** The bytes are not a gazetteer that this version can use; says what is wrong with them. */
export class DamagedGazetteerError extends Error {
  override readonly name = 'DamagedGazetteerError';
}

/** An alias as the decisions need it. */
export type AliasRecord = {
  readonly index: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly full: boolean;
  readonly surname: boolean;
  readonly exactCase: boolean;
  /** An office named without its place. */
  readonly bare?: boolean;
  readonly pronoun: 'he' | 'she' | 'they' | undefined;
  readonly needs: readonly EntityId[];
  readonly never: readonly string[];
  readonly context: readonly string[];
  readonly unless: readonly string[];
};

/** A form that a stretch of text may be: the form in canonical letters, and whose name it is. */
export type Key = { readonly text: string; readonly alias: AliasRecord };

/**
 * An open gazetteer. `ends` calls back for every run of tokens, beginning at `first`, whose hash is that of a name (longest
 * last); `keys` lists the names of that hash, to be compared with the text.
 */
export type Gazetteer = {
  /** Number of names. */
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

/**
 * Opens a compiled gazetteer where it lies: nothing is parsed or built. Throws {@link DamagedGazetteerError} where magic,
 * version, length or check sum are wrong.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const words = checkedWords(bytes);
  const place = (name: Section): number => words[4 + SECTIONS.indexOf(name) * 2] ?? 0;
  const count = (name: Section): number => words[5 + SECTIONS.indexOf(name) * 2] ?? 0;
  const part = (name: Section): Uint32Array => words.subarray(place(name), place(name) + count(name));
  // Two sections that lie one behind the other, looked into as one: no branch on a word's case, which cannot be foretold.
  const starts = words.subarray(place('starts'), place('lower') + count('lower'));
  const startsFrom = Int32Array.of(count('starts') * 32, 0);
  const startsShift = Int32Array.of(shiftOf(count('lower')), shiftOf(count('starts')));
  const ahead = part('ahead');
  const table = part('table');
  const keyWords = part('keys');
  const aliasWords = part('aliases');
  const entities = part('entities');
  const lists = part('lists');
  const pool = new Uint16Array(words.buffer, words.byteOffset + place('pool') * 4, count('pool') * 2);
  const aheadShift = shiftOf(ahead.length);
  const slotMask = table.length - 1;

  const text = (at: number, length: number): string => {
    let result = '';
    for (let i = at; i < at + length; i += 4096) {
      result += String.fromCharCode(...pool.subarray(i, Math.min(i + 4096, at + length)));
    }
    return result;
  };
  const entityId = (index: number): EntityId => text(entities[index * 2] ?? 0, entities[index * 2 + 1] ?? 0);

  const aliasCache = new Map<number, AliasRecord>();
  const alias = (index: number): AliasRecord => {
    const known = aliasCache.get(index);
    if (known) return known;
    const flags = aliasWords[index * 3 + 1] ?? 0;
    let at = aliasWords[index * 3 + 2] ?? 0;
    const list = <T>(width: number, read: (at: number) => T): T[] => {
      if (at === 0) return [];
      const items = Array.from({ length: lists[at] ?? 0 }, (_, i) => read(at + 1 + i * width));
      at += 1 + items.length * width;
      return items;
    };
    const textAt = (i: number): string => text(lists[i] ?? 0, lists[i + 1] ?? 0);
    const record: AliasRecord = {
      index,
      entity: entityId(aliasWords[index * 3] ?? 0),
      kind: KINDS[(flags >>> KIND_SHIFT) & 15] ?? 'concept',
      full: (flags & FULL) !== 0,
      surname: (flags & SURNAME) !== 0,
      exactCase: (flags & EXACT_CASE) !== 0,
      pronoun: PRONOUNS[(flags >>> PRONOUN_SHIFT) & 3],
      needs: list(1, (i) => entityId(lists[i] ?? 0)),
      never: list(2, textAt),
      context: list(2, textAt),
      unless: list(2, textAt),
    };
    aliasCache.set(index, record);
    return record;
  };

  const keyCache = new Map<number, readonly Key[]>();

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
    size: keyWords.length / 3,
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
    keys: (at) => {
      const known = keyCache.get(at);
      if (known) return known;
      const keys: Key[] = [];
      for (let i = at - 1; i < keyWords.length / 3; i++) {
        const length = keyWords[i * 3 + 1] ?? 0;
        keys.push({ text: text(keyWords[i * 3] ?? 0, length & ~LAST), alias: alias(keyWords[i * 3 + 2] ?? 0) });
        if ((length & LAST) !== 0) break;
      }
      keyCache.set(at, keys);
      return keys;
    },
  };
}

/** For {@link bitOf}: the bits of a section of so many words, which are a power of two. */
const shiftOf = (length: number): number => Math.clz32(length * 32 - 1);

/** The file's words once its header and check sum are found right. */
function checkedWords(bytes: Uint8Array): Uint32Array {
  const wrong = (what: string): DamagedGazetteerError =>
    new DamagedGazetteerError(`the gazetteer is not usable (${what}): rebuild or download the fact pack again`);
  if (bytes.byteLength < HEADER_WORDS * 4) throw wrong(`${bytes.byteLength} bytes, too short for a header`);
  const whole = bytes.byteLength - (bytes.byteLength % 4);
  // A copy only where the bytes do not lie on a word's border.
  const at = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(at.buffer, at.byteOffset, whole / 4);
  if (words[0] !== MAGIC) throw wrong('it does not begin like one');
  if (words[1] !== VERSION) throw wrong(`format ${words[1]}, this version reads ${VERSION}`);
  if (words[2] !== bytes.byteLength) throw wrong(`${bytes.byteLength} bytes of ${words[2]}`);
  if (words[3] !== checksum(words, HEADER_WORDS, words.length)) throw wrong('its check sum is wrong');
  let end = HEADER_WORDS;
  for (let i = 0; i < SECTIONS.length; i++) {
    if (words[4 + i * 2] !== end) throw wrong(`section ${SECTIONS[i]} is not where it should be`);
    end += words[5 + i * 2] ?? 0;
  }
  if (end !== words.length) throw wrong('its sections do not fill it');
  return words;
}
