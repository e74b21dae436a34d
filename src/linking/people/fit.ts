import { firstDay, lastDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { CHANGING_WORDS } from '../lexicon/posts.ts';
import { STATES } from '../lexicon/us-states.ts';
import type { Cue } from './cue.ts';
import { isOtherParty, sameParty } from './other-party.ts';
import type { Profile, ProfileRole } from './profile.ts';

/** How well the cues of a text fit a person. */
export type Fit = {
  /** 0 if they have nothing in common. A post that fits counts 3. A place, a party and each narrowing word count 1. */
  readonly score: number;
  /** The text calls the bearer something that this person never was. */
  readonly contradicted: boolean;
  /**
   * The text gives the bearer an office that is not on record, but that the person may have held before. A head of a
   * country may have been "the London mayor", a minister may have led another ministry. A namesake may have held it
   * too.
   */
  readonly lesser: boolean;
  /** The text calls the bearer something that is evidence against a common name. */
  readonly doubted: boolean;
  /** The words of the text that fit best, for the reader. Null if none fit. */
  readonly words: string | null;
  /** The words that are evidence against the person, for the reader, or null. */
  readonly against: string | null;
};

/**
 * Compares the cues around a name with a person's roles.
 *
 * @param day the article's day; null: unknown, so that time decides nothing
 */
export function fitOf(cues: readonly Cue[], profile: Profile, day: PartialDate | null): Fit {
  let score = 0;
  let contradicted = false;
  let lesser = false;
  let doubted = false;
  let away = 0;
  let words: string | null = null;
  let against: string | null = null;
  for (const cue of cues) {
    const held = [...profile.roles, ...(profile.posts ?? []).filter((post) => namesBodyOf(cue, post))];
    const best = Math.max(0, ...held.map((role) => roleScore(cue, role, day)));
    if (best > score) {
      score = best;
      words = cue.words;
    }
    if (best > 0) continue;
    const isLocal = isOtherLocal(cue, profile);
    // Some members of parliaments run for mayor, and many held a local post before. A namesake may have done the same.
    const isMaybeLocal = isLocal && (cue.local === 'mayor' || profile.isHead || isBeforeOffice(profile, day));
    const isUnrecorded = isSpecific(cue) && mayBeUnrecorded(cue, profile, day);
    const isOther =
      isOtherCalling(cue, profile) ||
      (isSpecific(cue) && !isUnrecorded) ||
      isTooYoung(cue, profile, day) ||
      isOtherParty(cue, profile, day) ||
      (isLocal && !isMaybeLocal);
    const isAway = isOtherState(cue, profile);
    const isDoubtful = cue.elsewhere !== null || isMaybeLocal || isUnrecorded;
    if (isMaybeLocal || isUnrecorded || (isOther && profile.isHead && mayBeLesser(cue, profile))) lesser = true;
    else if (isOther) contradicted = true;
    if (isDoubtful) doubted = true;
    if (isAway) away = OTHER_STATE_PENALTY;
    if (isOther || isAway || isDoubtful) against ??= cue.words;
  }
  score = Math.max(0, score - away);
  const isKnown = score >= 3;
  return {
    score,
    contradicted: (contradicted || away > 0) && !isKnown,
    lesser: lesser && !isKnown,
    doubted: doubted && !isKnown,
    words,
    against: isKnown ? null : against,
  };
}

/** Offices below a country's government, which heads of countries hold before or after. */
const LESSER_POSTS: ReadonlySet<string> = new Set('mayor governor senator representative'.split(' '));

/** True if the cue is such an office, and names no country except the person's. */
function mayBeLesser(cue: Cue, { roles }: Profile): boolean {
  if (cue.post === null || !LESSER_POSTS.has(cue.post)) return false;
  const countries = [...cue.countries, ...(cue.places.length > 0 ? ['US'] : [])]; // a place is a state of the US
  return countries.length === 0 || countries.some((code) => roles.some(({ country }) => country === code));
}

/**
 * Deducted if the text names another state. "Rep." fits every member of the House, and "R-Ala." beside it must outweigh
 * that.
 */
const OTHER_STATE_PENALTY = 4;

/**
 * True for a calling that contradicts the person. A former calling does not contradict a person who led a country: "the
 * former actor".
 */
const isOtherCalling = ({ calling, past }: Cue, { isHead }: Profile): boolean => calling !== null && !(past && isHead);

/** Countries whose ministers are all in a register since long ago. */
const COMPLETE: ReadonlySet<string> = new Set(['US', 'GB']);
/** Between one office and another in the same country, nobody is out of office for more years than this. */
const GAP_YEARS = 10;

/**
 * True if the cue is a ministry of a country in which the person held another office around that time. Registers of
 * most countries lack ministers. Their heads are all in a register.
 */
const mayBeUnrecorded = (cue: Cue, { roles }: Profile, day: PartialDate | null): boolean =>
  isOfMinister(cue) &&
  cue.places.length === 0 &&
  roles.some(
    ({ country, from, to }) =>
      country !== null &&
      cue.countries.includes(country) &&
      !COMPLETE.has(country) &&
      day !== null &&
      from !== null &&
      yearOf(from) - GAP_YEARS <= yearOf(day) &&
      (to === null || yearOf(day) <= yearOf(to) + GAP_YEARS),
  );

/** "Health minister", and "federal councillor" in Switzerland. */
const isOfMinister = ({ post, narrowing }: Cue): boolean =>
  post === 'minister'
    ? !narrowing.includes('prime')
    : post === 'councillor' && narrowing.some((word) => word === 'federal' || word === 'state');

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** True if the cue names a local post that no office of this person resembles. */
const isOtherLocal = ({ local }: Cue, { roles }: Profile): boolean =>
  local !== null && !roles.some(({ titles }) => titles.some((title) => wordsOf(title).includes(local)));

/** True if all offices of the person began after the day. */
const isBeforeOffice = ({ roles }: Profile, day: PartialDate | null): boolean =>
  day !== null && roles.every(({ from }) => from !== null && firstDay(from) > lastDay(day));

/** The least age in years for an office. */
const LEAST_AGE = 18;

/** True if somebody of this age was a child when the person first held an office. */
function isTooYoung({ age }: Cue, { roles }: Profile, day: PartialDate | null): boolean {
  if (age === null) return false;
  if (day === null) return age < LEAST_AGE;
  const first = Math.min(...roles.map(({ from }) => (from === null ? Number.POSITIVE_INFINITY : yearOf(from))));
  return age < LEAST_AGE || yearOf(day) - age + LEAST_AGE > first + 1;
}

/** True if the cue names a party and a US state in which this person never held an office. */
const isOtherState = (cue: Cue, { roles }: Profile): boolean =>
  cue.post === null &&
  cue.party !== null &&
  cue.places.some((place) => STATE_NAMES.has(place)) &&
  !roles.some((role) => placeFits(cue, role, new Set(role.titles.flatMap(wordsOf))) === 'same');

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.values());

