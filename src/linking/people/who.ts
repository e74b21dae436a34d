import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef } from '../../facts/fact-model.ts';
import { once, onceForPair } from '../../once.ts';
import { aroundOf } from '../around.ts';
import type { OpenCandidate } from '../evidence.ts';
import { isCommonName } from '../lexicon/surnames.ts';
import type { Reason, Refusal } from '../mention-model.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import type { OfficesOf } from '../offices/offices.ts';
import type { TokenisedArticle } from '../reading.ts';
import { Colleagues } from './colleagues.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import { type Company, isEnough, type Judged, POST_FITS } from './enough.ts';
import { type Fit, fitOf } from './fit.ts';
import { ageLater, craftBeside, memberElsewhere } from './further-cues.ts';
import { type Guard, guardOf, isActive } from './guards.ts';
import { isPolitical } from './politics.ts';
import type { Profile, ProfileOf } from './profile.ts';

/** What is known about an article that helps to distinguish namesakes. */
export type Setting = {
  /** The article's day. Null if it states none, so that time decides nothing. */
  readonly day: PartialDate | null;
  /** ISO 3166 code of the publisher's country. Null if it is unknown. */
  readonly home: string | null;
  /** The article is in English. Only in English are names of countries known here. */
  readonly isEnglish: boolean;
  readonly profileOf: ProfileOf;
  /** The titles of all roles of a person, in lower case, with or without an office. Empty if none is known. */
  readonly titlesOf: (person: EntityRef) => readonly string[];
  readonly offices: OfficesOf;
};

/** Which people a full name may mean at a candidate, and the evidence for each. */
export type Who = {
  /** Why the alias may not be linked at this candidate. Null if it may. Aliases without a profile nearly always may. */
  readonly refusal: (open: OpenCandidate, alias: AliasRecord) => Refusal | null;
  /** The evidence for this person at this candidate. Null if the name was enough. */
  readonly reason: (open: OpenCandidate, entity: EntityRef) => Reason | null;
  /** The person whom a candidate certainly names. Null if it certainly names nobody. */
  readonly personAt: (open: OpenCandidate) => EntityRef | null;
  /** ISO 3166 codes of the countries that these people serve. */
  readonly countries: ReadonlySet<string>;
};

/** The lead in score that the best bearer of a name needs over the next bearer. */
const MARGIN = 1;

type NameOccurrence = { readonly open: OpenCandidate; readonly cues: readonly Cue[] };
/** All occurrences of one name, with all their cues. */
type Name = { readonly occurrences: NameOccurrence[]; readonly cues: Cue[] };

type Deciding = Setting & {
  readonly fit: FitOf;
  /** ISO 3166 codes of the countries that the article names. */
  readonly named: () => ReadonlySet<string>;
  /** The article has words of politics. */
  readonly isPolitical: () => boolean;
};

/**
 * Decides whom of its bearers each full name may mean in the article. All occurrences of a name are judged together,
 * because news explains only once who somebody is. If the words at one occurrence fit another bearer, that occurrence
 * means the other bearer.
 *
 * @param named ISO 3166 codes of the countries that the article names
 */
export function decideWho(
  reading: TokenisedArticle,
  open: readonly OpenCandidate[],
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
  // People who are certain even without colleagues then count as colleagues of the others.
  const nobody = new Colleagues([]);
  const alone = decideAll(names, deciding, { certain: nobody, likely: nobody });
  const certain = peopleOf(alone);
  // Two common names from one cabinet support each other, so neither needs a word of politics.
  const likely = peopleOf(
    decideAll(names, { ...deciding, isPolitical: () => true }, { certain: nobody, likely: nobody }),
  );
  const colleaguesOf = (people: Iterable<EntityRef>): Colleagues =>
    new Colleagues([...people].flatMap((entity) => setting.profileOf(entity) ?? []));
  const served = countriesOf(certain, setting);
  const chosen = decideAll(
    names,
    { ...deciding, named: once(() => new Set([...named(), ...served])) },
    { certain: colleaguesOf(certain), likely: colleaguesOf(likely) },
  );
  const crafts = once(() => craftsOf(reading, open, setting));
  return {
    refusal: (open, alias) => {
      if (isJudged(alias, setting)) return whyNot(alias.entity, chosen.get(open));
      if (alias.kind !== 'person' || alias.surname) return null;
      const words =
        memberElsewhere(reading, open.candidate, setting.titlesOf(alias.entity)) ?? crafts().get(alias.entity);
      return words === undefined ? null : { type: 'called', words };
    },
    reason: (open, entity) => {
      const decided = chosen.get(open);
      return decided?.person === entity ? decided.reason : null;
    },
    personAt: (open) => chosen.get(open)?.person ?? null,
    countries: served,
  };
}

