import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { wordFor } from '../names/bare-alias.ts';
import { hashOf } from '../names/hashes.ts';
import { CAPITAL } from '../names/tokens.ts';
import { placesIn } from '../people/named-places.ts';
import { between, opensSentence, type TokenisedArticle, wordAt } from '../reading.ts';
import { NOT_NAMES } from '../word-lists.ts';
import type { HeadOffices } from './head-offices.ts';

/**
 * Finds surnames after a head's title, without a full name: "President Bush", "former Chancellor Merkel", "Gov.
 * Newsom".
 */

/** Titles by their last word: the word, the words before it, and the title that they mean. */
const TITLES: readonly (readonly [word: string, before: readonly string[], title: string])[] = [
  ['president', ['vice'], 'vice president'],
  ['president', [], 'president'],
  ['minister', ['prime'], 'prime minister'],
  ['pm', [], 'prime minister'],
  ['chancellor', [], 'chancellor'],
  ['taoiseach', [], 'taoiseach'],
  ['state', ['secretary', 'of'], 'secretary of state'],
  ['governor', [], 'governor'],
  ['gov', [], 'governor'],
  ['kanzler', [], 'chancellor'],
  ['kanzlerin', [], 'chancellor'],
  ['bundeskanzler', [], 'chancellor'],
  ['bundeskanzlerin', [], 'chancellor'],
];
/** Departments whose heads are called "defense secretary" or "finance minister". */
const DEPARTMENTS =
  'state defense defence treasury interior homeland health education energy labor transportation commerce agriculture home foreign justice finance environment transport'.split(
    ' ',
  );
const DEPARTMENT_TITLES = (['secretary', 'minister'] as const).flatMap((word) =>
  DEPARTMENTS.map((department) => [word, [department], `${department} ${word}`] as const),
);

/** Words before a title that change it into another post, or into a post of a club or a company. */
const OTHER_POST =
  /^(?:vice|deputy|acting|interim|assistant|lieutenant|lt|co|club|university|college|school|company|bank|union|association|federation|council|board|team|league|student|class|group|society|senate|party|committee|fed)$/i;
/** Words before a title that do not change it, even with a capital. */
const SAME_POST = /^(?:former|then|ex|late|outgoing|incoming|current|republican|democratic|conservative)$/i;

const BY_HASH: ReadonlyMap<number, (typeof TITLES)[number][]> = byHash();

function byHash(): Map<number, (typeof TITLES)[number][]> {
  const found = new Map<number, (typeof TITLES)[number][]>();
  for (const entry of [...DEPARTMENT_TITLES, ...TITLES]) {
    const hash = hashOf(entry[0]);
    found.set(hash, [...(found.get(hash) ?? []), entry]);
  }
  return found;
}

/**
 * Candidates for surnames right after such a title. Their aliases are all people with that surname who ever held such
 * an office. The article's day and words decide between them.
 *
 * @param named people whose full names are in the article: if one of them fits, nobody else is meant
 * @param countries ISO 3166 codes of the countries that the article names or is from
 */
export function titledCandidates(
  reading: TokenisedArticle,
  heads: Pick<HeadOffices, 'holders'>,
  named: ReadonlySet<EntityRef>,
  countries: () => Iterable<string>,
): Candidate[] {
  const { tokens, texts, from } = reading;
  const found: Candidate[] = [];
  for (let block = 0; block < texts.length; block++) {
    const limit = (from[block + 1] ?? 0) - 1;
    for (let token = from[block] ?? 0; token < limit; token++) {
      const entries = BY_HASH.get(tokens.hash[token] ?? 0);
      if (entries === undefined || !isName(reading, block, token + 1)) continue;
      const title = titleAt(reading, block, token, entries);
      if (title === null) continue;
      const people = heads.holders(title, wordAt(reading, block, token + 1), countries());
      if (people.length === 0) continue;
      const known = people.filter((person) => named.has(person));
      found.push({ ...wordFor(reading, block, token + 1, known.length > 0 ? known : people), titled: true });
    }
  }
  return found;
}

/** True if the token is a capitalised word right after the title, and is the whole name. */
function isName(reading: TokenisedArticle, block: number, token: number): boolean {
  const { tokens } = reading;
  if (((tokens.flags[token] ?? 0) & CAPITAL) === 0 || !/^\.?\s+$/.test(between(reading, block, token - 1, token)))
    return false;
  const next = wordAt(reading, block, token + 1);
  const continues = /^[\s-‑]$/.test(between(reading, block, token, token + 1)) && /^\p{Lu}/u.test(next);
  return !continues || NOT_NAMES.has(next.toLowerCase());
}

/** The title that ends at a token. Null if the words before change it into another post. */
function titleAt(
  reading: TokenisedArticle,
  block: number,
  token: number,
  entries: readonly (typeof TITLES)[number][],
): string | null {
  const word = (at: number): string => wordAt(reading, block, at).toLowerCase();
  const entry = entries.find(([, before]) => before.every((one, i) => word(token - before.length + i) === one));
  if (entry === undefined) return null;
  const [, before, title] = entry;
  const first = token - before.length;
  const hasCapital = ((reading.tokens.flags[token] ?? 0) & CAPITAL) !== 0;
  const previous = wordAt(reading, block, first - 1);
  if (previous === '' || !/^[\s-‑]+$/.test(between(reading, block, first - 1, first))) return hasCapital ? title : null;
  if (OTHER_POST.test(previous)) return null;
  if (SAME_POST.test(previous)) return title;
  const isPlace = placesIn(previous).rest !== previous || /^(?:US|U|S|UK)$/.test(previous);
  if (isPlace) return title;
  if (!hasCapital) return null;
  const isOtherName =
    /^\p{Lu}/u.test(previous) && !opensSentence(reading, block, first - 1) && !NOT_NAMES.has(previous.toLowerCase());
  return isOtherName ? null : title;
}