/**
 * True if the cue is specific enough to be evidence against a person whom it does not fit. "Leader" or "member" alone
 * is not specific.
 */
const isSpecific = (cue: Cue): boolean => {
  if (cue.post === null) return false;
  const isPlaced = cue.places.length + cue.countries.length > 0;
  if (cue.post === 'member') return isPlaced && cue.narrowing.includes('parliament');
  return !VAGUE_POSTS.has(cue.post) && (SPECIFIC_POSTS.has(cue.post) || isPlaced);
};
const VAGUE_POSTS: ReadonlySet<string> = new Set(
  'member leader chief chair chairman chairwoman head candidate nominee politician official lawmaker founder executive deputy adviser advisor'.split(
    ' ',
  ),
);
/** Posts of which a government has many. Words beside such a post identify it. */
const DEPARTMENTAL_POSTS: ReadonlySet<string> = new Set(['minister', 'secretary']);
const SPECIFIC_POSTS: ReadonlySet<string> = new Set(
  'senator representative governor judge justice mayor king queen pope ambassador'.split(' '),
);

/** True if the cue names the organisation of a post. Every company has a president, so the title proves nothing. */
const namesBodyOf = ({ post, narrowing }: Cue, { body }: ProfileRole): boolean =>
  post !== null && wordsOf(body ?? '').some((word) => narrowing.includes(word));

