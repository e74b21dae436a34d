import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/model.ts';
import { once } from '../once.ts';
import { Acronyms } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { partnerOf } from './couples.ts';
import { Evidence, type Grounds, isConditioned, type Open } from './evidence.ts';
import { foreignOffices } from './foreign-offices.ts';
import type { AliasRecord, Gazetteer } from './gazetteer.ts';
import { HeadOffices } from './head-offices.ts';
import { isBeforeItsTime, isInUse } from './in-use.ts';
import { LawPlaces, type PlacesOfLaw } from './law-places.ts';
import { Meanings, NOTHING_KNOWN } from './meanings.ts';
import type { Mention, Reason, Refusal, Rejected, Veto } from './model.ts';
import { countriesNamed } from './named-places.ts';
import { Neighbours, type Objection } from './neighbours.ts';
import { type Readable, type Reading, readArticle } from './reading.ts';
import { surnameCandidates, withMore } from './surname-forms.ts';
import { Surnames } from './surnames.ts';
import { titledCandidates } from './titled.ts';
import { Tokens } from './tokens.ts';
import type { Setting } from './who.ts';

export type LinkOptions = {
  /** What the reader said "not this one" to. */
  readonly vetoes?: readonly Veto[];
  /** Also list the candidates that were not marked, and why. */
  readonly debug?: boolean;
  /** The article's day, its publisher's country, and what is known of people; without it every name is enough by itself. */
  readonly setting?: Setting;
  /** Where laws hold; without it a place beside a law's name says nothing. */
  readonly placesOfLaw?: PlacesOfLaw;
  /** The day of a law's first step; without it a law may be meant before it began. */
  readonly firstStepOf?: (entity: EntityRef) => PartialDate | undefined;
};

export type Linked = { readonly mentions: Mention[]; readonly rejected: Rejected[] };

/** Kept from one article to the next; an enormous article's is let go. */
let kept = new Tokens();

function tokens(): Tokens {
  if (kept.start.length > 1 << 18) kept = new Tokens();
  return kept;
}

type Chosen = { readonly entity: EntityRef; readonly why: Reason };
type Tell = (candidate: Candidate, entities: readonly EntityRef[], why: Refusal) => void;

/**
 * Every mention of the gazetteer's entities in the article, in reading order, never overlapping. Pure: the same input gives
 * the same result. A mention covers the name without its possessive ending and without a title before it.
 *
 * Four steps: spell (which stretches are spelt like a name), neighbours (what the words directly around speak against),
 * evidence (who is in the article at all), and the decision, place by place, longest first.
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
  const reading = readArticle(article, tokens());
  const countries = once(() => countriesNamed(reading));
  const heads = new HeadOffices(gazetteer, setting.offices);
  const found = withMore(
    findCandidates(reading, gazetteer, article.language),
    foreignOffices(reading, article.language, setting.home, heads),
  );
  const candidates = withSurnames(reading, found, setting, heads, countries);
  const rejected: Rejected[] = [];
  if (candidates.length === 0) return { mentions: [], rejected };
  const tell: Tell = ({ block, start, end }, entities, why) => {
    if (debug && block !== reading.title) rejected.push({ block, start, end, entities, why });
  };

  const acronyms = new Acronyms(reading, candidates);
  const neighbours = new Neighbours(reading, candidates, article.language);
  const lawPlaces = new LawPlaces(reading, placesOfLaw);
  const objections: { candidate: Candidate; alias: AliasRecord; objection: Objection }[] = [];
  const unopposed = candidates.map((candidate): Open => {
    const aliases = candidate.aliases.filter((alias) => {
      if (!isInUse(alias, setting.day)) {
        tell(candidate, [alias.entity], { type: 'not-in-use' });
        return false;
      }
      if (isBeforeItsTime(candidate, alias, { first: firstStepOf(alias.entity), day: setting.day })) {
        tell(candidate, [alias.entity], { type: 'before-its-time' });
        return false;
      }
      const objection =
        lawPlaces.objection(candidate, alias) ??
        neighbours.objection(candidate, alias) ??
        acronyms.objection(candidate, alias);
      if (objection) {
        objections.push({ candidate, alias, objection });
        tell(candidate, [alias.entity], objection.why);
      } else if (isVetoed(candidate, alias, vetoes)) {
        tell(candidate, [alias.entity], { type: 'veto' });
        return false;
      }
      return objection === null;
    });
    return { candidate, aliases };
  });

  const meanings = new Meanings(reading, unopposed, setting, tell, { heads, named: countries });
  const { open } = meanings;
  const evidence = new Evidence(reading, open);
  const surnames = new Surnames(reading, evidence, neighbours);
  const senses = new Map<EntityRef, number>();
  const stillOpen = new Set(open.filter(({ aliases }) => aliases.length > 0).map(({ candidate }) => candidate));
  const others: Other[] = objections.flatMap(({ candidate, alias, objection: { otherPerson: name } }) =>
    name !== undefined && alias.kind === 'person' && !stillOpen.has(candidate) ? [{ candidate, name }] : [],
  );
  for (const { candidate, name, isOfCouple } of [...others, ...partners(reading, open)].sort(byFirst))
    surnames.addOther(candidate, name, isOfCouple);
  for (const { candidate, alias, objection } of objections) {
    if (objection.otherSense !== undefined && !senses.has(alias.entity)) senses.set(alias.entity, candidate.first);
  }

  const judge = new Judge(reading, evidence, surnames, senses, tell);
  const mentions: Mention[] = [];
  let block = -1;
  let free = 0;
  for (const { candidate, aliases } of open) {
    if (candidate.block === reading.title) break;
    if (candidate.block !== block) {
      block = candidate.block;
      free = 0;
    }
    if (candidate.start < free || aliases.length === 0) continue;
    const chosen = judge.decide(candidate, aliases);
    if (!chosen) continue;
    mentions.push(meanings.mention(candidate, chosen.entity, chosen.why));
    free = candidate.end;
  }
  return { mentions: acronyms.add(mentions, vetoes), rejected };
}

/** Somebody of a surname who is in no pack, at the place of a candidate. */
type Other = { readonly candidate: Candidate; readonly name: string; readonly isOfCouple?: true };

