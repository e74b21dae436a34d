import { CAPITALS } from './lexicon/capitals.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { STATES } from './lexicon/us-states.ts';

/** Where a law holds: an ISO 3166 code ("KR", "GB-SCT", "EU"), or "US-" with the name of a state ("US-Colorado"). */
export type Jurisdiction = string;

/** Members of the European Union since 2020, and those that left it. */
const EU_MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** What English news calls a jurisdiction, as a noun or as an adjective. "Georgia" and "Washington" are two each. */
const FORMS = new Map<string, Jurisdiction[]>();
const add = (form: string, code: Jurisdiction): void => {
  const known = FORMS.get(form) ?? [];
  if (!known.includes(code)) FORMS.set(form, [...known, code]);
};
for (const { code, names, adjectives } of COUNTRIES.values()) {
  // English law is that of the United Kingdom's parliament, for the most part.
  const own = code === 'GB-ENG' || code === 'GB-WLS' ? 'GB' : code;
  for (const form of [...names, ...adjectives]) add(form, own);
}
for (const form of ['Korea', 'Korean']) add(form, 'KR');
for (const form of ['E.U.', "Europe's"]) add(form, 'EU');
for (const state of new Set(STATES.values())) add(state, `US-${state}`);
for (const [city, code] of CAPITALS) add(city, code);

/** The most words that a form has: "Democratic Republic of the Congo". */
const LONGEST = 5;

/** Is the first one the second one, or a part of it: a US state, a member of the European Union, a nation of the UK? */
export function isWithin(part: Jurisdiction, whole: Jurisdiction): boolean {
  if (part === whole || part.startsWith(`${whole}-`)) return true;
  if (whole === 'EU') return EU_MEMBERS.has(part);
  return whole === 'CN' && (part === 'HK' || part === 'MO');
}

/** The jurisdictions that words name: those of the last form in them that ends them ("in South Korea"), or none. */
export function namedLast(words: readonly string[]): {
  readonly codes: readonly Jurisdiction[];
  readonly count: number;
} {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const codes = FORMS.get(words.slice(-count).join(' '));
    if (codes) return { codes, count };
  }
  return { codes: [], count: 0 };
}

/** The jurisdictions that words begin with ("South Korea has no ban"), or none. */
export function namedFirst(words: readonly string[]): readonly Jurisdiction[] {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const codes = FORMS.get(words.slice(0, count).join(' '));
    if (codes) return codes;
  }
  return [];
}

/** Every jurisdiction that a text names, as "Canada, Mexico and the United States". */
export function namedIn(text: string): readonly Jurisdiction[] {
  const words = text.split(/[\s,;()/–]+/).map((word) => word.replace(/['’]s?$/, ''));
  const found = new Set<Jurisdiction>();
  for (let at = 0; at < words.length; at++) for (const code of namedFirst(words.slice(at))) found.add(code);
  return [...found];
}

/** What a law's own place follows from. */
type Law = { readonly kind: string; readonly name: string; readonly issuer?: string };

/**
 * Where a law or a policy holds, from who made it: "United States Congress" → US. Empty where that names no place: treaties
 * and the documents of companies hold anywhere.
 */
export function jurisdictionsOf({ kind, name, issuer = '' }: Law): readonly Jurisdiction[] {
  if (kind !== 'law' && kind !== 'policy') return [];
  const own = namedIn(issuer);
  return own.length > 0 ? own : namedIn(name);
}