/** How much a cue and a role have in common. 0 if post, place or time differ. */
function roleScore(cue: Cue, role: ProfileRole, day: PartialDate | null): number {
  if (cue.calling !== null || cue.age !== null || cue.local !== null || !timeFits(cue, role, day)) return 0;
  const said = new Set(role.titles.flatMap(wordsOf));
  // "State Rep." is a member of a state's House of Representatives.
  if (said.has('member') && STATE_NAMES.has(role.place ?? '')) said.add('state');
  let score = 0;
  // "The Conservative leader" is compared by party, because no role is called leader.
  const isVague = cue.post !== null && VAGUE_POSTS.has(cue.post) && !said.has(cue.post);
  if (cue.elsewhere !== null && (cue.post === null || isVague)) return 0;
  if (cue.post !== null && !isVague) {
    if (!said.has(cue.post)) return 0;
    const narrowing = cue.narrowing.filter((word) => word !== cue.post);
    if (narrowing.some((word) => changes(word, cue.post) && !said.has(word))) return 0; // a deputy minister is no minister
    const shared = narrowing.filter((word) => said.has(word)).length;
    if (DEPARTMENTAL_POSTS.has(cue.post) && narrowing.length > 0 && shared === 0) return 0; // another ministry
    score += 3 + shared;
    for (const word of said) if (CHANGING_WORDS.has(word) && !cue.narrowing.includes(word)) score -= 1;
  }
  const place = placeFits(cue, role, said);
  if (place === 'other') return 0;
  if (place === 'same') score += 1;
  if (cue.party !== null) {
    const party = role.party?.toLowerCase() ?? '';
    if (party === '') score += 0;
    else if (sameParty(cue.party, party)) score += 1;
    else return 0;
  }
  // A party with its state in brackets is a title in itself: "(D-Calif.)".
  if (cue.post === null && cue.party !== null && place === 'same') score += 2;
  return score;
}

/** "Maine's junior senator" is one of its two senators. */
const changes = (word: string, post: string | null): boolean =>
  CHANGING_WORDS.has(word) && !(word === 'junior' && post === 'senator');

/** Compares the place of a cue with the place of the role. A cue without a place fits every role. */
function placeFits(cue: Cue, role: ProfileRole, said: ReadonlySet<string>): 'same' | 'other' | 'none' {
  if (cue.places.length === 0 && cue.countries.length === 0) return 'none';
  const place = role.place?.toLowerCase() ?? '';
  const inPlace = cue.places.some((name) => {
    const lower = name.toLowerCase();
    return place.includes(lower) || wordsOf(name).every((word) => said.has(word));
  });
  if (inPlace) return 'same';
  // "Georgia" is a state and a country, so either may fit.
  if (cue.countries.some((code) => code === role.country || role.country?.startsWith(`${code}-`))) return 'same';
  // "The Scottish secretary" holds an office of the United Kingdom, and so does "the Scottish MP".
  const part = cue.countries.find((code) => code.startsWith(`${role.country}-`));
  if (part !== undefined)
    return COUNTRIES.get(part)?.names.some((name) => said.has(name.toLowerCase())) ? 'same' : 'none';
  return cue.places.length > 0 || cue.countries.length > 0 ? 'other' : 'none';
}

/** Days by which an article may name a role before it begins (nominees) or after it ends (without "former"). */
const AHEAD_DAYS = 200;
const AFTER_DAYS = 120;

function timeFits({ past }: Cue, { from, to }: ProfileRole, day: PartialDate | null): boolean {
  if (day === null) return true;
  if (from !== null && firstDay(from) - lastDay(day) > AHEAD_DAYS) return false;
  // A role that has begun counts if it has no end, ended recently, or the cue is about the past.
  return past || to === null || firstDay(day) - lastDay(to) <= AFTER_DAYS;
}

const wordsByTitle = new Map<string, readonly string[]>();
const JOINING: ReadonlySet<string> = new Set('of for the and to at on in a an de'.split(' '));

/** The distinctive words of a title, in lower case. They are kept, because the same titles are compared many times. */
function wordsOf(title: string): readonly string[] {
  const found = wordsByTitle.get(title);
  if (found) return found;
  if (wordsByTitle.size > 5000) wordsByTitle.clear();
  const words = title
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !JOINING.has(word));
  const all = words.flatMap((word) => SYNONYMS.get(word) ?? [word]);
  wordsByTitle.set(title, all);
  return all;
}

/** Words in names of offices, with the words that news uses for them. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['secretary', ['secretary', 'minister']],
  ['minister', ['minister', 'secretary']],
  ['taoiseach', ['taoiseach', 'prime', 'minister']],
  ['premier', ['premier', 'prime', 'minister']],
  ['chancellor', ['chancellor', 'finance', 'minister']],
  ['defence', ['defence', 'defense']],
  ['defense', ['defence', 'defense']],
  ['adviser', ['adviser', 'advisor']],
  ['advisor', ['adviser', 'advisor']],
  ['lord', ['lord', 'peer']],
  ['baroness', ['baroness', 'lady', 'peer']],
  ['mp', ['member', 'parliament', 'mp']],
  ['representatives', ['representatives', 'representative']],
]);
