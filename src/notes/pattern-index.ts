import { once } from '../once.ts';
import { type Match, matchAt, mayFit, type Pattern, type WordStep } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Patterns that can be asked for by the word with which they begin. */
export type PatternIndex<T> = { readonly at: (tokens: readonly Token[], place: number) => (T & Match)[] };

/**
 * Indexes entries by their first words, so that a page is read once whatever the number of patterns.
 *
 * @param list makes the entries. It is called at the first lookup, because most starts of the worker read no article.
 * The lookup throws an Error that names a first word that is too short a prefix to be indexed.
 */
export function indexPatterns<T extends { readonly pattern: Pattern }>(list: () => readonly T[]): PatternIndex<T> {
  const filed = once(() => fileByFirstWord(list()));
  return {
    at(tokens, place) {
      const word = tokens[place]?.word;
      if (word === undefined) return [];
      const whole = filed().exact.get(word);
      const begun = filed().prefixes.get(word.slice(0, PREFIX_KEY));
      const found = whole ? matching(whole, tokens, place) : [];
      const entries = new Set(found.map(([entry]) => entry));
      if (begun) for (const one of matching(begun, tokens, place)) if (!entries.has(one[0])) found.push(one);
      return found.map(([entry, match]) => ({ ...entry, ...match }));
    },
  };
}

/** The entries of one first word, in order. */
type Filed<T> = { readonly entries: T[]; groups: readonly Group<T>[] | null };
/**
 * The entries with one second step, each with its place in the order. Hundreds of phrases begin with "the", and few
 * second steps follow it.
 */
type Group<T> = { readonly second: WordStep | null; readonly members: { readonly entry: T; readonly order: number }[] };

function groupBySecond<T extends { readonly pattern: Pattern }>(entries: readonly T[]): readonly Group<T>[] {
  const groups = new Map<WordStep | null, Group<T>>();
  for (const [order, entry] of entries.entries()) {
    const second = entry.pattern.second();
    const group = groups.get(second) ?? { second, members: [] };
    groups.set(second, group);
    group.members.push({ entry, order });
  }
  return [...groups.values()];
}

/** The entries whose patterns match at the place, in their order. */
function matching<T extends { readonly pattern: Pattern }>(
  filed: Filed<T>,
  tokens: readonly Token[],
  place: number,
): [T, Match][] {
  filed.groups ??= groupBySecond(filed.entries);
  const found: { readonly entry: T; readonly order: number; readonly match: Match }[] = [];
  for (const { second, members } of filed.groups) {
    if (second && !mayFit(second, tokens[place + 1])) continue;
    for (const { entry, order } of members) {
      const match = matchAt(entry.pattern, tokens, place);
      if (match) found.push({ entry, order, match });
    }
  }
  return found.sort((a, b) => a.order - b.order).map(({ entry, match }) => [entry, match]);
}

/** Entries by their first words, and by the first letters of those that are only beginnings of words. */
function fileByFirstWord<T extends { readonly pattern: Pattern }>(entries: readonly T[]) {
  const exact = new Map<string, Filed<T>>();
  const prefixes = new Map<string, Filed<T>>();
  for (const entry of entries) {
    for (const { text, prefix } of entry.pattern.firstWords) {
      if (prefix && text.length < PREFIX_KEY)
        throw new Error(`Phrase word "${text}*" is too short: ${PREFIX_KEY} letters at least`);
      const map = prefix ? prefixes : exact;
      const key = prefix ? text.slice(0, PREFIX_KEY) : text;
      const known = map.get(key);
      if (known === undefined) map.set(key, { entries: [entry], groups: null });
      else if (known.entries.at(-1) !== entry) known.entries.push(entry); // entries come one after the other
    }
  }
  return { exact, prefixes };
}

/** Prefixes are filed by their first letters; every prefix in the lexicon is at least this long. */
const PREFIX_KEY = 4;
