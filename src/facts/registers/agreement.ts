import type { Bearer, Tenure } from './bearer.ts';
import { daysFrom } from './dates.ts';

/** Registers that cover the world. In them, sharing a country is evidence. In a register of one country it is not. */
const WORLD_REGISTERS: ReadonlySet<string> = new Set(['cabinets', 'world-leaders']);
/** Days. If somebody leaves one office and takes another within this time, it is one step of a career. */
const CAREER_STEP_DAYS = 75;
/** Days by which two registers may differ about the start of one office. */
const SAME_START_DAYS = 3;
/**
 * Days. Who sits in two bodies at once for longer must be two people. A shorter overlap is an election before a
 * resignation.
 */
const OVERLAP_DAYS = 62;
/** Age in years. Nobody younger holds an office. */
export const YOUNGEST_HOLDER = 18;

/** The facts that two records of one name share, in words for the report. */
export function agreeingFacts(a: Bearer, b: Bearer): readonly string[] {
  const facts: string[] = [];
  if (a.born !== null && a.born === b.born) facts.push(`born in ${a.born}`);
  // In a world register, the place is the country. It counts once, not twice.
  const world = WORLD_REGISTERS.has(a.pack) || WORLD_REGISTERS.has(b.pack);
  const shared = world ? undefined : [...a.places].find((place) => b.places.has(place) && !isNational(place));
  if (shared) facts.push(shared);
  const country = [...a.countries].find((one) => b.countries.has(one));
  if (country && world) facts.push(country);
  const start = sameStart(a.tenures, b.tenures);
  if (start) facts.push(`in office from ${start}`);
  const step = careerStep(a.tenures, b.tenures) ?? careerStep(b.tenures, a.tenures);
  // A step of a career within one country counts as two facts: the days fit, and so does the country.
  if (step && country) facts.push(step, `both in ${country}`);
  // The party of a legislator is not evidence, because it often follows the place: Bill Schuette of Michigan and his
  // son have one party.
  const party = a.person.tier === 2 || b.person.tier === 2 ? null : partyOf(a, b);
  if (party && country) facts.push(party);
  return facts;
}

/** A country as a place adds nothing to the country itself. */
const isNational = (place: string): boolean => place === 'United States' || place === 'United Kingdom';

function sameStart(a: readonly Tenure[], b: readonly Tenure[]): string | null {
  for (const one of a)
    for (const two of b)
      if (one.start && two.start && Math.abs(daysFrom(one.start, two.start)) <= SAME_START_DAYS) return one.start;
  return null;
}

/** A step of a career in words, if `a` left an office shortly before `b` took one; else null. */
function careerStep(a: readonly Tenure[], b: readonly Tenure[]): string | null {
  for (const left of a)
    for (const taken of b) {
      const begun = taken.start ?? taken.from;
      if (!left.end || !begun || !mayFollow(left, taken)) continue;
      const days = daysFrom(left.end, begun);
      if (days >= -5 && days <= CAREER_STEP_DAYS)
        return `left ${left.office.name} on ${left.end}, ${taken.office.name} from ${begun}`;
    }
  return null;
}

/**
 * False for offices of two states, because people do not move between them (two Tom Davises, of Virginia and South
 * Carolina).
 */
const mayFollow = (a: Tenure, b: Tenure): boolean =>
  a.office.place === b.office.place || [a, b].some(({ office }) => !office.place || isNational(office.place));

function partyOf(a: Bearer, b: Bearer): string | null {
  const parties = new Set(a.tenures.flatMap(({ party }) => party ?? []));
  return b.tenures.map(({ party }) => party).find((party) => party !== null && parties.has(party)) ?? null;
}

/** Why two records cannot be one person, or null. */
export function contradiction(a: Bearer, b: Bearer): string | null {
  if (a.pack === b.pack) return 'both are in one register';
  if (a.wikidata && b.wikidata && a.wikidata !== b.wikidata) return `Wikidata ids ${a.wikidata} and ${b.wikidata}`;
  if (a.born && b.born && Math.abs(Number(a.born) - Number(b.born)) > 1) return `born in ${a.born} and ${b.born}`;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return `${a.suffix} and ${b.suffix}`;
  return tooYoung(a, b) ?? tooYoung(b, a) ?? twoBodiesAtOnce(a.tenures, b.tenures);
}

function tooYoung(a: Bearer, b: Bearer): string | null {
  if (!a.born) return null;
  const early = b.tenures.find(
    ({ from }) => from !== null && Number(from.slice(0, 4)) < Number(a.born) + YOUNGEST_HOLDER,
  );
  return early ? `born in ${a.born}, ${early.office.name} from ${early.from}` : null;
}

/**
 * Seats in two parliaments at once, in words. Else null. An office of government does not count: in many countries its
 * holder also has a seat.
 */
export function twoBodiesAtOnce(a: readonly Tenure[], b: readonly Tenure[]): string | null {
  for (const one of a)
    for (const two of b) {
      const [left, right] = [parliamentOf(one), parliamentOf(two)];
      if (!left || !right || left === right) continue;
      const days = overlap(one, two);
      if (days > OVERLAP_DAYS) return `${one.office.name} and ${two.office.name} for ${days} days at once`;
    }
  return null;
}

/** The parliament of a seat. Null for an office that is not a seat. */
export function parliamentOf({ office }: Tenure): string | null {
  if (office.body && /^(?:us-house|us-senate|uk-commons|uk-lords)$/.test(office.body)) return office.body;
  return /^us-state-(?:senator|legislator)-/.test(office.o) ? office.o : null;
}

/** The number of days on which both were held. An unknown end counts as the start. */
export function overlap(a: Tenure, b: Tenure): number {
  if (!a.from || !b.from) return 0;
  const from = [a.from, b.from].sort()[1] ?? a.from;
  const ends = [a.to ?? a.from, b.to ?? b.from].sort();
  return Math.max(0, daysFrom(from, ends[0] ?? from));
}
