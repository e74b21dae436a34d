import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import { once } from '../once.ts';
import { Acronyms } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { Evidence, type OpenCandidate } from './evidence.ts';
import { isBeforeItsTime, isInUse } from './in-use.ts';
import { introductionsIn } from './introductions.ts';
import { Judge, type Reject } from './judge.ts';
import { LawPlaces, type PlacesOfLaw } from './laws/law-places.ts';
import type { Mention, Refusal, Rejected, Veto } from './mention-model.ts';
import type { AliasRecord, Gazetteer } from './names/gazetteer.ts';
import { Tokens } from './names/tokens.ts';
import { Neighbours } from './neighbours.ts';
import { nicknamedCandidates } from './nicknamed.ts';
import type { Objection } from './objection.ts';
import { type CountriesOfText, countriesOfText } from './offices/article-countries.ts';
import { bareOffices } from './offices/bare-offices.ts';
import { foreignOffices } from './offices/foreign-offices.ts';
import { HeadOffices } from './offices/head-offices.ts';
import { holderSurnames } from './offices/holder-surnames.ts';
import { Meanings, NOTHING_KNOWN } from './offices/meanings.ts';
import { titledCandidates } from './offices/titled.ts';
import { administrations } from './people/administrations.ts';
import { byFirst, type Other, partners } from './people/others.ts';
import { surnameCandidates, withMore } from './people/surname-forms.ts';
import { withoutParts } from './people/surname-scope.ts';
import { Surnames } from './people/surnames.ts';
import type { Setting } from './people/who.ts';
import { type Readable, readForLinking, type TokenisedArticle } from './reading.ts';
import { type Signals, signalsIn } from './signals.ts';

export type LinkOptions = {
  /** The reader's vetoes ("not this one"). */
  readonly vetoes?: readonly Veto[];
  /** Also list the candidates that were not marked, with the reasons. */
  readonly debug?: boolean;
  /**
   * The article's day, its publisher's country, and the known facts about people. Without them, every name alone is
   * enough.
   */
  readonly setting?: Setting;
  /** Where laws hold. Without it, a place beside a law's name is ignored. */
  readonly placesOfLaw?: PlacesOfLaw;
  /** The day of a law's first step. Without it, a law may be meant even before it began. */
  readonly firstStepOf?: (entity: EntityRef) => PartialDate | undefined;
};

export type Linked = { readonly mentions: Mention[]; readonly rejected: Rejected[] };

/** Reused for the next article. Tables of an enormous article are released. */
let keptTokens = new Tokens();

function tokens(): Tokens {
  if (keptTokens.start.length > 1 << 18) keptTokens = new Tokens();
  return keptTokens;
}

/**
 * Every mention of entities of the gazetteer in the article, in reading order, never overlapping. The same input gives
 * the same result. A mention covers the name without a possessive ending and without a title before it.
 *
 * The steps are: candidates (which stretches are spelled like a name), neighbours (what the words directly around rule
 * out), evidence (who is in the article at all), and the decision, candidate by candidate, the longest first.
 */
