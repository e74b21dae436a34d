import { once } from '../once.ts';
import { type Match, matchAt, type Pattern, type Word } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Patterns that can be looked up by their first word. */
export type PatternIndex<T> = { readonly at: (tokens: readonly Token[], place: number) => (T & Match)[] };

/**
 * Indexes entries by their first words, so that a page is read once, however many patterns there are.
 *
 * @param list makes the entries. It is called at the first lookup, because most starts of the worker read no article.
 *   The lookup throws an Error that names a first word that is too short a prefix to be indexed.
 */
export function indexPatterns<T extends { readonly pattern: Pattern }>(list: () => readonly T[]): PatternIndex<T> {
  const filed = once(() => fileByFirstWord(list()));
  return {
    at(tokens, place) {
      const word = tokens[place]?.word;
      if (word === undefined) return [];
      const { openings, exact, prefixes } = filed();
      if (openings[keyOf(word)] === 0) return [];
      const whole = exact.get(word);
      const begun = prefixes.get(word.slice(0, PREFIX_KEY));
      const found = whole ? matching(whole, tokens, place) : [];
      for (const one of begun ? matching(begun, tokens, place) : [])
        if (!found.some(([entry]) => entry === one[0])) found.push(one);
      return found.map(([entry, match]) => ({ ...entry, ...match }));
    },
  };
}

/** An entry with its place in the order. */
type Ordered<T> = { readonly entry: T; readonly order: number };
/** The entries of one first word, in order. When a text first has that word, they are grouped by their second words. */
type Filed<T> = { readonly entries: T[]; readonly isFirst: (word: Word) => boolean; nexts: Nexts<T> | null };
type Nexts<T> = {
  readonly whole: ReadonlyMap<string, readonly Ordered<T>[]>;
  readonly begun: ReadonlyMap<string, readonly Ordered<T>[]>;
  /** Entries whose second word may be any word. */
  readonly open: readonly Ordered<T>[];
};

/**
 * Groups entries by their second words. Hundreds of phrases begin with "the", but few of them continue with the same
 * word.
 */
function fileByNextWord<T extends { readonly pattern: Pattern }>({ entries, isFirst }: Filed<T>): Nexts<T> {
  const whole = new Map<string, Ordered<T>[]>();
  const begun = new Map<string, Ordered<T>[]>();
  const open: Ordered<T>[] = [];
  for (const [order, entry] of entries.entries()) {
    const words = entry.pattern.nextWords(isFirst);
    if (words === null) open.push({ entry, order });
    for (const { text, prefix } of words ?? []) {
      const map = prefix ? begun : whole;
      const known = map.get(text);
      if (known === undefined) map.set(text, [{ entry, order }]);
      else if (known.at(-1)?.entry !== entry) known.push({ entry, order });
    }
  }
  return { whole, begun, open };
}

const NONE: readonly never[] = [];

/** The entries that may match if this word follows the first word. An entry may be listed twice. */
function goingOn<T>({ whole, begun, open }: Nexts<T>, next: string | undefined): readonly Ordered<T>[] {
  if (next === undefined) return open;
  let found = whole.get(next) ?? NONE;
  for (const [beginning, some] of begun) if (next.startsWith(beginning)) found = [...found, ...some];
  return found.length === 0 ? open : open.length === 0 ? found : [...open, ...found];
}

/** The entries whose patterns match at the place, in their order. */
function matching<T extends { readonly pattern: Pattern }>(
  filed: Filed<T>,
  tokens: readonly Token[],
  place: number,
): [T, Match][] {
  filed.nexts ??= fileByNextWord(filed);
  const found: { readonly order: number; readonly one: [T, Match] }[] = [];
  for (const { entry, order } of goingOn(filed.nexts, tokens[place + 1]?.word)) {
    const match = matchAt(entry.pattern, tokens, place);
    if (match && !found.some((other) => other.order === order)) found.push({ order, one: [entry, match] });
  }
  return found.sort((a, b) => a.order - b.order).map(({ one }) => one);
}

/** Entries by their first words. First words that are only beginnings of words are grouped by their first letters. */
function fileByFirstWord<T extends { readonly pattern: Pattern }>(entries: readonly T[]) {
  const openings = new Uint8Array(KEYS);
  const exact = new Map<string, Filed<T>>();
  const prefixes = new Map<string, Filed<T>>();
  for (const entry of entries) {
    for (const { text, prefix } of entry.pattern.firstWords) {
      if (prefix && text.length < PREFIX_KEY)
        throw new Error(`Phrase word "${text}*" is too short: ${PREFIX_KEY} letters at least`);
      const map = prefix ? prefixes : exact;
      const key = prefix ? text.slice(0, PREFIX_KEY) : text;
      openings[keyOf(key)] = 1;
      const known = map.get(key);
      if (known === undefined) map.set(key, { entries: [entry], isFirst: firstFor(key, prefix), nexts: null });
      else if (known.entries.at(-1) !== entry) known.entries.push(entry); // an entry's words come one after another
    }
  }
  return { openings, exact, prefixes };
}

const firstFor =
  (key: string, isPrefix: boolean) =>
  ({ text, prefix }: Word): boolean =>
    isPrefix ? text.startsWith(key) : prefix ? key.startsWith(text) : key === text;

/** Prefixes are grouped by their first letters. Every prefix in the lexicon is at least this long. */
const PREFIX_KEY = 4;

/** Most words begin no pattern. A table by their first letters shows that without a look-up. */
const KEYS = 1 << 14;

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < PREFIX_KEY && at < word.length; at++) key = (key * 37 + word.charCodeAt(at)) & (KEYS - 1);
  return key;
}
