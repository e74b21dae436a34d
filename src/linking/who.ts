import { firstDay, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/model.ts';
import { once } from '../once.ts';
import { aroundOf } from './around.ts';
import { Colleagues } from './colleagues.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Open } from './evidence.ts';
import { type Fit, fitOf } from './fit.ts';
import type { AliasRecord } from './gazetteer.ts';
import { isCommonName } from './lexicon/surnames.ts';
import type { Reason } from './model.ts';
import type { OfficesOf } from './offices.ts';
import { isPolitical } from './politics.ts';
import type { Profile, ProfileOf } from './profile.ts';
import type { Reading } from './reading.ts';

/** What is known of the article that helps to tell namesakes apart. */
export type Setting = {
  /** The article's day; null where it states none, and time then decides nothing. */
  readonly day: PartialDate | null;
  /** ISO 3166 code of the publisher's country; null where it is not known. */
  readonly home: string | null;
  /** The article is in English, the one language whose names of countries are known. */
  readonly isEnglish: boolean;
  readonly profileOf: ProfileOf;
  /** The titles of all that a person held, in lower case, with an office or without; empty where none is known. */
  readonly titlesOf: (person: EntityRef) => readonly string[];
  readonly offices: OfficesOf;
};

/** Which people a full name may mean at a place, and what speaks for each. */
export type Who = {
  /** True where the alias may be linked at this place. Aliases without a profile always may. */
  readonly allows: (open: Open, alias: AliasRecord) => boolean;
  /** What the text says that speaks for this person at this place; null where the name was enough. */
  readonly reason: (open: Open, entity: EntityRef) => Reason | null;
  /** ISO 3166 codes of the countries that these people serve. */
  readonly countries: ReadonlySet<string>;
};

/** A post that fits (see `fit.ts`). */
const POST_FITS = 3;
/** One bearer of a name is chosen before another only by more than this. */
const MARGIN = 1;

type Place = { readonly open: Open; readonly cues: readonly Cue[] };

/** All places of one name, and the cues of all of them. */
type Name = { readonly places: Place[]; readonly cues: Cue[] };

type Deciding = Setting & {
  readonly fit: FitOf;
  /** ISO 3166 codes of the countries that the article names. */
  readonly named: () => ReadonlySet<string>;
  /** The article has words of politics. */
  readonly isPolitical: () => boolean;
};

/**
 * Decides which bearers of each full name the article may mean. All places of one name are judged together, because news
 * says once who somebody is; a place whose own words fit another bearer keeps that one.
 *
 * @param named ISO 3166 codes of the countries that the article names
 */
export function decideWho(
  reading: Reading,
  open: readonly Open[],
  setting: Setting,
  named: () => ReadonlySet<string>,
): Who {
  const names = groupByName(reading, open, setting);
  const deciding = {
    ...setting,
    fit: keptFits(setting.day),
    named,
    isPolitical: once(() => isPolitical(reading)),
  };
  // Whoever is certain without colleagues is a colleague of the others.
  const alone = decideAll(names, deciding, new Colleagues([]));
  const certain = new Set([...alone.values()].flatMap((people) => [...people.keys()]));
  const colleagues = new Colleagues([...certain].flatMap((entity) => setting.profileOf(entity) ?? []));
  const chosen = decideAll(names, deciding, colleagues);
  return {
    allows: (place, alias) =>
      isJudged(alias, setting)
        ? (chosen.get(place)?.has(alias.entity) ?? false)
        : alias.kind !== 'person' ||
          alias.surname ||
          !isMemberElsewhere(reading, place, setting.titlesOf(alias.entity)),
    reason: (place, entity) => chosen.get(place)?.get(entity) ?? null,
    countries: countriesOf(certain, setting),
  };
}

function countriesOf(people: ReadonlySet<EntityRef>, { profileOf }: Setting): ReadonlySet<string> {
  return new Set(
    [...people].flatMap((entity) => profileOf(entity)?.roles.flatMap(({ country }) => country ?? []) ?? []),
  );
}

type Chosen = Map<Open, Map<EntityRef, Reason | null>>;

function decideAll(names: ReadonlyMap<string, Name>, setting: Deciding, colleagues: Colleagues): Chosen {
  return new Map([...names.values()].flatMap((name) => [...decideName(name, setting, colleagues)]));
}

const isJudged = (alias: AliasRecord, { profileOf }: Setting): boolean =>
  alias.kind === 'person' && !alias.surname && profileOf(alias.entity) !== undefined;

/** The places of each full name of people with a profile, by the name's bearers. */
function groupByName(reading: Reading, open: readonly Open[], setting: Setting): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const one of open) {
    const bearers = bearersOf(one, setting);
    if (bearers.length === 0) continue;
    const key = bearers.join(' ');
    const name = names.get(key) ?? { places: [], cues: [] };
    const cues = cuesOf(aroundOf(reading, one.candidate));
    name.places.push({ open: one, cues });
    name.cues.push(...cues);
    names.set(key, name);
  }
  return names;
}

