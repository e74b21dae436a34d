import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { isConditioned } from '../evidence.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import type { Objection } from '../objection.ts';
import type { TokenisedArticle } from '../reading.ts';
import { isWithin, type Jurisdiction, namedFirst, namedIn, namedLast } from './jurisdictions.ts';

/** Where a law or policy holds. Empty or undefined if that is unknown or anywhere. */
export type PlacesOfLaw = (entity: EntityRef) => readonly Jurisdiction[] | undefined;

/** Distance before and after a name, in UTF-16 code units. */
const NEAR_UNITS = 60;

/** Names that many places have for their own laws. "The Texas Voting Rights Act" is a law of Texas. */
const LAW_WORD = /\b(?:Acts?|Bills?|Laws?|Codes?|Constitution|Amendment|Directive|Ordinance|Regulations?|Statute)$/iu;

/**
 * Separates the laws of one place from those of another. "The UK AI Act", "Korea's new AI Act", "the AI Act of South
 * Korea" and "the AI Act there" are not the EU's act. A bare name means what it last meant, so candidates must come in
 * reading order.
 */
export class LawPlaces {
  readonly #reading: TokenisedArticle;
  readonly #placesOf: PlacesOfLaw;
  /** For each bare name in lower case: the last place that the text gave it, with the words. */
  readonly #last = new Map<string, StatedPlace>();

  constructor(reading: TokenisedArticle, placesOf: PlacesOfLaw) {
    this.#reading = reading;
    this.#placesOf = placesOf;
  }

  /** The objection from the place beside the name, or from the name's last place. Null if neither objects. */
  objection(candidate: Candidate, alias: AliasRecord): Objection | null {
    if (alias.kind !== 'law' && alias.kind !== 'policy') return null;
    const own = this.#placesOf(alias.entity);
    if (own === undefined || own.length === 0) return null;
    if (isConditioned(alias) && this.#isOneOfSeveral(candidate)) return { why: { type: 'any-law' } };
    const { bare, inside } = split(candidate.surface);
    const isLawWord = LAW_WORD.test(candidate.surface);
    // A place inside the law's name may be its subject: "Hong Kong Human Rights and Democracy Act".
    const ofName = inside && isOwn(inside, own, isLawWord) ? inside : null;
    const stated = this.#stated(candidate, own) ?? ofName;
    if (stated) this.#last.set(bare, stated);
    const place = stated ?? this.#last.get(bare);
    if (place === undefined || isOwn(place, own, isLawWord)) return null;
    return { why: { type: 'of-place', words: place.words }, otherSense: `${place.words} ${candidate.surface}` };
  }

  /** True if a name that needs evidence means any law of that name: "an AI Act of its own". */
  #isOneOfSeveral({ block, start, surface }: Candidate): boolean {
    const before = (this.#reading.texts[block] ?? '').slice(Math.max(0, start - NEAR_UNITS), start);
    return LAW_WORD.test(surface) && /\b(?:an?|another|any|(?:its|their|our|his|her) own) $/iu.test(before);
  }

  /**
   * True if the law belongs to the place named before: "the AI Act there", "the country's AI Act", "the AI Act that its
   * assembly passed".
   */
  #isOfPlaceNamed({ block, start, end, surface }: Candidate): boolean {
    const text = this.#reading.texts[block] ?? '';
    if (/^ there\b/.test(text.slice(end, end + 7))) return true;
    if (!LAW_WORD.test(surface)) return false;
    return (
      THEIRS_BEFORE.test(text.slice(Math.max(0, start - NEAR_UNITS), start)) ||
      THEIRS_AFTER.test(text.slice(end, end + NEAR_UNITS))
    );
  }

  #stated(candidate: Candidate, own: readonly Jurisdiction[]): StatedPlace | null {
    const { block, start, end } = candidate;
    const text = this.#reading.texts[block] ?? '';
    return (
      placeBefore(text.slice(Math.max(0, start - NEAR_UNITS), start)) ??
      placeAfter(text.slice(end, end + NEAR_UNITS)) ??
      (this.#isOfPlaceNamed(candidate) ? placeNamed(text.slice(0, start), own) : null)
    );
  }
}

/** A place beside a law's name. `of` means that the law is the place's own, `in` that it only applies there. */
type StatedPlace = { readonly codes: readonly Jurisdiction[]; readonly words: string; readonly how: 'of' | 'in' };

/**
 * True if the stated place is compatible with the law's own places. A part of such a place is not compatible if the
 * text makes the law that part's own: "the Italian AI Act". It is compatible if the law only applies there ("the
 * Digital Services Act in Ireland"), or if states share the name with the whole ("California's Medicaid").
 */
function isOwn({ codes, how }: StatedPlace, own: readonly Jurisdiction[], isLawWord: boolean): boolean {
  return codes.some((code) =>
    own.some((place) => code === place || ((how === 'in' || !isLawWord) && isWithin(code, place))),
  );
}

