import { firstDay, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Cue } from './cues.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { CHANGING_WORDS } from './lexicon/posts.ts';
import { STATES } from './lexicon/us-states.ts';
import type { Profile, ProfileRole } from './profile.ts';

/** How well what the text calls somebody fits what is known of a person. */
export type Fit = {
  /** 0: nothing in common. A post that fits counts 3; a place, a party and each narrowing word 1. */
  readonly score: number;
  /** The text calls the bearer something that this person never was. */
  readonly contradicted: boolean;
  /**
   * The text calls somebody who led a country by an office of a city, a state or a parliament that is not on record: "the
   * London mayor". Many a head held one before or after, and many a namesake does.
   */
  readonly lesser: boolean;
  /** The text calls the bearer something that speaks against a common name. */
  readonly doubted: boolean;
  /** The words of the text that fit best, for the reader; null where none does. */
  readonly words: string | null;
  /** The words that speak against the person, for the reader; null where none do. */
  readonly against: string | null;
};

/**
 * Compares the cues around a name with a person's roles.
 *
 * @param day the article's; null where it has none, and time then decides nothing
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
    const best = Math.max(0, ...profile.roles.map((role) => roleScore(cue, role, day)));
    if (best > score) {
      score = best;
      words = cue.words;
    }
    if (best > 0) continue;
    const isOther = isOtherCalling(cue, profile) || isSpecific(cue);
    const isAway = isOtherState(cue, profile);
    if (isOther && profile.isHead && mayBeLesser(cue, profile)) lesser = true;
    else if (isOther) contradicted = true;
    if (cue.elsewhere !== null) doubted = true;
    if (isAway) away = OTHER_STATE;
    if (isOther || isAway || cue.elsewhere !== null) against ??= cue.words;
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

/** Offices below a country's government that heads hold before or after. */
const LESSER: ReadonlySet<string> = new Set('mayor governor senator representative'.split(' '));

/** Is it such an office, and of no other country than the person's? */
function mayBeLesser(cue: Cue, { roles }: Profile): boolean {
  if (cue.post === null || !LESSER.has(cue.post)) return false;
  const countries = [...cue.countries, ...(cue.places.length > 0 ? ['US'] : [])]; // a place is a state of the US
  return countries.length === 0 || countries.some((code) => roles.some(({ country }) => country === code));
}

/** "Rep." fits every member of the House; "R-Ala." beside it outweighs that. */
const OTHER_STATE = 4;

/** A calling of former days says nothing against those who led a country: "the former actor". */
const isOtherCalling = ({ calling, past }: Cue, { isHead }: Profile): boolean => calling !== null && !(past && isHead);

/** Does the cue name a party and a US state in which this person never held an office? */
const isOtherState = (cue: Cue, { roles }: Profile): boolean =>
  cue.post === null &&
  cue.party !== null &&
  cue.places.some((place) => STATE_NAMES.has(place)) &&
  !roles.some((role) => placeFits(cue, role, new Set(role.titles.flatMap(wordsOf))) === 'same');

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.values());

/** Does the cue say enough to speak against somebody whom it does not fit? "Leader" or "member" alone does not. */
const isSpecific = (cue: Cue): boolean => {
  if (cue.post === null) return false;
  const isPlaced = cue.places.length + cue.countries.length > 0;
  if (cue.post === 'member') return isPlaced && cue.narrowing.includes('parliament');
  return !VAGUE.has(cue.post) && (SPECIFIC.has(cue.post) || isPlaced);
};
const VAGUE: ReadonlySet<string> = new Set(
  'member leader chief chair chairman chairwoman head candidate nominee politician official lawmaker founder executive deputy adviser advisor'.split(
    ' ',
  ),
);
/** Posts of which a government has many: the words beside them say which one. */
const DEPARTMENTAL: ReadonlySet<string> = new Set(['minister', 'secretary']);
const SPECIFIC: ReadonlySet<string> = new Set(
  'senator representative governor judge justice mayor king queen pope ambassador'.split(' '),
);

/** What a cue and a role have in common; 0 where the post, the place or the time is another. */
function roleScore(cue: Cue, role: ProfileRole, day: PartialDate | null): number {
  if (cue.calling !== null || !timeFits(cue, role, day)) return 0;
  const said = new Set(role.titles.flatMap(wordsOf));
  let score = 0;
  // "The Conservative leader" has its party to be compared, though nobody is listed as a leader.
  const isVague = cue.post !== null && VAGUE.has(cue.post) && !said.has(cue.post);
  if (cue.elsewhere !== null && (cue.post === null || isVague)) return 0;
  if (cue.post !== null && !isVague) {
    if (!said.has(cue.post)) return 0;
    const narrowing = cue.narrowing.filter((word) => word !== cue.post);
    if (narrowing.some((word) => CHANGING_WORDS.has(word) && !said.has(word))) return 0; // a deputy minister is no minister
    const shared = narrowing.filter((word) => said.has(word)).length;
    if (DEPARTMENTAL.has(cue.post) && narrowing.length > 0 && shared === 0) return 0; // another ministry
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
  // A party and its state in brackets are a title of their own: "(D-Calif.)".
  if (cue.post === null && cue.party !== null && place === 'same') score += 2;
  return score;
}

const sameParty = (word: string, party: string): boolean =>
  party.split(/\s+/).some((part) => part.slice(0, 5) === word.toLowerCase().slice(0, 5));

/** Is the place that the cue names the role's own? A cue without a place fits everywhere. */
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
  // "The Scottish secretary" sits in London, and so does "the Scottish MP".
  const part = cue.countries.find((code) => code.startsWith(`${role.country}-`));
  if (part !== undefined)
    return COUNTRIES.get(part)?.names.some((name) => said.has(name.toLowerCase())) ? 'same' : 'none';
  return cue.places.length > 0 || cue.countries.length > 0 ? 'other' : 'none';
}

/** Days by which an article may name a role before it begins (nominees) or after it ended (without "former"). */
const AHEAD_DAYS = 200;
const AFTER_DAYS = 120;

function timeFits({ past }: Cue, { from, to }: ProfileRole, day: PartialDate | null): boolean {
  if (day === null) return true;
  if (from !== null && firstDay(from) - lastDay(day) > AHEAD_DAYS) return false;
  // Without an end, or with "former" before it, a role that began counts.
  return past || to === null || firstDay(day) - lastDay(to) <= AFTER_DAYS;
}

const known = new Map<string, readonly string[]>();
const JOINING: ReadonlySet<string> = new Set('of for the and to at on in a an de'.split(' '));

/** The words of a title that tell, in lower case; kept, because the same titles are compared again and again. */
function wordsOf(title: string): readonly string[] {
  const found = known.get(title);
  if (found) return found;
  if (known.size > 5000) known.clear();
  const words = title
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !JOINING.has(word));
  const all = words.flatMap((word) => SYNONYMS.get(word) ?? [word]);
  known.set(title, all);
  return all;
}

/** Words of offices beside those that news uses for them. */
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
]);
