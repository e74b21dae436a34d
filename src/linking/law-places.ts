import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidate.ts';
import { isConditioned } from './evidence.ts';
import type { AliasRecord } from './gazetteer.ts';
import { isWithin, type Jurisdiction, namedFirst, namedIn, namedLast } from './jurisdictions.ts';
import type { Objection } from './neighbours.ts';
import type { Reading } from './reading.ts';

/** Where a law or policy holds; empty or undefined where it is not known or holds anywhere. */
export type PlacesOfLaw = (entity: EntityRef) => readonly Jurisdiction[] | undefined;

/** How far to look before and after a name, in UTF-16 code units. */
const NEAR = 60;

/** Names of this kind exist in many places, so that a part of the own place has one of its own: "the Texas Voting Rights Act". */
const LAW_WORD = /\b(?:Acts?|Bills?|Laws?|Codes?|Constitution|Amendment|Directive|Ordinance|Regulations?|Statute)$/iu;

/**
 * Keeps the laws of one place apart from those of another: "the UK AI Act", "Korea's new AI Act", "the AI Act of South
 * Korea", "the AI Act there" are not the EU's. The bare name means what it was last said to mean. Ask in reading order.
 */
export class LawPlaces {
  readonly #reading: Reading;
  readonly #placesOf: PlacesOfLaw;
  /** By bare name in lower case: the place that the text last gave it, with the words. */
  readonly #last = new Map<string, Stated>();

  constructor(reading: Reading, placesOf: PlacesOfLaw) {
    this.#reading = reading;
    this.#placesOf = placesOf;
  }

  /** What the place beside the name, or the one that it last had, says against this alias; null where nothing does. */
  objection(candidate: Candidate, alias: AliasRecord): Objection | null {
    if (alias.kind !== 'law' && alias.kind !== 'policy') return null;
    const own = this.#placesOf(alias.entity);
    if (own === undefined || own.length === 0) return null;
    if (isConditioned(alias) && this.#isOneOfSeveral(candidate)) return { why: { type: 'any-law' } };
    const { bare, inside } = split(candidate.surface);
    const isLawWord = LAW_WORD.test(candidate.surface);
    // A place within the law's own name may be what it is about: "Hong Kong Human Rights and Democracy Act".
    const ofName = inside && isOwn(inside, own, isLawWord) ? inside : null;
    const stated = this.#stated(candidate, own) ?? ofName;
    if (stated) this.#last.set(bare, stated);
    const place = stated ?? this.#last.get(bare);
    if (place === undefined || isOwn(place, own, isLawWord)) return null;
    return { why: { type: 'of-place', words: place.words }, otherSense: `${place.words} ${candidate.surface}` };
  }

  /** "An AI Act of its own": a name that needs evidence, said of any law. */
  #isOneOfSeveral({ block, start, surface }: Candidate): boolean {
    const before = (this.#reading.texts[block] ?? '').slice(Math.max(0, start - NEAR), start);
    return LAW_WORD.test(surface) && /\b(?:an?|another|any|(?:its|their|our|his|her) own) $/iu.test(before);
  }

  /** "The AI Act there", "the country's AI Act", "the AI Act that its assembly passed": that of the place named before. */
  #isOfPlaceNamed({ block, start, end, surface }: Candidate): boolean {
    const text = this.#reading.texts[block] ?? '';
    if (/^ there\b/.test(text.slice(end, end + 7))) return true;
    if (!LAW_WORD.test(surface)) return false;
    return (
      THEIRS_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) || THEIRS_AFTER.test(text.slice(end, end + NEAR))
    );
  }

  #stated(candidate: Candidate, own: readonly Jurisdiction[]): Stated | null {
    const { block, start, end } = candidate;
    const text = this.#reading.texts[block] ?? '';
    return (
      placeBefore(text.slice(Math.max(0, start - NEAR), start)) ??
      placeAfter(text.slice(end, end + NEAR)) ??
      (this.#isOfPlaceNamed(candidate) ? placeNamed(text.slice(0, start), own) : null)
    );
  }
}

/** A place beside a law's name. `of`: the law is said to be the place's own; `in`: it is only said where it applies. */
type Stated = { readonly codes: readonly Jurisdiction[]; readonly words: string; readonly how: 'of' | 'in' };

/**
 * Is the law's own place meant? A part of it is not, where the law is said to be that part's own: "the Italian AI Act". It
 * is, where the law only applies there ("the Digital Services Act in Ireland"), and for names that states share with the
 * whole ("California's Medicaid").
 */
function isOwn({ codes, how }: Stated, own: readonly Jurisdiction[], isLawWord: boolean): boolean {
  return codes.some((code) =>
    own.some((place) => code === place || ((how === 'in' || !isLawWord) && isWithin(code, place))),
  );
}

/** "Korea's new ", "the South Korean ", "UK ": a place that a name right after it belongs to. */
function placeBefore(before: string): Stated | null {
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

/** " of South Korea", " in the UK", " for Wales", ", signed in Hartford", " that Vietnam passed". */
function placeAfter(after: string): Stated | null {
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

/** Words for a place or its lawmakers that name none. */
const PLACE_WORD =
  '(?:country|nation|kingdom|republic|island|state|province|territory|government|governor|ministry|assembly|parliament|legislature|senate|cabinet|king|sultan)';

const THEIRS_BEFORE = new RegExp(`(?:\\b(?:its|their)|\\bthe ${PLACE_WORD}['’]s) (?:own )?(?:[\\p{Ll}-]+ )?$`, 'iu');
const PASSED = '(?:passed|adopted|approved|enacted|signed|wrote|drafted)';
const THEIRS_AFTER = new RegExp(
  `^,? (?:that|which) (?:its|their|the) (?:[\\p{Ll}-]+ )?${PLACE_WORD} (?:has |had )?${PASSED}\\b`,
  'iu',
);

/** The place named before, where it is another one; "the state's" without a name is that of a part of a country. */
function placeNamed(before: string, own: readonly Jurisdiction[]): Stated | null {
  const last = lastPlace(before, own);
  const ofState = /\bthe (state|province|territory)['’]s (?:[\p{Ll}-]+ )?$/iu.exec(before);
  const isOfWhole = own.every((place) => !place.includes('-'));
  return last ?? (ofState && isOfWhole ? { codes: [], words: `the ${ofState[1]}`, how: 'of' } : null);
}

/** The place named last before, where it is another one; "not the EU" names it only to leave it out. */
function lastPlace(before: string, own: readonly Jurisdiction[]): Stated | null {
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

/** "Korea." at the end of a sentence is "Korea", "U.S." is not "U.S". */
const withoutStop = (word: string): string => (/\p{L}\.\p{L}\.$/u.test(word) ? word : word.replace(/\.$/, ''));

/** The name without the place in front of it ("EU AI Act" → "ai act", EU). */
function split(surface: string): { readonly bare: string; readonly inside: Stated | null } {
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
