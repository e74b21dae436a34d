import { ENTITY_KINDS, type EntityKind } from '../../facts/fact-model.ts';
import { beginnings } from './beginnings.ts';
import { canonical } from './canonical.ts';
import { expand } from './expand.ts';
import { ALONE, fold, JOINS, PERCENT, UPPER } from './fold.ts';
import { KEY_BITS, MAX_TOKENS, markOf } from './format.ts';
import { bitOf, hashStep, mix } from './hash.ts';
import { hasOneForm, isPrefix } from './plain-bytes.ts';
import type { NamePool } from './pool.ts';

/**
 * The index of the names of all open packs, which a gazetteer reads. It is made when packs are opened and never stored.
 */
export type NameIndex = {
  /**
   * One bit per hash. It is set if a name may begin with this capitalised word. The same for words in lower case
   * follows.
   */
  readonly starts: Uint32Array;
  /** How many bits of `starts` belong to capitalised words. */
  readonly capitals: number;
  /**
   * One bit per hash. It is set for a name of one word, and for a beginning of a name that continues after its first
   * word.
   */
  readonly ahead: Uint32Array;
  /**
   * A hash table with open addressing, one 32-bit word per slot. 0 is a free slot. Otherwise the top 8 bits are the
   * mark of a beginning's hash. The other bits are 1 + the last key that ends there, or 0 if no name ends there.
   * Beginnings with the same mark share a slot if they meet in it, because letters are compared afterwards anyway.
   */
  readonly table: Uint32Array;
  readonly keys: Keys;
};

/** The forms that may be looked up, in columns. Each is a name of a pool, or another way to write that name. */
export type Keys = {
  readonly count: number;
  /** The previous key in the same slot, as 1 + its index. 0 for the first key. */
  readonly before: Uint32Array;
  readonly pool: Uint8Array;
  readonly entity: Uint32Array;
  readonly name: Uint32Array;
  /** The text of forms that differ from the name. */
  readonly written: ReadonlyMap<number, string>;
};

const FIRST = 1;
const LOWER = 2;
const FURTHER = 4;
const END = 8;

/** A list of numbers that grows. `room` is its first capacity. */
class Growing<T extends Uint8Array | Int32Array | Uint32Array> {
  items: T;
  length = 0;
  readonly #make: (size: number) => T;

  constructor(room: number, make: (size: number) => T) {
    this.#make = make;
    this.items = make(Math.max(room, 64));
  }

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }
}

/** Kinds whose names have only one form. Other names may have a plural, or a share written in words. */
const PLAIN_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'office', 'organisation', 'team', 'place']);

/** In {@link UNITS}: only `readTokens` can read this letter. */
const SLOW = 0xffff;
/** Bit in {@link UNITS}: the letter is a capital, or has no case. */
const CAPITAL = 0x8000;
const UNIT = 0x7fff;
const SPACE = 32;
const FIRST_LETTER = 0x80;
const LAST_LETTER = 0x24f;

/**
 * What a letter of a plain name counts as, up to the last Latin letter. It is its folded unit, 0 for a separator, or
 * SLOW for a letter that no plain name has.
 */
const UNITS = Uint16Array.from({ length: LAST_LETTER + 1 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code < FIRST_LETTER && !/[A-Za-z0-9]/.test(char)) return " .,'-".includes(char) ? 0 : SLOW;
  const folded = fold(code);
  const isPlain = char === char.normalize('NFKC') && (folded & 0xffff) > PERCENT && (folded & (ALONE | JOINS)) === 0;
  return isPlain && folded < 0x40000 ? (folded & UNIT) | (folded & UPPER ? CAPITAL : 0) : SLOW;
});

/** Makes the index of the names of some pools, in one pass over their letters and another over their beginnings. */
export function indexNames(pools: readonly NamePool[]): NameIndex {
  const builder = new Builder(pools.reduce((sum, { entities, entityNames }) => sum + (entityNames[entities] ?? 0), 0));
  pools.forEach((pool, at) => {
    builder.addPool(pool, at);
  });
  return builder.finish();
}

