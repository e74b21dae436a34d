import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { OF_BRITISH_SECRETARIES, OF_MINISTERS, OF_SECRETARIES } from '../lexicon/departments.ts';
import { wordFor } from '../names/bare-alias.ts';
import { hashOf } from '../names/hashes.ts';
import { CAPITAL } from '../names/tokens.ts';
import { partyAndPlace } from '../people/cue.ts';
import { placesIn } from '../people/named-places.ts';
import { between, opensSentence, type Place, type TokenisedArticle, wordAt } from '../reading.ts';
import { NOT_NAMES } from '../word-lists.ts';
import type { HeadOffices } from './head-offices.ts';

/**
 * Finds surnames after a head's title, without a full name: "President Bush", "former Chancellor Merkel", "Gov.
 * Newsom", "Sen. Warren (D-Mass.)".
 */

/** ISO 3166 codes of the countries whose heads of government are called Kanzler. */
const GERMAN: readonly string[] = ['DE', 'AT'];

/** Titles by their last word: the word, the words before it, the title that they mean, and its countries if it has few. */
const TITLES: readonly (readonly [
  word: string,
  before: readonly string[],
  title: string,
  countries?: readonly string[],
])[] = [
  ['president', ['vice'], 'vice president'],
  ['president', [], 'president'],
  ['minister', ['prime'], 'prime minister'],
  ['pm', [], 'prime minister'],
  ['chancellor', [], 'chancellor'],
  ['taoiseach', [], 'taoiseach'],
  ['state', ['secretary', 'of'], 'secretary of state'],
  ['governor', [], 'governor'],
  ['gov', [], 'governor'],
  ['kanzler', [], 'chancellor', GERMAN],
  ['kanzlerin', [], 'chancellor', GERMAN],
  ['bundeskanzler', [], 'chancellor', GERMAN],
  ['bundeskanzlerin', [], 'chancellor', GERMAN],
];
const DEPARTMENT_TITLES = [
  ...[...OF_SECRETARIES, ...OF_BRITISH_SECRETARIES].map((department) => ['secretary', department] as const),
  ...OF_MINISTERS.map((department) => ['minister', department] as const),
].map(([word, department]) => [word, department.split(' '), `${department} ${word}`] as const);

/** Words before a title that change it into another post, or into a post of a club or a company. */
const OTHER_POST =
  /^(?:vice|deputy|acting|interim|assistant|lieutenant|lt|co|club|university|college|school|company|bank|union|association|federation|council|board|team|league|student|class|group|society|senate|party|committee|fed)$/i;
/** Words before a title that do not change it, even with a capital. */
const SAME_POST = /^(?:former|then|ex|late|outgoing|incoming|current|republican|democratic|conservative)$/i;

/** Titles of members of the US Congress before a surname, with their posts. */
const MEMBERS: ReadonlyMap<number, 'senator' | 'representative'> = new Map([
  ...['sen', 'senator'].map((word) => [hashOf(word), 'senator'] as const),
  ...['rep', 'representative', 'congressman', 'congresswoman'].map((word) => [hashOf(word), 'representative'] as const),
]);

const BY_HASH: ReadonlyMap<number, (typeof TITLES)[number][]> = byHash();

function byHash(): Map<number, (typeof TITLES)[number][]> {
  const found = new Map<number, (typeof TITLES)[number][]>();
  for (const entry of [...DEPARTMENT_TITLES, ...TITLES]) {
    const hash = hashOf(entry[0]);
    found.set(hash, [...(found.get(hash) ?? []), entry]);
  }
  return found;
}

/** The hashes of the last words of such titles. */
export const TITLE_HASHES: ReadonlySet<number> = new Set([...BY_HASH.keys(), ...MEMBERS.keys()]);

/**
 * Candidates for surnames right after such a title. Their aliases are all people with that surname who ever held such
 * an office. The article's day and words decide between them.
 *
 * @param places the places of the last words of titles
 * @param named people whose full names are in the article: if one of them fits, nobody else is meant
 * @param countries ISO 3166 codes of the countries that the article names or is from
 */
export function titledCandidates(
  reading: TokenisedArticle,
  places: readonly Place[],
  heads: Pick<HeadOffices, 'holders' | 'members'>,
  named: ReadonlySet<EntityRef>,
  countries: () => Iterable<string>,
): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const { block, token } of places) {
    if (!isName(reading, block, token + 1)) continue;
    const hash = tokens.hash[token] ?? 0;
    const post = MEMBERS.get(hash);
    if (post !== undefined) found.push(...memberAt(reading, block, token + 1, post, heads));
    const title = titleAt(reading, block, token, BY_HASH.get(hash) ?? []);
    if (title === null) continue;
    const people = heads.holders(title.said, wordAt(reading, block, token + 1), title.countries ?? countries());
    if (people.length === 0) continue;
    const known = people.filter((person) => named.has(person));
    found.push({ ...wordFor(reading, block, token + 1, known.length > 0 ? known : people), titled: true });
  }
  return found;
}

/** The surname of a member of Congress after "Sen." or "Rep.", if party and state follow it: "Warren (D-Mass.)". */
function memberAt(
  reading: TokenisedArticle,
  block: number,
  token: number,
  post: 'senator' | 'representative',
  heads: Pick<HeadOffices, 'members'>,
): Candidate[] {
  const end = reading.tokens.end[token] ?? 0;
  const state = partyAndPlace((reading.texts[block] ?? '').slice(end, end + 40))?.places[0];
  const people = state === undefined ? [] : heads.members(post, state, wordAt(reading, block, token));
  return people.length === 0 ? [] : [{ ...wordFor(reading, block, token, people), titled: true }];
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

/** A title in lower case, and the ISO 3166 codes of its countries if it has few. */
type Title = { readonly said: string; readonly countries: readonly string[] | undefined };

/** The title that ends at a token. Null if the words before change it into another post. */
function titleAt(
  reading: TokenisedArticle,
  block: number,
  token: number,
  entries: readonly (typeof TITLES)[number][],
): Title | null {
  const word = (at: number): string => wordAt(reading, block, at).toLowerCase();
  const entry = entries.find(([, before]) => before.every((one, i) => word(token - before.length + i) === one));
  if (entry === undefined) return null;
  const [, before, said, ofCountries] = entry;
  const title: Title = { said, countries: ofCountries };
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
