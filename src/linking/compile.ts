import { canonical } from './canonical.ts';
import { expand } from './expand.ts';
import {
  EXACT_CASE,
  FULL,
  HEADER_WORDS,
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
import { bitOf, checksum, hashJoin, mix } from './hash.ts';
import type { GazetteerEntry } from './model.ts';
import { PREFIXES } from './prefixes.ts';
import { CAPITAL, readTokens, Tokens } from './tokens.ts';

/** Why a form cannot be looked up, in words, or null where it can. For checks at the border; the compiler leaves it out. */
export function unusableReason(text: string): string | null {
  const tokens = new Tokens();
  readTokens(text, tokens);
  if (tokens.count === 0) return `"${text}" has no letter or digit: write the name with words`;
  return tokens.count > MAX_TOKENS
    ? `"${text.slice(0, 40)}…" has more than ${MAX_TOKENS} words: use a shorter form`
    : null;
}

/**
 * A beginning of a name as it may be met in a text. `first`: it may be one word there. `lower`: without a capital.
 * `further`: it may be several words there.
 */
type Beginning = {
  readonly hash: number;
  readonly first: boolean;
  readonly lower: boolean;
  readonly further: boolean;
};

/** The places in a form where a text may have the end of a word; the last one is the form's own end. */
function beginnings(form: string): Beginning[] {
  const tokens = new Tokens(8);
  readTokens(form, tokens);
  if (tokens.count === 0 || tokens.count > MAX_TOKENS) return [];
  const lower = ((tokens.flags[0] ?? 0) & CAPITAL) === 0 || /[a-z][A-Z]/.test(form) || /\d/.test(form);
  const found: Beginning[] = [];
  let hash = 0;
  let first = true;
  for (let i = 0; i < tokens.count; i++) {
    const word = form.slice(tokens.start[i], tokens.end[i]);
    const prefix = PREFIXES.exec(word.toLowerCase())?.[0];
    if (prefix !== undefined) {
      const part = new Tokens(8);
      readTokens(prefix, part);
      found.push({
        hash: hashJoin(hash, part.hash[0] ?? 0, part.length[0] ?? 0),
        first,
        lower,
        further: found.length > 0,
      });
    }
    hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
    found.push({ hash, first, lower, further: found.length > 0 });
    // Words with a space between them are never written as one.
    if (/\s/.test(form.slice(tokens.end[i], tokens.start[i + 1] ?? form.length))) first = false;
  }
  return found;
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(atLeast, 64)));

const bitsFor = (atLeast: number): Uint32Array => new Uint32Array(powerOfTwo(Math.max(atLeast, 2048)) / 32);