/**
 * Does the text call the bearer a member of a parliament, who has other titles and none like it? "Rep. Tony Hall" is not
 * the director-general.
 */
function isMemberElsewhere(reading: Reading, { candidate }: Open, titles: readonly string[]): boolean {
  if (titles.length === 0 || titles.some((title) => LIKE_MEMBER.test(title))) return false;
  return cuesOf(aroundOf(reading, candidate)).some(
    ({ post, party, places }) =>
      !!post && (PARLIAMENTARIANS.has(post) || (post === 'member' && party !== null && places.length > 0)),
  );
}
const LIKE_MEMBER = /\b(?:senator|representative|member of|assembly|legislat|congress|delegate|mp\b|lord\b|baroness)/;
const PARLIAMENTARIANS: ReadonlySet<string> = new Set(['senator', 'representative']);

const bearersOf = ({ aliases }: Open, setting: Setting): EntityRef[] =>
  [...new Set(aliases.filter((alias) => isJudged(alias, setting)).map(({ entity }) => entity))].sort();

type Judged = {
  readonly profile: Profile;
  readonly guard: Guard;
  readonly fit: Fit;
  readonly score: number;
  /** The words around speak of another bearer. */
  readonly isOther: boolean;
};

/** How much a text must say before a full name is taken for a person. */
type Guard =
  /** The name alone is enough, unless something speaks against it. */
  | 'none'
  /** The article must be one on politics. */
  | 'politics'
  /** The person's country must be in the article: by name, or with a colleague. */
  | 'country'
  /** Some evidence is needed. */
  | 'evidence'
  /** A title, party and state, court or constituency must be beside the name. */
  | 'title';

function decideName({ places, cues: all }: Name, setting: Deciding, colleagues: Colleagues): Chosen {
  const [first] = places;
  const profiles = first ? bearersOf(first.open, setting).flatMap((entity) => setting.profileOf(entity) ?? []) : [];
  const name = first?.open.candidate.surface ?? '';
  const whole = choose(judge(name, profiles, all, setting, colleagues), setting, colleagues);
  const decided: Chosen = new Map();
  for (const { open, cues } of places) {
    const own = cues.length === 0 ? [] : judge(name, profiles, cues, setting, colleagues);
    const best = clearBest(own);
    const isFit = best !== undefined && best.fit.score >= POST_FITS && !best.fit.contradicted;
    const person = isFit ? best : whole;
    if (!person || (open.candidate.titled && own.length > 1 && person !== best)) continue;
    // This place speaks of somebody else: "the actor Will Smith" beside "Will Smith, the senator".
    const here = own.find(({ profile }) => profile === person.profile);
    if (here?.isOther) continue;
    if (open.candidate.titled && (here?.fit.score ?? 0) < POST_FITS) continue;
    decided.set(open, new Map([[person.profile.entity, reasonOf(here?.fit.words ? here : person)]]));
  }
  return decided;
}

/** Compares cues with a person. */
type FitOf = (cues: readonly Cue[], profile: Profile) => Fit;

/** The same cues are compared twice, without colleagues and with them: the answers of the first time are kept. */
function keptFits(day: PartialDate | null): FitOf {
  const known = new Map<readonly Cue[], Map<Profile, Fit>>();
  return (cues, profile) => {
    const ofCues = known.get(cues) ?? new Map<Profile, Fit>();
    known.set(cues, ofCues);
    const fit = ofCues.get(profile) ?? fitOf(cues, profile, day);
    ofCues.set(profile, fit);
    return fit;
  };
}