/** The trade that the text gives the bearer of a name, by each person who has that name and no profile. */
function craftsOf(
  reading: TokenisedArticle,
  open: readonly OpenCandidate[],
  setting: Setting,
): ReadonlyMap<EntityRef, string> {
  const found = new Map<EntityRef, string>();
  for (const { candidate, aliases } of open) {
    const people = aliases.filter((alias) => alias.kind === 'person' && alias.full && !isJudged(alias, setting));
    const craft = people.length === 0 || !setting.isEnglish ? undefined : craftBeside(reading, candidate);
    for (const { entity } of craft === undefined ? [] : people)
      if (!setting.titlesOf(entity).some((title) => title.includes(craft ?? ''))) found.set(entity, craft ?? '');
  }
  return found;
}

const peopleOf = (chosen: Chosen): ReadonlySet<EntityRef> =>
  new Set([...chosen.values()].flatMap(({ person }) => person ?? []));

function countriesOf(people: ReadonlySet<EntityRef>, { profileOf }: Setting): ReadonlySet<string> {
  return new Set(
    [...people].flatMap((entity) => profileOf(entity)?.roles.flatMap(({ country }) => country ?? []) ?? []),
  );
}

/** The decision at a candidate: the person meant, and how well each bearer of the name fits. */
type Decided = {
  /** Null if no bearer is meant. */
  readonly person: EntityRef | null;
  readonly reason: Reason | null;
  /** Judged by the words at this occurrence (`own`), and by the words at all occurrences of the name (`all`). */
  readonly own: readonly Judged[];
  readonly all: readonly Judged[];
};
type Chosen = Map<OpenCandidate, Decided>;

/** Why a bearer of the name is not meant here. Null for the bearer who is meant. */
function whyNot(entity: EntityRef, decided: Decided | undefined): Refusal | null {
  if (decided === undefined) return { type: 'no-evidence' };
  const { person, own, all } = decided;
  if (person === entity) return null;
  if (person !== null) return { type: 'other-bearer' };
  const isThis = ({ profile }: Judged): boolean => profile.entity === entity;
  const words = own.find(isThis)?.fit.against ?? all.find(isThis)?.fit.against;
  if (words) return { type: 'called', words };
  if (all.length > 1) return { type: 'several' };
  return { type: WHY_GUARDED[all.find(isThis)?.guard ?? 'none'] };
}

const WHY_GUARDED = {
  none: 'no-evidence',
  politics: 'common-name',
  evidence: 'common-name',
  country: 'no-country',
  title: 'needs-title',
} as const satisfies Record<Guard, Refusal['type']>;

function decideAll(names: ReadonlyMap<string, Name>, setting: Deciding, company: Company): Chosen {
  return new Map([...names.values()].flatMap((name) => [...decideName(name, setting, company)]));
}

const isJudged = (alias: AliasRecord, { profileOf }: Setting): boolean =>
  alias.kind === 'person' && !alias.surname && profileOf(alias.entity) !== undefined;

/** The occurrences of each full name of people with a profile, by the name's bearers. */
function groupByName(reading: TokenisedArticle, open: readonly OpenCandidate[], setting: Setting): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const candidate of open) {
    const bearers = bearersOf(candidate, setting);
    if (bearers.length === 0) continue;
    const key = bearers.join(' ');
    const name = names.get(key) ?? { occurrences: [], cues: [] };
    const cues = [...cuesOf(aroundOf(reading, candidate.candidate)), ...ageLater(reading, candidate.candidate)];
    name.occurrences.push({ open: candidate, cues });
    name.cues.push(...cues);
    names.set(key, name);
  }
  return names;
}

const bearersOf = ({ aliases }: OpenCandidate, setting: Setting): EntityRef[] =>
  [...new Set(aliases.filter((alias) => isJudged(alias, setting)).map(({ entity }) => entity))].sort();