export function link(
  article: Readable,
  gazetteer: Gazetteer,
  {
    vetoes = [],
    debug = false,
    setting = NOTHING_KNOWN,
    placesOfLaw = () => undefined,
    firstStepOf = () => undefined,
  }: LinkOptions = {},
): Linked {
  const reading = readForLinking(article, tokens());
  const countries = countriesOfText(reading);
  const heads = new HeadOffices(gazetteer, setting.offices);
  const signals = signalsIn(reading);
  const spelled = spelledCandidates(reading, signals, gazetteer, article.language, setting, heads);
  const found = withBareOffices(reading, signals, spelled, article.language, setting, heads, countries);
  const candidates = withSurnames(reading, signals, found, setting, heads, countries);
  const rejected: Rejected[] = [];
  if (candidates.length === 0) return { mentions: [], rejected };
  const reject: Reject = ({ block, start, end }, entities, why) => {
    if (debug && block !== reading.title) rejected.push({ block, start, end, entities, why });
  };

  const acronyms = new Acronyms(reading, candidates);
  const neighbours = new Neighbours(reading, candidates, article.language);
  const lawPlaces = new LawPlaces(reading, placesOfLaw);
  const { unopposed, objections } = withoutOpposed(candidates, reject, {
    refusalOf: (candidate, alias) => refusalByDay(candidate, alias, setting.day, firstStepOf),
    objectionTo: (candidate, alias) =>
      lawPlaces.objection(candidate, alias) ??
      neighbours.objection(candidate, alias) ??
      acronyms.objection(candidate, alias),
    vetoes,
  });

  const meanings = new Meanings(reading, unopposed, setting, reject, { heads, countries });
  const scoped = withoutParts(
    meanings.open,
    candidates,
    ({ aliases }) => aliases.every((alias) => isInUse(alias, setting.day)),
    (candidate, aliases, why) => reject(candidate, entitiesOf(aliases), why),
  );
  const introductions = introductionsIn(reading, scoped.open, meanings.offices, setting);
  const held = holderSurnames(reading, scoped.open, introductions, setting.offices).filter(({ candidate }) =>
    candidate.aliases.every((alias) => neighbours.objection(candidate, alias) === null),
  );
  const fresh = held.filter(({ isKnown }) => !isKnown).map(asOpen);
  const open = fresh.length === 0 ? scoped.open : [...scoped.open, ...fresh].sort(byPlace);
  const evidence = new Evidence(reading, open, held);
  const surnames = new Surnames(reading, evidence, neighbours);
  const others = [...otherPeople(objections, open), ...scoped.unmeant, ...partners(reading, open)].sort(byFirst);
  for (const { candidate, name, isOfCouple } of others) surnames.addOther(candidate, name, isOfCouple);
  const judge = new Judge(reading, evidence, { surnames, senses: firstOtherSenses(objections), setting, reject });
  const mentions = mentionsIn(reading, open, (candidate, aliases) => {
    const chosen = judge.decide(candidate, aliases);
    return chosen && meanings.mention(candidate, chosen.entity, chosen.why);
  });
  return { mentions: acronyms.add(mentions, vetoes), rejected };
}

/** Stretches that are spelled like a name, names with another form of the given name, and offices in other languages. */
const spelledCandidates = (
  reading: TokenisedArticle,
  { nicknames }: Signals,
  gazetteer: Gazetteer,
  language: string | null,
  { home }: Setting,
  heads: HeadOffices,
): readonly Candidate[] => {
  const found = findCandidates(reading, gazetteer, language);
  return withMore(found, [
    ...nicknamedCandidates(reading, nicknames, found, gazetteer),
    ...foreignOffices(reading, language, home, heads),
  ]);
};

/** Why the form cannot name its entity on the article's day. Null if it can. */
function refusalByDay(
  candidate: Candidate,
  alias: AliasRecord,
  day: PartialDate | null,
  firstStepOf: NonNullable<LinkOptions['firstStepOf']>,
): Refusal | null {
  if (!isInUse(alias, day)) return { type: 'not-in-use' };
  return isBeforeItsTime(candidate, alias, { first: firstStepOf(alias.entity), day })
    ? { type: 'before-its-time' }
    : null;
}

type Opposed = { readonly candidate: Candidate; readonly alias: AliasRecord; readonly objection: Objection };

/** The candidates with the aliases that nothing rules out, and the objections to the other aliases. */
function withoutOpposed(
  candidates: readonly Candidate[],
  reject: Reject,
  {
    refusalOf,
    objectionTo,
    vetoes,
  }: {
    readonly refusalOf: (candidate: Candidate, alias: AliasRecord) => Refusal | null;
    readonly objectionTo: (candidate: Candidate, alias: AliasRecord) => Objection | null;
    readonly vetoes: readonly Veto[];
  },
): { readonly unopposed: readonly OpenCandidate[]; readonly objections: readonly Opposed[] } {
  const objections: Opposed[] = [];
  const isUnopposed = (candidate: Candidate, alias: AliasRecord): boolean => {
    const refusal = refusalOf(candidate, alias);
    const objection = refusal === null ? objectionTo(candidate, alias) : null;
    if (objection) objections.push({ candidate, alias, objection });
    const veto: Refusal | null = isVetoed(candidate, alias, vetoes) ? { type: 'veto' } : null;
    const why = refusal ?? objection?.why ?? veto;
    if (why !== null) reject(candidate, [alias.entity], why);
    return why === null;
  };
  const unopposed = candidates.map((candidate) => ({
    candidate,
    aliases: candidate.aliases.filter((alias) => isUnopposed(candidate, alias)),
  }));
  return { unopposed, objections };
}

