import { lastIndexWhere } from '../bisect.ts';
import { once } from '../once.ts';
import { type Phrase, phraseEnd, phraseTokens } from './names/phrases.ts';
import type { Tokens } from './names/tokens.ts';
import type { TokenisedArticle } from './reading.ts';

/** A place in the reading: a token, its block, and the words at that place. */
export type Occurrence = { readonly first: number; readonly block: number; readonly surface: string };

/** Places in the order of the reading, found by binary search. The title's tokens come after all others. */
export class Occurrences {
  readonly #list: Occurrence[] = [];

  /** Places must be added in the order of the reading. Otherwise {@link sort} must be called. */
  add(occurrence: Occurrence): void {
    this.#list.push(occurrence);
  }

  sort(): void {
    this.#list.sort((a, b) => a.first - b.first);
  }

  get first(): Occurrence | undefined {
    return this.#list[0];
  }

  get count(): number {
    return this.#list.length;
  }

  /** The first place at or after this token. */
  atOrAfter(token: number): Occurrence | undefined {
    return this.#list[this.#search(token)];
  }

  /** The last place before this token. */
  before(token: number): Occurrence | undefined {
    return this.#list[this.#search(token) - 1];
  }

  /** The place nearest to the token among those from `begin` up to `end`. */
  nearest(token: number, begin: number, end: number): Occurrence | undefined {
    const left = this.before(token);
    const right = this.atOrAfter(token);
    const inside = [left, right].filter(
      (occurrence): occurrence is Occurrence =>
        occurrence !== undefined && occurrence.first >= begin && occurrence.first < end,
    );
    return inside.sort((a, b) => Math.abs(a.first - token) - Math.abs(b.first - token))[0];
  }

  #search(token: number): number {
    return lastIndexWhere(this.#list.length, (index) => (this.#list[index]?.first ?? 0) < token) + 1;
  }
}

const indexes = new WeakMap<TokenisedArticle, PhraseIndex>();

/** The phrase index of a reading. All who search phrases in it share the index. */
export function phrasesIn(reading: TokenisedArticle): PhraseIndex {
  const known = indexes.get(reading) ?? new PhraseIndex(reading);
  indexes.set(reading, known);
  return known;
}

/** The places of phrases in a reading. Each phrase is searched once, however many candidates ask for it. */
export class PhraseIndex {
  readonly #reading: TokenisedArticle;
  readonly #known = new Map<string, Occurrences>();
  readonly #words: () => WordPlaces;

  constructor(reading: TokenisedArticle) {
    this.#reading = reading;
    this.#words = once(() => new WordPlaces(reading.tokens));
  }

  occurrences(phrase: string): Occurrences {
    const known = this.#known.get(phrase);
    if (known) return known;
    const occurrences = new Occurrences();
    const tokens = phraseTokens(phrase);
    const { from, texts } = this.#reading;
    let block = 0;
    for (const first of this.#firstWords(tokens)) {
      while (block < texts.length && (from[block + 1] ?? 0) <= first) block++;
      if (phraseEnd(this.#reading, tokens, first, from[block + 1] ?? 0) >= 0)
        occurrences.add({ first, block, surface: phrase });
    }
    this.#known.set(phrase, occurrences);
    return occurrences;
  }

  /**
   * The tokens that may begin a phrase, in the order of the reading. The words of a phrase may be joined in the text, so
   * its first word there may be any beginning of the phrase. Phrases without prefixes are compared with every token.
   */
  #firstWords({ prefixes }: Phrase): Iterable<number> {
    const { count, length } = this.#reading.tokens;
    if (prefixes === null) return Array(count).keys();
    const lists = [...prefixes].flatMap((hash, size) => {
      const list = this.#words()
        .of(hash)
        .filter((token) => length[token] === size);
      return list.length > 0 ? [list] : [];
    });
    return lists.length > 1 ? lists.flat().sort((a, b) => a - b) : (lists[0] ?? []);
  }
}

/** The tokens of a reading by their hash: chains in two tables, so that building them makes no objects. */
class WordPlaces {
  readonly #hash: Int32Array;
  /** The first token of each chain, plus one. 0 ends a chain. */
  readonly #heads: Int32Array;
  /** The next token of its chain, plus one, by token. */
  readonly #next: Int32Array;

  constructor({ hash, count }: Tokens) {
    this.#hash = hash;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(count + 1)));
    this.#next = new Int32Array(count);
    for (let token = count - 1; token >= 0; token--) {
      const chain = this.#chainOf(hash[token] ?? 0);
      this.#next[token] = this.#heads[chain] ?? 0;
      this.#heads[chain] = token + 1;
    }
  }

  /** The tokens with this hash, in the order of the reading. */
  of(hash: number): number[] {
    const found: number[] = [];
    for (let at = this.#heads[this.#chainOf(hash)] ?? 0; at > 0; at = this.#next[at - 1] ?? 0)
      if (this.#hash[at - 1] === hash) found.push(at - 1);
    return found;
  }

  /** The length of the table is a power of two. */
  #chainOf(hash: number): number {
    return hash & (this.#heads.length - 1);
  }
}
