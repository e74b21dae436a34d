import { CAPITALS } from '../lexicon/capitals.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { STATES } from '../lexicon/us-states.ts';

/** Where a law holds: an ISO 3166 code ("KR", "GB-SCT", "EU"), or "US-" and the name of a state ("US-Colorado"). */
export type Jurisdiction = string;

/** Members of the European Union since 2020. */
const EU_MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** The English names and adjectives of jurisdictions. "Georgia" and "Washington" each name two. */
const CODES_BY_NAME = new Map<string, Jurisdiction[]>();
const add = (form: string, code: Jurisdiction): void => {
  const known = CODES_BY_NAME.get(form) ?? [];
  if (!known.includes(code)) CODES_BY_NAME.set(form, [...known, code]);
};
for (const { code, names, adjectives } of COUNTRIES.values()) {
  // Most English law is made by the parliament of the United Kingdom.
  const own = code === 'GB-ENG' || code === 'GB-WLS' ? 'GB' : code;
  for (const form of [...names, ...adjectives]) add(form, own);
}
for (const form of ['Korea', 'Korean']) add(form, 'KR');
for (const form of ['E.U.', "Europe's"]) add(form, 'EU');
for (const state of new Set(STATES.values())) add(state, `US-${state}`);
for (const [city, code] of CAPITALS) add(city, code);

/** Most words in a name: "Democratic Republic of the Congo". */
const MOST_WORDS = 5;

/**
 * True if `part` is `whole` or lies in it. A US state, a member of the European Union and a nation of the UK are such
 * parts.
 */
export function isWithin(part: Jurisdiction, whole: Jurisdiction): boolean {
  if (part === whole || part.startsWith(`${whole}-`)) return true;
  if (whole === 'EU') return EU_MEMBERS.has(part);
  return whole === 'CN' && (part === 'HK' || part === 'MO');
}

/**
 * The jurisdictions named at the end of some words ("in South Korea"), with the number of words that name them. Empty
 * if none is named.
 */
export function namedLast(words: readonly string[]): {
  readonly codes: readonly Jurisdiction[];
  readonly count: number;
} {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const codes = CODES_BY_NAME.get(words.slice(-count).join(' '));
    if (codes) return { codes, count };
  }
  return { codes: [], count: 0 };
}

/** The jurisdictions named at the beginning of some words ("South Korea has no ban"). Empty if none is named. */
export function namedFirst(words: readonly string[]): readonly Jurisdiction[] {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const codes = CODES_BY_NAME.get(words.slice(0, count).join(' '));
    if (codes) return codes;
  }
  return [];
}

/** Every jurisdiction in a text, as in "Canada, Mexico and the United States". */
export function namedIn(text: string): readonly Jurisdiction[] {
  const words = text.split(/[\s,;()/–]+/).map((word) => word.replace(/['’]s?$/, ''));
  const found = new Set<Jurisdiction>();
  for (let at = 0; at < words.length; at++) for (const code of namedFirst(words.slice(at))) found.add(code);
  return [...found];
}

/** The fields of a law that show where it holds. */
type Law = { readonly kind: string; readonly name: string; readonly issuer?: string };

/**
 * Where a law or a policy holds, from its issuer: "United States Congress" gives US. Empty if the issuer names no
 * place, because treaties and documents of companies hold anywhere.
 */
export function jurisdictionsOf({ kind, name, issuer = '' }: Law): readonly Jurisdiction[] {
  if (kind !== 'law' && kind !== 'policy') return [];
  const own = namedIn(issuer);
  return own.length > 0 ? own : namedIn(name);
}
