import { PARTY_LETTERS } from '../lexicon/posts.ts';
import { STATES, stateKey } from '../lexicon/us-states.ts';

/** One description of a person in the text, right before the name or in apposition after it. */
export type Cue = {
  /** The words as the text has them, for the reader: "the Labour leader". */
  readonly words: string;
  /** The noun of the post: "minister". Null if only a party or a place is named. */
  readonly post: string | null;
  /** Words that narrow the post, in lower case: ["foreign"], ["state"]. Places and parties are not among them. */
  readonly narrowing: readonly string[];
  /** Names of places in the words, as the lexicon or the text has them: "Ohio", "Holborn and St Pancras". */
  readonly places: readonly string[];
  /** ISO 3166 codes of countries in the words. */
  readonly countries: readonly string[];
  /** A party in the words: "Republican". */
  readonly party: string | null;
  /** "former", "ex-", "late": the role is over by the article's day, or may be. */
  readonly past: boolean;
  /** The noun of a calling outside public office ("actor", "striker"). */
  readonly calling: string | null;
  /** The bearer's age in years. */
  readonly age: number | null;
  /**
   * A noun that is evidence against a common name, because it is not a post ("the widow"), or is a post elsewhere
   * ("PwC's chairman").
   */
  readonly elsewhere: string | null;
  /** The noun of a local post that the bearer holds or runs for ("councillor", "mayor"). */
  readonly local: string | null;
};

/** An empty cue. */
export const EMPTY_CUE: Omit<Cue, 'words'> = {
  post: null,
  narrowing: [],
  places: [],
  countries: [],
  party: null,
  past: false,
  calling: null,
  age: null,
  elsewhere: null,
  local: null,
};

/** "(D-Calif.)", ", R-La.,", "(R) of Ohio", "(Lab, Holborn)". */
const BRACKET =
  /^\s?[,(]\s?(?<party>D|R|I|Dem|Rep|Lab|Con|LD|SNP)\.?(?:[-–—‑,]\s?(?<place>(?:\p{Lu}[\p{L}.]*)(?:[ -](?:\p{Lu}[\p{L}.]*|of|and))*))?(?=[),;\s]|$)\)?(?: of (?<of>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?/u;

/** The party and the state or seat in brackets after a name, or null. */
export function partyAndPlace(after: string): Cue | null {
  const match = BRACKET.exec(after);
  if (!match?.groups) return null;
  const letter = { Dem: 'D', Rep: 'R' }[match.groups.party ?? ''] ?? match.groups.party ?? '';
  const place = match.groups.place ?? match.groups.of;
  if (place === undefined && !match[0].includes('(')) return null;
  const state = place === undefined ? undefined : STATES.get(stateKey(place));
  // "R-Pineville" is a state legislator's town, which no register has. British parties have a constituency there.
  const isTown = state === undefined && /^[DRI]$/.test(letter);
  return {
    ...EMPTY_CUE,
    words: match[0].replace(/^[\s,]+|[\s,;]+$/g, ''),
    places: place === undefined || isTown ? [] : [state ?? place],
    party: PARTY_LETTERS.get(letter) ?? null,
  };
}

/** An age right after the name, which an apposition may follow. */
export const AGE_AFTER =
  /^(?:,\s(?:aged\s|who is\s)?|\s\((?:aged\s)?)(?<age>\d{1,2})(?=[,.;)]|\s(?:of|from|and)\s|$)\)?/;
const AGE_BEFORE = /\b(?<age>\d{1,2})-year-old\s(?:[\p{L}-]+\s){0,2}$/u;

/** The age in years beside a name: ", 19,", "17-year-old". Null if no age is there. */
export function ageOf(before: string, after: string): Cue | null {
  const match = AGE_AFTER.exec(after) ?? AGE_BEFORE.exec(before);
  const age = match?.groups?.age;
  return match && age !== undefined
    ? { ...EMPTY_CUE, words: match[0].replace(/^[\s,(]+|[\s,)]+$/g, ''), age: Number(age) }
    : null;
}