function setBit(bits: Uint32Array, hash: number): void {
  const place = bitOf(hash, Math.clz32(bits.length * 32 - 1));
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

class Pool {
  readonly #places = new Map<string, number>();
  readonly #parts: string[] = [];
  size = 0;
  place(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.size;
      this.#places.set(text, place);
      this.#parts.push(text);
      this.size += text.length;
    }
    return place;
  }
  write(into: Uint16Array): void {
    let at = 0;
    for (const part of this.#parts) for (let i = 0; i < part.length; i++) into[at++] = part.charCodeAt(i);
  }
}

/**
 * Compiles names to the binary table that {@link openGazetteer} uses in place. Build time; the same entries in the same
 * order give the same bytes. Forms that cannot be looked up ({@link unusableReason}) are left out.
 */
export function compileGazetteer(entries: readonly GazetteerEntry[]): Uint8Array {
  const pool = new Pool();
  const entityIndex = new Map<string, number>();
  const entityOf = (id: string): number => {
    const known = entityIndex.get(id);
    if (known !== undefined) return known;
    entityIndex.set(id, entityIndex.size);
    return entityIndex.size - 1;
  };
  const aliases: number[] = [];
  const lists: number[] = [0]; // place 0 means: no conditions
  const slots = new Map<number, number[]>(); // hash of a beginning → the keys that end there
  const firsts = new Map<number, boolean>(); // hash of a beginning → may it be in lower case?
  const further = new Set<number>(); // hashes of beginnings of more than one word, and of names of one
  const keys: { text: string; alias: number }[] = [];

  for (const entry of entries) {
    const alias = aliases.length / 3;
    let used = false;
    for (const form of expand(entry.text, entry.kind)) {
      const found = beginnings(form);
      const last = found.at(-1);
      if (last === undefined) continue;
      used = true;
      further.add(last.hash);
      // A letter may stand for several words in canonical form ("ﷺ"): a text has it as the name is written.
      if (form === canonical(entry.text) && form !== entry.text) found.push(...beginnings(entry.text));
      for (const { hash, first, lower, further: goesOn } of found) {
        if (goesOn) further.add(hash);
        if (!slots.has(hash)) slots.set(hash, []);
        if (first) firsts.set(hash, (firsts.get(hash) ?? false) || lower);
      }
      slots.get(last.hash)?.push(keys.length);
      keys.push({ text: form, alias });
    }
    if (!used) continue;
    aliases.push(entityOf(entry.entity), flagsOf(entry), conditions(entry, lists, entityOf, pool));
  }

  const capacity = powerOfTwo(slots.size * 1.25);
  const table = new Uint32Array(capacity);
  const endings = new Map<number, number[]>(); // a slot's place → the keys that end there
  for (const [hash, ending] of slots) {
    const mark = markOf(hash);
    let at = mix(hash) & (capacity - 1);
    while (table[at] !== 0 && table[at] !== mark >>> 0) at = (at + 1) & (capacity - 1);
    table[at] = mark;
    if (ending.length > 0) endings.set(at, [...(endings.get(at) ?? []), ...ending]);
  }
  const keyWords: number[] = [];
  for (const [at, ending] of endings) {
    table[at] = (table[at] ?? 0) | (keyWords.length / 3 + 1);
    ending.forEach((index, i) => {
      const key = keys[index];
      if (!key) return;
      const length = i === ending.length - 1 ? (key.text.length | LAST) >>> 0 : key.text.length;
      keyWords.push(pool.place(key.text), length, key.alias);
    });
  }

  const starts = bitsFor(firsts.size * 16);
  const lower = bitsFor([...firsts.values()].filter((isLower) => isLower).length * 16);
  for (const [hash, isLower] of firsts) {
    setBit(starts, hash);
    if (isLower) setBit(lower, hash);
  }
  const ahead = bitsFor(further.size * 8);
  for (const hash of further) setBit(ahead, hash);

  const entities: number[] = [];
  for (const id of entityIndex.keys()) entities.push(pool.place(id), id.length);
  const poolWords = new Uint32Array(Math.ceil(pool.size / 2));
  pool.write(new Uint16Array(poolWords.buffer));
  return assemble({ starts, lower, ahead, table, keys: keyWords, aliases, entities, lists, pool: poolWords });
}

function flagsOf(entry: GazetteerEntry): number {
  const kind = KINDS.indexOf(entry.kind);
  const pronoun = PRONOUNS.indexOf(entry.pronoun);
  return (
    (entry.full ? FULL : 0) |
    (entry.surname ? SURNAME : 0) |
    (entry.exactCase ? EXACT_CASE : 0) |
    (Math.max(kind, 0) << KIND_SHIFT) |
    (Math.max(pronoun, 0) << PRONOUN_SHIFT)
  );
}

function conditions(entry: GazetteerEntry, lists: number[], entityOf: (id: string) => number, pool: Pool): number {
  const texts = [entry.never, entry.context ?? [], entry.unless ?? []];
  if (entry.needs.length === 0 && texts.every((list) => list.length === 0)) return 0;
  const place = lists.length;
  lists.push(entry.needs.length, ...entry.needs.map(entityOf));
  for (const list of texts) lists.push(list.length, ...list.flatMap((text) => [pool.place(text), text.length]));
  return place;
}

function assemble(sections: Readonly<Record<Section, ArrayLike<number>>>): Uint8Array {
  const size = HEADER_WORDS + SECTIONS.reduce((sum, name) => sum + sections[name].length, 0);
  const words = new Uint32Array(size);
  let at = HEADER_WORDS;
  SECTIONS.forEach((name, i) => {
    words.set(sections[name], at);
    words.set([at, sections[name].length], 4 + i * 2);
    at += sections[name].length;
  });
  words.set([MAGIC, VERSION, size * 4, checksum(words, HEADER_WORDS, size)]);
  return new Uint8Array(words.buffer);
}