/** A place directly before a name, to which the name belongs: "Korea's new ", "the South Korean ", "UK ". */
function placeBefore(before: string): StatedPlace | null {
  const possessive = /((?:[\p{L}.-]+ ){0,4}[\p{L}.-]+)['’]s? (?:[\p{Ll}-]+ ){0,2}$/u.exec(before);
  const adjective = /((?:[\p{L}.-]+ ){0,4}[\p{L}.-]+) $/u.exec(before);
  for (const words of [possessive?.[1], adjective?.[1]]) {
    if (words === undefined) continue;
    const all = words.split(' ');
    const { codes, count } = namedLast(all);
    if (codes.length > 0) return { codes, words: all.slice(-count).join(' '), how: 'of' };
  }
  return null;
}

/**
 * A place directly after a name: " of South Korea", " in the UK", " for Wales", ", signed in Hartford", " that Vietnam
 * passed".
 */
function placeAfter(after: string): StatedPlace | null {
  const [, passed] =
    new RegExp(`^,? ${PASSED} (?:\\p{Ll}+ )?(?:in|by) (?:the )?((?:[\\p{L}.-]+ ?){1,4})`, 'u').exec(after) ?? [];
  const [, passer] =
    new RegExp(`^,? (?:that|which) ((?:[\\p{L}.-]+ ){1,4}?)(?:has |had )?${PASSED}\\b`, 'u').exec(after) ?? [];
  const [, meant] =
    /^ for (?:the )?((?:\p{Lu}[\p{L}.-]+ ?){1,3})(?=[.,;:)]|$| (?:in|is|was|has|will|would|and|a)\b)/u.exec(after) ??
    [];
  for (const words of [passed, passer, meant]) {
    if (words === undefined) continue;
    const all = words.trim().split(' ').map(withoutStop);
    const codes = namedFirst(all);
    if (codes.length > 0) return { codes, words: all.slice(0, 2).join(' '), how: 'of' };
  }
  const [, preposition, words = ''] = /^ (of|in) (?:the )?((?:[\p{L}.-]+ ?){1,5})/u.exec(after) ?? [];
  if (preposition !== 'of' && preposition !== 'in') return null;
  const all = words.trim().split(' ').map(withoutStop);
  const codes = namedFirst(all);
  return codes.length > 0 ? { codes, words: all.slice(0, 2).join(' '), how: preposition } : null;
}

/** Words for a place or its lawmakers without its name. */
const PLACE_WORD =
  '(?:country|nation|kingdom|republic|island|state|province|territory|government|governor|ministry|assembly|parliament|legislature|senate|cabinet|king|sultan)';

const THEIRS_BEFORE = new RegExp(`(?:\\b(?:its|their)|\\bthe ${PLACE_WORD}['’]s) (?:own )?(?:[\\p{Ll}-]+ )?$`, 'iu');
const PASSED = '(?:passed|adopted|approved|enacted|signed|wrote|drafted)';
const THEIRS_AFTER = new RegExp(
  `^,? (?:that|which) (?:its|their|the) (?:[\\p{Ll}-]+ )?${PLACE_WORD} (?:has |had )?${PASSED}\\b`,
  'iu',
);

/** The place named before, if the law does not belong to it. "The state's" without a name means a part of a country. */
function placeNamed(before: string, own: readonly Jurisdiction[]): StatedPlace | null {
  const last = lastPlace(before, own);
  const ofState = /\bthe (state|province|territory)['’]s (?:[\p{Ll}-]+ )?$/iu.exec(before);
  const isOfWhole = own.every((place) => !place.includes('-'));
  return last ?? (ofState && isOfWhole ? { codes: [], words: `the ${ofState[1]}`, how: 'of' } : null);
}

/** The last place named before, if the law does not belong to it. Else null. "Not the EU" does not name the EU. */
function lastPlace(before: string, own: readonly Jurisdiction[]): StatedPlace | null {
  const words = before.split(/[\s,;:()]+/).map((word) => withoutStop(word.replace(/['’]s?$/, '')));
  for (let end = words.length; end > 0; end--) {
    const { codes, count } = namedLast(words.slice(0, end));
    if (
      codes.length === 0 ||
      /^(?:not|unlike)$/i.test(words.slice(0, end - count).findLast((word) => word !== 'the') ?? '')
    )
      continue;
    const elsewhere = codes.every((code) => own.every((place) => !isWithin(code, place)));
    return elsewhere ? { codes, words: words.slice(end - count, end).join(' '), how: 'of' } : null;
  }
  return null;
}

/** Removes the full stop of a sentence: "Korea." gives "Korea", and "U.S." stays. */
const withoutStop = (word: string): string => (/\p{L}\.\p{L}\.$/u.test(word) ? word : word.replace(/\.$/, ''));

/** Splits a name into the bare name and the place in it: "EU AI Act" gives "ai act" and EU. */
function split(surface: string): { readonly bare: string; readonly inside: StatedPlace | null } {
  const words = surface.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const front = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '');
    const { codes, count: used } = namedLast(front.split(' '));
    if (codes.length > 0 && used === count)
      return { bare: words.slice(count).join(' ').toLowerCase(), inside: { codes, words: front, how: 'of' } };
  }
  const behind = / of (?:the )?(.+)$/.exec(surface);
  const codes = behind?.[1] === undefined ? [] : namedIn(behind[1]);
  if (behind && codes.length > 0)
    return {
      bare: surface.slice(0, behind.index).toLowerCase(),
      inside: { codes, words: behind[1] ?? '', how: 'of' },
    };
  return { bare: surface.toLowerCase(), inside: null };
}