const byFirst = ({ candidate: a }: Other, { candidate: b }: Other): number => a.first - b.first;

/** The people who are named with somebody by the given name alone: "Bill" of "Bill and Hillary Clinton". */
const partners = (reading: Reading, open: readonly Open[]): Other[] =>
  open.flatMap(({ candidate, aliases }) => {
    const name = aliases.some(({ kind, full }) => kind === 'person' && full) ? partnerOf(reading, candidate) : null;
    return name === null ? [] : [{ candidate, name, isOfCouple: true as const }];
  });

/** The candidates, surnames after a title, and the surnames of those people who are among both. */
function withSurnames(
  reading: Reading,
  found: readonly Candidate[],
  { home, profileOf }: Setting,
  heads: HeadOffices,
  countries: () => ReadonlySet<string>,
): Candidate[] {
  const named = new Set(found.flatMap(({ aliases }) => aliases.flatMap((alias) => (alias.full ? alias.entity : []))));
  const all = withMore(
    found,
    titledCandidates(reading, heads, named, () => new Set([home ?? 'US', 'US', ...countries()])),
  );
  const people = all.flatMap((candidate) =>
    candidate.aliases
      .filter((alias) => alias.kind === 'person' && alias.full && profileOf(alias.entity) !== undefined)
      .map((alias) => ({ candidate, alias })),
  );
  if (people.length === 0) return all;
  const countryOf = (entity: EntityRef): string | null => profileOf(entity)?.roles[0]?.country ?? null;
  return withMore(all, surnameCandidates(reading, people, countryOf));
}

/** Decides on one candidate at a time, in reading order. */
class Judge {
  readonly #reading: Reading;
  readonly #evidence: Evidence;
  readonly #surnames: Surnames;
  /** Where an entity's name was first seen to mean something else. */
  readonly #otherSenses: ReadonlyMap<EntityRef, number>;
  readonly #tell: Tell;

  constructor(
    reading: Reading,
    evidence: Evidence,
    surnames: Surnames,
    otherSenses: ReadonlyMap<EntityRef, number>,
    tell: Tell,
  ) {
    this.#reading = reading;
    this.#evidence = evidence;
    this.#surnames = surnames;
    this.#otherSenses = otherSenses;
    this.#tell = tell;
  }

  decide(candidate: Candidate, aliases: readonly AliasRecord[]): Chosen | null {
    const fits = new Map<EntityRef, { alias: AliasRecord; grounds: Grounds }>();
    for (const alias of aliases) {
      const grounds = this.#evidence.grounds(candidate, alias);
      if (grounds === null) this.#tell(candidate, [alias.entity], this.#whyNot(candidate, alias));
      else if (this.#meansOther(candidate, alias, grounds))
        this.#tell(candidate, [alias.entity], { type: 'other-sense' });
      else if ((fits.get(alias.entity)?.alias.surname ?? true) || !alias.surname)
        fits.set(alias.entity, { alias, grounds });
    }
    const own = [...fits.values()].filter(({ alias }) => !alias.surname);
    if (own.length > 0) return this.#nearest(candidate, own);
    const bySurname = [...fits.values()].map(({ alias }) => alias);
    if (bySurname.length === 0) return null;
    const settled = this.#surnames.settle(candidate, bySurname);
    if (settled.entity !== null) return settled;
    this.#tell(
      candidate,
      bySurname.map(({ entity }) => entity),
      settled.whyNot,
    );
    return null;
  }

  #whyNot(candidate: Candidate, alias: AliasRecord): Refusal {
    const against = this.#evidence.against(candidate, alias);
    return against ? { type: 'against', words: against.surface } : { type: 'no-evidence' };
  }

  /**
   * One sense for each article: where the name first stands in a phrase that means something else ("Nikola Tesla"), the bare
   * word means that too, unless evidence is near or the entity was named before.
   */
  #meansOther(candidate: Candidate, alias: AliasRecord, { distance }: Grounds): boolean {
    const other = this.#otherSenses.get(alias.entity);
    if (alias.surname || other === undefined || candidate.last > candidate.first) return false;
    if (isConditioned(alias) && distance < 40) return false;
    const first = this.#evidence.full(alias.entity)?.first;
    const title = this.#reading.from[this.#reading.title] ?? 0;
    return (
      first === undefined ||
      (first.first > other && first.first < title && !this.#evidence.full(alias.entity)?.atOrAfter(title))
    );
  }

  /** Of several entities with this name, the one whose evidence stands nearest; null where it is as near for another. */
  #nearest(candidate: Candidate, fits: readonly { alias: AliasRecord; grounds: Grounds }[]): Chosen | null {
    const [best, next] = [...fits].sort((a, b) => a.grounds.distance - b.grounds.distance);
    if (!best) return null;
    if (next && next.grounds.distance < best.grounds.distance * 2 + 4) {
      this.#tell(
        candidate,
        fits.map(({ alias }) => alias.entity),
        { type: 'several' },
      );
      return null;
    }
    return { entity: best.alias.entity, why: best.grounds.why };
  }
}

function isVetoed({ surface }: Candidate, { entity }: AliasRecord, vetoes: readonly Veto[]): boolean {
  return vetoes.some(
    (veto) => veto.entity === entity && (veto.surface === undefined || sameForm(veto.surface, surface)),
  );
}

const sameForm = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