/** The mentions that `decide` finds, in reading order. Of overlapping candidates, the first marked one is kept. */
function mentionsIn(
  { title }: TokenisedArticle,
  open: readonly OpenCandidate[],
  decide: (candidate: Candidate, aliases: readonly AliasRecord[]) => Mention | null,
): Mention[] {
  const mentions: Mention[] = [];
  let block = -1;
  let free = 0;
  for (const { candidate, aliases } of open) {
    if (candidate.block === title) break;
    if (candidate.block !== block) {
      block = candidate.block;
      free = 0;
    }
    if (candidate.start < free || aliases.length === 0) continue;
    const mention = decide(candidate, aliases);
    if (!mention) continue;
    mentions.push(mention);
    free = candidate.end;
  }
  return mentions;
}

/** For each entity, the first token at which its name occurs in a phrase that means something else. */
function firstOtherSenses(objections: readonly Opposed[]): ReadonlyMap<EntityRef, number> {
  const senses = new Map<EntityRef, number>();
  for (const { candidate, alias, objection } of objections) {
    if (objection.otherSense !== undefined && !senses.has(alias.entity)) senses.set(alias.entity, candidate.first);
  }
  return senses;
}

/** People whose longer name in the text ends with a known surname, at candidates that mean nobody else. */
function otherPeople(objections: readonly Opposed[], open: readonly OpenCandidate[]): Other[] {
  const stillOpen = new Set(open.filter(({ aliases }) => aliases.length > 0).map(({ candidate }) => candidate));
  return objections.flatMap(({ candidate, alias, objection: { otherPerson: name } }) =>
    name !== undefined && alias.kind === 'person' && !stillOpen.has(candidate) ? [{ candidate, name }] : [],
  );
}

const entitiesOf = (aliases: readonly AliasRecord[]): EntityRef[] => aliases.map(({ entity }) => entity);

const asOpen = ({ candidate }: { readonly candidate: Candidate }): OpenCandidate => ({
  candidate,
  aliases: candidate.aliases,
});

/** Reading order. Of candidates that begin at the same token, the longest comes first. */
const byPlace = ({ candidate: a }: OpenCandidate, { candidate: b }: OpenCandidate): number =>
  a.first - b.first || b.end - a.end;

/**
 * Adds offices that the text names without their country. Without a day, their holders are unknown and none is added.
 */
function withBareOffices(
  reading: TokenisedArticle,
  { offices }: Signals,
  found: readonly Candidate[],
  language: string | null,
  { home, day }: Setting,
  heads: HeadOffices,
  { named }: CountriesOfText,
): readonly Candidate[] {
  if (day === null) return found;
  const mayBeOf = once(() => new Set([home ?? 'US', 'US', ...named()]));
  return withMore(found, bareOffices(reading, offices, language, found, mayBeOf, heads));
}

/** The candidates with two additions: surnames after a title, and surnames of all people among both. */
function withSurnames(
  reading: TokenisedArticle,
  { titles, administrations: ofPresidents }: Signals,
  found: readonly Candidate[],
  { home, profileOf, day }: Setting,
  heads: HeadOffices,
  { named: countries }: CountriesOfText,
): Candidate[] {
  const named = new Set(found.flatMap(({ aliases }) => aliases.flatMap((alias) => (alias.full ? alias.entity : []))));
  const titled = titledCandidates(reading, titles, heads, named, () => new Set([home ?? 'US', 'US', ...countries()]));
  const all = withMore(found, [...titled, ...administrations(reading, ofPresidents, heads, profileOf, day)]);
  const people = all.flatMap((candidate) =>
    candidate.aliases
      .filter((alias) => alias.kind === 'person' && alias.full && profileOf(alias.entity) !== undefined)
      .map((alias) => ({ candidate, alias })),
  );
  if (people.length === 0) return all;
  const countryOf = (entity: EntityRef): string | null => profileOf(entity)?.roles[0]?.country ?? null;
  return withMore(all, surnameCandidates(reading, people, countryOf));
}

function isVetoed({ surface }: Candidate, { entity }: AliasRecord, vetoes: readonly Veto[]): boolean {
  return vetoes.some(
    (veto) => veto.entity === entity && (veto.surface === undefined || sameForm(veto.surface, surface)),
  );
}

const sameForm = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