const judge = (
  name: string,
  profiles: readonly Profile[],
  cues: readonly Cue[],
  setting: Deciding,
  colleagues: Colleagues,
): Judged[] =>
  profiles.map((profile) => {
    const fit = setting.fit(cues, profile);
    const near = colleagues.of(profile) ? 1 : 0;
    const score = fit.score + near + (isActive(profile, setting.day, 2) ? 1 : 0);
    const isCommon = !profile.isHead && (profile.guarded || isCommonName(name));
    const isOther = fit.contradicted || (fit.doubted && isCommon);
    return { profile, guard: guardOf(name, profile, setting), fit, score, isOther };
  });

/** How much a text must say before it means this person. Those who led a country need the least. */
function guardOf(name: string, profile: Profile, { day, home, isEnglish, offices }: Setting): Guard {
  if (profile.needsTitle) return 'title';
  if (profile.guarded) return 'evidence';
  // "Peter King" is Peter T. King, or another one; so is "Michael B. Moore" of Michael Moore. "George Bush" may be the father.
  const known = offices.nameOf(profile.entity);
  if (differsByInitial(name, known) && !(profile.isHead && MIDDLE_INITIAL.test(name))) return 'evidence';
  if (profile.isHead) return 'none';
  // Many bear a name like "James Baker": long out of office, it is more likely somebody else's.
  if (isCommonName(name)) return isActive(profile, day, COMMON_YEARS) ? 'politics' : 'evidence';
  if (!isEnglish) return 'none';
  // Publishers whose country is not known are American more often than not.
  return profile.roles.some(({ country }) => country === null || country === (home ?? 'US')) ? 'none' : 'country';
}

/** Is one of the names the other with a middle initial? */
const differsByInitial = (a: string, b: string): boolean =>
  MIDDLE_INITIAL.test(a) !== MIDDLE_INITIAL.test(b) && a.split(' ')[0] === b.split(' ')[0];
const MIDDLE_INITIAL = /^\p{L}{2,} \p{Lu}\.? \p{L}{2,}/u;

/** For so many years after leaving office somebody with a common name is known by it alone. */
const COMMON_YEARS = 6;

/** The one person whom the name means in this article; undefined where that is not certain enough. */
function choose(judged: readonly Judged[], setting: Deciding, colleagues: Colleagues): Judged | undefined {
  const { day } = setting;
  const [only] = judged;
  if (judged.length === 1 && only) return isEnough(only, setting, colleagues) ? only : undefined;
  const best = clearBest(judged);
  if (best && best.fit.score > 0 && isEnough(best, setting, colleagues)) return best;
  // Nothing in the text tells. Who alone was in public life at that time is meant, if the name is no common one.
  const active = day === null ? [] : judged.filter(({ profile }) => isActive(profile, day, 10));
  const [one] = active;
  const isPlain = one?.guard === 'none' || one?.guard === 'country' || one?.guard === 'politics';
  return active.length === 1 && one && isPlain && isEnough(one, setting, colleagues) ? one : undefined;
}

function clearBest(judged: readonly Judged[]): Judged | undefined {
  const [best, next] = [...judged].sort((a, b) => b.score - a.score);
  return best && (next === undefined || best.score - next.score > MARGIN) ? best : undefined;
}

function isEnough({ profile, guard, fit, isOther }: Judged, setting: Deciding, colleagues: Colleagues): boolean {
  const { home, named } = setting;
  if (isOther) return false;
  if (fit.score >= POST_FITS) return true;
  if (guard === 'none' && !fit.lesser) return true;
  if (guard !== 'title') {
    if (fit.score > 0 || colleagues.of(profile)) return true;
    if (guard === 'evidence') return false;
    if (guard === 'politics') return setting.isPolitical();
    return profile.roles.some(({ country }) => country !== null && named().has(country));
  }
  // A member of the publisher's own parliament needs no title where a colleague is named too.
  return home !== null && profile.roles.some(({ country }) => country === home) && colleagues.of(profile);
}

function reasonOf({ fit }: Judged): Reason | null {
  return fit.words === null ? null : { type: 'office', words: fit.words };
}

/** Was the person in office on the day, or within so many years of it? Without a day nobody is known to have been. */
function isActive({ roles }: Profile, day: PartialDate | null, years: number): boolean {
  if (day === null) return false;
  return roles.some(
    ({ from, to }) =>
      (from === null || firstDay(from) - lastDay(day) <= 366 * Math.min(years, 2)) &&
      (to === null || firstDay(day) - lastDay(to) <= 366 * years),
  );
}
