import { phraseEnd, phraseTokens } from './names/phrases.ts';
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
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#list[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
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

  constructor(reading: TokenisedArticle) {
    this.#reading = reading;
  }

  occurrences(phrase: string): Occurrences {
    const known = this.#known.get(phrase);
    if (known) return known;
    const occurrences = new Occurrences();
    const tokens = phraseTokens(phrase);
    const { from, texts } = this.#reading;
    for (let block = 0; block < texts.length; block++) {
      const end = from[block + 1] ?? 0;
      for (let first = from[block] ?? 0; first < end; first++) {
        if (phraseEnd(this.#reading, tokens, first, end) >= 0) occurrences.add({ first, block, surface: phrase });
      }
    }
    this.#known.set(phrase, occurrences);
    return occurrences;
  }
}