class Builder {
  /** Every beginning of every form, with its flags. */
  readonly #hashes: Growing<Int32Array>;
  readonly #flags: Growing<Uint8Array>;
  readonly #pool: Growing<Uint8Array>;
  readonly #entity: Growing<Uint32Array>;
  readonly #name: Growing<Uint32Array>;
  readonly #written = new Map<number, string>();

  /** @param names the number of names, for the capacity at first */
  constructor(names: number) {
    this.#hashes = new Growing(names * 3, (size) => new Int32Array(size));
    this.#flags = new Growing(names * 3, (size) => new Uint8Array(size));
    this.#pool = new Growing(names, (size) => new Uint8Array(size));
    this.#entity = new Growing(names, (size) => new Uint32Array(size));
    this.#name = new Growing(names, (size) => new Uint32Array(size));
  }

  addPool(pool: NamePool, at: number): void {
    const { entities, kinds, entityNames, texts, bytes, textStarts } = pool;
    for (let entity = 0; entity < entities; entity++) {
      const kind = ENTITY_KINDS[kinds[entity] ?? 0] ?? 'concept';
      const isPlain = PLAIN_KINDS.has(kind);
      const end = entityNames[entity + 1] ?? 0;
      for (let name = entityNames[entity] ?? 0; name < end; name++) {
        const text = texts[name] ?? 0;
        const [from, to] = [textStarts[text] ?? 0, textStarts[text + 1] ?? 0];
        const isOneForm = isPlain || hasOneForm(bytes, from, to);
        if (isOneForm && this.#addPlain(bytes, from, to, !isPlain)) this.#key(at, entity, name);
        else this.#addSlowly(pool.textAt(name), kind, at, entity, name);
      }
    }
  }

  #key(pool: number, entity: number, name: number): void {
    this.#pool.push(pool);
    this.#entity.push(entity);
    this.#name.push(name);
  }

