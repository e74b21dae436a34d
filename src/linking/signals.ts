import { NICKNAME_HASHES } from './nicknamed.ts';
import { OFFICE_HASHES } from './offices/bare-offices.ts';
import { TITLE_HASHES } from './offices/titled.ts';
import { ADMINISTRATION_HASHES } from './people/administrations.ts';
import type { Place, TokenisedArticle } from './reading.ts';

/** The words of an article that steps of linking start from, in reading order. */
export type Signals = {
  /** Last words of titles that a surname may follow: "president". */
  readonly titles: readonly Place[];
  /** Last words of titles that stand for an office: "minister". */
  readonly offices: readonly Place[];
  /** "Administration". */
  readonly administrations: readonly Place[];
  /** Given names with other forms: "Dave". */
  readonly nicknames: readonly Place[];
};

/** Each kind has a bit in a table by the low bits of the hash, so one look excludes most words of a text. */
const FILTER_MASK = 0xfff;
const TITLE = 1;
const OFFICE = 2;
const ADMINISTRATION = 4;
const NICKNAME = 8;
const FILTER = filterOf([
  [TITLE, TITLE_HASHES],
  [OFFICE, OFFICE_HASHES],
  [ADMINISTRATION, ADMINISTRATION_HASHES],
  [NICKNAME, NICKNAME_HASHES],
]);

function filterOf(kinds: readonly (readonly [bit: number, hashes: ReadonlySet<number>])[]): Uint8Array {
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const [bit, hashes] of kinds)
    for (const hash of hashes) filter[hash & FILTER_MASK] = (filter[hash & FILTER_MASK] ?? 0) | bit;
  return filter;
}

/** Finds these words in one pass over the article. */
export function signalsIn({ tokens: { hash }, texts, from }: TokenisedArticle): Signals {
  const titles: Place[] = [];
  const offices: Place[] = [];
  const administrations: Place[] = [];
  const nicknames: Place[] = [];
  for (let block = 0; block < texts.length; block++) {
    const limit = from[block + 1] ?? 0;
    for (let token = from[block] ?? 0; token < limit; token++) {
      const own = hash[token] ?? 0;
      const bits = FILTER[own & FILTER_MASK] ?? 0;
      if (bits === 0) continue;
      if (bits & TITLE && TITLE_HASHES.has(own)) titles.push({ block, token });
      if (bits & OFFICE && OFFICE_HASHES.has(own)) offices.push({ block, token });
      if (bits & ADMINISTRATION && ADMINISTRATION_HASHES.has(own)) administrations.push({ block, token });
      if (bits & NICKNAME && NICKNAME_HASHES.has(own)) nicknames.push({ block, token });
    }
  }
  return { titles, offices, administrations, nicknames };
}
