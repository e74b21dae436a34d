import { phraseEnd, phraseTokens } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Somewhere in the reading: a token, its block, and the words that stand there. */
export type Place = { readonly first: number; readonly block: number; readonly surface: string };

/** Places in the order of the reading, found by halving. The title's tokens come after all others. */
export class Places {
  readonly #list: Place[] = [];

  /** Places must be added in the order of the reading, or {@link sort} be called. */
  add(place: Place): void {
    this.#list.push(place);
  }

  sort(): void {
    this.#list.sort((a, b) => a.first - b.first);
  }

  get first(): Place | undefined {
    return this.#list[0];
  }

  get count(): number {
    return this.#list.length;
  }

  /** The first place at or after this token. */
  atOrAfter(token: number): Place | undefined {
    return this.#list[this.#search(token)];
  }

  /** The last place before this token. */
  before(token: number): Place | undefined {
    return this.#list[this.#search(token) - 1];
  }

  /** The place nearest to the token among those from `begin` up to `end`. */
  nearest(token: number, begin: number, end: number): Place | undefined {
    const left = this.before(token);
    const right = this.atOrAfter(token);
    const inside = [left, right].filter(
      (place): place is Place => place !== undefined && place.first >= begin && place.first < end,
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

/** Where phrases stand in a reading; each is looked for once, however many candidates ask. */
export class PhraseIndex {
  readonly #reading: Reading;
  readonly #known = new Map<string, Places>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  places(phrase: string): Places {
    const known = this.#known.get(phrase);
    if (known) return known;
    const places = new Places();
    const tokens = phraseTokens(phrase);
    const { from, texts } = this.#reading;
    for (let block = 0; block < texts.length; block++) {
      const end = from[block + 1] ?? 0;
      for (let first = from[block] ?? 0; first < end; first++) {
        if (phraseEnd(this.#reading, tokens, first, end) >= 0) places.add({ first, block, surface: phrase });
      }
    }
    this.#known.set(phrase, places);
    return places;
  }
}