  /**
   * Adds a form of plain letters in one pass, because the hash of a beginning is the hash of its letters in order. If a
   * byte is not a plain letter, returns false and adds nothing.
   *
   * @param isSplit words with a prefix may be written as two
   */
  #addPlain(bytes: Uint8Array, from: number, to: number, isSplit: boolean): boolean {
    const begin = this.#hashes.length;
    let hash = 0;
    let word = 0;
    let isParted = false;
    let isIn = false;
    let flags = FIRST;
    let lower = -1; // until the first letter
    let before = 0;
    for (let i = from; i < to; i++) {
      let code = bytes[i] ?? 0;
      // Letters beyond ASCII, up to the last one of Latin, are two bytes of UTF-8.
      if (code >= FIRST_LETTER) code = code < 0xe0 ? ((code & 0x1f) << 6) | ((bytes[++i] ?? 0) & 0x3f) : SLOW;
      const unit = code > LAST_LETTER ? SLOW : (UNITS[code] ?? SLOW);
      if (unit === SLOW) return this.#undo(begin);
      if (unit === 0) {
        if (isIn) this.#beginning(hash, flags);
        if (isIn) flags |= FURTHER;
        if (code === SPACE && flags & FURTHER) flags &= ~FIRST;
        isIn = false;
        isParted = false;
        word = 0;
      } else {
        if (lower < 0) lower = unit & CAPITAL ? 0 : LOWER;
        // "McDonald" may be written "mcdonald", and a digit has no case.
        if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90 && before >= 97 && before <= 122)) lower = LOWER;
        hash = hashStep(hash, unit & UNIT);
        isIn = true;
        word = hashStep(word, unit & UNIT);
        if (code >= FIRST_LETTER) isParted = true; // No prefix has such a letter.
        if (isSplit && !isParted && isPrefix(word, bytes, i + 1, to)) {
          this.#beginning(hash, flags);
          flags |= FURTHER;
          isParted = true;
        }
      }
      before = code;
    }
    if (isIn) this.#beginning(hash, flags);
    const count = this.#hashes.length - begin;
    if (count === 0 || count > MAX_TOKENS) return this.#undo(begin);
    this.#end(begin, lower);
    return true;
  }

  #beginning(hash: number, flags: number): void {
    this.#hashes.push(hash);
    this.#flags.push(flags);
  }

  #undo(begin: number): false {
    this.#hashes.length = begin;
    this.#flags.length = begin;
    return false;
  }

  /** Marks the beginnings from `begin` on as those of one form. The last of them is the form itself. */
  #end(begin: number, lower: number): void {
    const flags = this.#flags.items;
    const last = this.#flags.length - 1;
    if (lower > 0) for (let i = begin; i <= last; i++) flags[i] = (flags[i] ?? 0) | lower;
    flags[last] = (flags[last] ?? 0) | END | FURTHER;
  }

  /** Adds every way to write a name, read in the same way as texts. */
  #addSlowly(text: string, kind: EntityKind, pool: number, entity: number, name: number): void {
    const base = canonical(text);
    for (const form of PLAIN_KINDS.has(kind) ? [base] : expand(text, kind)) {
      const found = beginnings(form);
      const last = found.at(-1);
      if (last === undefined) continue;
      // The canonical form of a letter may be several words ("ﷺ"), but a text writes the letter as the name does.
      if (form === base && form !== text) found.unshift(...beginnings(text));
      for (const { hash, first, lower, further } of found)
        this.#beginning(hash, (first ? FIRST : 0) | (lower ? LOWER : 0) | (further ? FURTHER : 0));
      this.#end(this.#hashes.length, 0);
      if (form !== text) this.#written.set(this.#name.length, form);
      this.#key(pool, entity, name);
    }
  }

  finish(): NameIndex {
    const hashes = this.#hashes.items;
    const flags = this.#flags.items;
    const total = this.#hashes.length;
    const table = new Uint32Array(powerOfTwo(total * 1.1 + 1));
    const before = new Uint32Array(this.#name.length);
    let [key, firsts, lowers, further] = [0, 0, 0, 0];
    for (let i = 0; i < total; i++) {
      const hash = hashes[i] ?? 0;
      const flag = flags[i] ?? 0;
      const mark = markOf(hash);
      let at = mix(hash) & (table.length - 1);
      let there = table[at] ?? 0;
      while (there !== 0 && (there & ~KEY_BITS) !== mark) {
        at = (at + 1) & (table.length - 1);
        there = table[at] ?? 0;
      }
      if (there === 0) {
        table[at] = there = mark >>> 0;
        if (flag & FIRST) firsts++;
        if ((flag & FIRST) !== 0 && (flag & LOWER) !== 0) lowers++;
        if (flag & FURTHER) further++;
      }
      if ((flag & END) === 0) continue;
      before[key] = there & KEY_BITS;
      key++;
      table[at] = ((there & ~KEY_BITS) | key) >>> 0;
    }
    const capitals = bitsFor(firsts * 16);
    const lower = bitsFor(lowers * 16);
    const ahead = bitsFor(further * 8);
    for (let i = 0; i < total; i++) {
      const hash = hashes[i] ?? 0;
      const flag = flags[i] ?? 0;
      if (flag & FIRST) {
        setBit(capitals, hash);
        if (flag & LOWER) setBit(lower, hash);
      }
      if (flag & FURTHER) setBit(ahead, hash);
    }
    const starts = new Uint32Array(capitals.length + lower.length);
    starts.set(capitals);
    starts.set(lower, capitals.length);
    const keys: Keys = {
      count: key,
      before,
      pool: this.#pool.items,
      entity: this.#entity.items,
      name: this.#name.items,
      written: this.#written,
    };
    return { starts, capitals: capitals.length * 32, ahead, table, keys };
  }
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(atLeast, 64)));

const bitsFor = (atLeast: number): Uint32Array => new Uint32Array(powerOfTwo(Math.max(atLeast, 2048)) / 32);

function setBit(bits: Uint32Array, hash: number): void {
  const place = bitOf(hash, Math.clz32(bits.length * 32 - 1));
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}