function decideName({ occurrences, cues: all }: Name, setting: Deciding, company: Company): Chosen {
  const [first] = occurrences;
  const profiles = first ? bearersOf(first.open, setting).flatMap((entity) => setting.profileOf(entity) ?? []) : [];
  const name = first?.open.candidate.surface ?? '';
  const judged = judge(name, profiles, all, setting, company);
  const whole = choose(judged, setting, company);
  const decided: Chosen = new Map();
  for (const { open, cues } of occurrences) {
    const own = cues.length === 0 ? [] : judge(name, profiles, cues, setting, company);
    const best = clearBest(own);
    const isFit = best !== undefined && best.fit.score >= POST_FITS && !best.fit.contradicted;
    const person = isFit ? best : whole;
    const here = own.find(({ profile }) => profile === person?.profile);
    const isMeant = person !== undefined && !isAnother(open, here, own, best);
    decided.set(open, {
      person: isMeant ? person.profile.entity : null,
      reason: isMeant ? reasonOf(here?.fit.words ? here : person) : null,
      own,
      all: judged,
    });
  }
  return decided;
}

/**
 * True if this occurrence names somebody else: "the actor Will Smith" beside "Will Smith, the senator". A surname after
 * a title means a person only if the title clearly fits that person best. Another form of the given name does not mean
 * a person whom the words beside it do not fit: "the council leader Dave Cameron".
 */
function isAnother(
  { candidate }: OpenCandidate,
  here: Judged | undefined,
  own: readonly Judged[],
  best?: Judged,
): boolean {
  if (here?.isOther || (candidate.nicknamed && (here?.fit.lesser || here?.fit.doubted))) return true;
  return candidate.titled === true && ((own.length > 1 && here !== best) || (here?.fit.score ?? 0) < POST_FITS);
}

/** Compares cues with a person. */
type FitOf = (cues: readonly Cue[], profile: Profile) => Fit;

/** The same cues are compared twice, with and without colleagues, so the first results are kept. */
const keptFits = (day: PartialDate | null): FitOf =>
  onceForPair((cues: readonly Cue[], profile: Profile) => fitOf(cues, profile, day));

const judge = (
  name: string,
  profiles: readonly Profile[],
  cues: readonly Cue[],
  setting: Deciding,
  { certain }: Company,
): Judged[] =>
  profiles.map((profile) => {
    const fit = setting.fit(cues, profile);
    const near = certain.of(profile) ? 1 : 0;
    const score = fit.score + near + (isActive(profile, setting.day, 2) ? 1 : 0);
    const isCommon = profile.guarded || isCommonName(name);
    const isOther = fit.contradicted || (fit.doubted && isCommon && !profile.isHead);
    return {
      profile,
      guard: guardOf(name, profile, {
        ...setting,
        known: setting.offices.nameOf(profile.entity),
        forms: setting.offices.namesOf(profile.entity),
      }),
      fit,
      score,
      isOther,
      isCommon,
    };
  });

/** The one person whom the name means in this article. Undefined if that is not certain enough. */
function choose(judged: readonly Judged[], setting: Deciding, company: Company): Judged | undefined {
  const { day } = setting;
  const [only] = judged;
  if (judged.length === 1 && only) return isEnough(only, setting, company) ? only : undefined;
  const best = clearBest(judged);
  if (best && best.fit.score > 0 && isEnough(best, setting, company)) return best;
  // Nothing in the text decides. If only one bearer was in public life at that time, that bearer is meant. Bearers who
  // need a title have none here.
  const active =
    day === null ? [] : judged.filter(({ profile, guard }) => guard !== 'title' && isActive(profile, day, 10));
  // A newspaper means the person of its own country, unless it states otherwise.
  const atHome = active.filter(({ profile }) => profile.roles.some(({ country }) => country === setting.home));
  const [one, second] = active.length > 1 && atHome.length > 0 ? atHome : active;
  return one && !second && isEnough(one, setting, company) ? one : undefined;
}

function clearBest(judged: readonly Judged[]): Judged | undefined {
  const [best, next] = [...judged].sort((a, b) => b.score - a.score);
  return best && (next === undefined || best.score - next.score > MARGIN) ? best : undefined;
}

function reasonOf({ fit }: Judged): Reason | null {
  return fit.words === null ? null : { type: 'office', words: fit.words };
}
