import type * as v from 'valibot';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { withoutFutureEnd, withoutNewYear } from '../registers/dates.ts';
import { RegisterFault } from '../registers/fault.ts';
import type { Row } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import { namesOf } from '../registers/names.ts';
import type { OfficeRecord, PersonRecord, Register, RoleRecord } from '../registers/register-model.ts';
import { joinStretches, type Stretch } from '../registers/roles.ts';
import { EarlyEndSchema, type Legislator, LegislatorSchema, type Term } from './us-congress-format.ts';
import { leadershipOffice, representative, senator } from './us-congress-offices.ts';
import { pastMembers } from './us-congress-past.ts';

const PARTIES = { D: 'Democrat', R: 'Republican', I: 'independent', L: 'Libertarian' } as const;
const CODES: Readonly<Record<string, keyof typeof PARTIES>> = {
  Democrat: 'D',
  Republican: 'R',
  Independent: 'I',
  Libertarian: 'L',
};
/**
 * Most days from the adjournment of one Congress to the first day of the next. A member keeps the seat for that time.
 */
const RECESS_DAYS = 100;
/** If at least this many terms end on an autumn day, that day is the adjournment of the Congress. */
const TERMS_OF_ADJOURNMENT = 2;

/** Members of Congress since 1989 and their posts of leadership. */
export const US_CONGRESS: RegisterAdapter = { id: 'us-congress', build };

function build(context: AdapterContext): Register {
  const { input, supplements, head } = context;
  const legislators = input.jsonl('us-congress/legislators-union.jsonl', LegislatorSchema, (one) => one.id.bioguide);
  const earlyEnds = new Map(
    input
      .csv('us-congress/early-ends.csv', EarlyEndSchema, { id: 'bioguide' })
      .map((row) => [row.value.bioguide, row] as const),
  );
  const offices = new Map<string, OfficeRecord>();
  const keep = (office: OfficeRecord): string => {
    offices.set(office.o, office);
    return office.o;
  };
  const adjournments = adjournmentsOf(legislators);
  const present = legislators.map((row) => memberOf(row, { context, earlyEnds, adjournments, keep }));
  const past = pastMembers(context);
  for (const office of past.offices) keep(office);

  return {
    head: {
      ...head,
      sources: {
        b: {
          publisher: 'Biographical Directory of the US Congress',
          title: '{name}',
          url: 'https://bioguide.congress.gov/search/bio/{key}',
          grade: 'A',
        },
        c: {
          publisher: 'congress-legislators',
          title: 'Change of the record of {name}',
          url: 'https://github.com/unitedstates/congress-legislators/commit/{key}',
          grade: 'B',
        },
      },
      parties: PARTIES,
    },
    offices: [...offices.values()],
    people: applyNames([...present, ...past.people], readNameNotes(supplements, 'us-congress')),
    laws: [],
  };
}

type EarlyEnds = ReadonlyMap<string, Row<v.InferOutput<typeof EarlyEndSchema>>>;
type MemberContext = {
  readonly context: AdapterContext;
  readonly earlyEnds: EarlyEnds;
  readonly adjournments: ReadonlySet<string>;
  readonly keep: (office: OfficeRecord) => string;
};

function memberOf(row: Row<Legislator>, member: MemberContext): PersonRecord {
  const { value } = row;
  const id = value.id.bioguide;
  const end = lastEnd(row, member);
  const stretches = value.terms.flatMap((term, index) =>
    termStretches(term, index === value.terms.length - 1 ? end : endOfTerm(term, member), member, row),
  );
  const early = member.earlyEnds.get(id)?.value;
  const joined = joinStretches(stretches, RECESS_DAYS);
  const roles = joined.map(({ office, from, to, party }): RoleRecord => {
    const src = early?.commit && early.true_end === to ? { src: [`b:${id}`, `c:${early.commit}`] } : {};
    return [office, from, to, { ...(party ? { party } : {}), ...src }];
  });
  const { name, also } = namesOf({
    ...value.name,
    nickname: value.name.nickname,
    usual: value.id.wikipedia,
    formal: value.name.official_full,
  });
  return {
    p: id,
    name,
    also: [...also],
    ...(value.id.wikidata ? { q: value.id.wikidata } : {}),
    ...(value.bio?.birthday ? { life: [value.bio.birthday.slice(0, 4), null] as [string, null] } : {}),
    src: [`b:${id}`],
    roles: [...roles, ...leadershipRoles(row, end, member)],
  };
}

/**
 * The end of the last term. Null for a sitting member. `_true_end` is the day on which a member left before the stated
 * end. It counts even after the snapshot (Lindsey Graham, 2026-07-11). The list of early ends must agree with it.
 */
function lastEnd({ value, at }: Row<Legislator>, member: MemberContext): string | null {
  const { context, earlyEnds } = member;
  const last = value.terms.at(-1);
  const stated = last ? endOfTerm(last, member) : null;
  const early = earlyEnds.get(value.id.bioguide)?.value.true_end;
  if (value._true_end) {
    if (early !== value._true_end)
      throw new RegisterFault(at, `_true_end is ${value._true_end}, early-ends.csv has ${early ?? 'no row'}`);
    context.report.note('the member left before the stated end of the term', at, `${stated} → ${value._true_end}`);
    return value._true_end;
  }
  const end = withoutFutureEnd(stated, context.head.asOf);
  if (end === null && !value._current)
    throw new RegisterFault(at, `is no longer listed, and the term ends on ${stated}: the true end is missing`);
  if (end === null) context.report.note('the end of the term is to come, so the role is open', at, `${stated}`);
  return end;
}

/**
 * Until 2012 upstream ends a term at the adjournment of Congress. The member kept the seat until the next Congress met.
 */
function endOfTerm(term: Term, { adjournments }: MemberContext): string {
  return adjournments.has(term.end) ? `${Number(term.end.slice(0, 4)) + 1}-01-03` : term.end;
}

function adjournmentsOf(legislators: readonly Row<Legislator>[]): ReadonlySet<string> {
  const ends = new Map<string, number>();
  for (const { end } of legislators.flatMap(({ value }) => value.terms)) {
    const autumn = /^\d{3}[02468]-1[012]-/.test(end) && end < '2012';
    if (autumn) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return new Set([...ends].filter(([, count]) => count >= TERMS_OF_ADJOURNMENT).map(([day]) => day));
}

/** One stretch per party, because a member may change party within a term. */
function termStretches(
  term: Term,
  end: string | null,
  { keep, context }: MemberContext,
  { value, at }: Row<Legislator>,
): readonly Stretch[] {
  const office = keep(term.type === 'sen' ? senator(term.state) : representative(term.state, districtOf(term, at)));
  if (end !== null && end < term.start) {
    // Howard Coble and Mike Johanns left at the end of 2014, but upstream's old file gave them another term.
    if (term === value.terms.at(-1) && value._true_end) {
      context.report.note('the last term never began, so it is left out', at, `${term.start}, left ${end}`);
      return [];
    }
    throw new RegisterFault(at, `has a term from ${term.start} to ${end}`);
  }
  const parts = term.party_affiliations ?? [{ start: term.start, party: term.party }];
  return parts.map((part, index) => {
    const party = CODES[part.party];
    if (!party) throw new RegisterFault(at, `has the unknown party "${part.party}"`);
    // No term begins on 1 January: upstream means the year (Max Baucus, 1978).
    return { office, from: withoutNewYear(part.start), to: parts[index + 1]?.start ?? end, party };
  });
}

function districtOf(term: Term, at: Row<Legislator>['at']): number {
  if (term.district === undefined) throw new RegisterFault(at, 'has a term in the House without a district');
  return term.district;
}

/**
 * A post without an end ended with the member's time in Congress (John Boehner, Harry Reid). For a sitting member it is
 * open.
 */
function leadershipRoles(
  { value, at }: Row<Legislator>,
  left: string | null,
  member: MemberContext,
): readonly RoleRecord[] {
  const stretches = (value.leadership_roles ?? []).map((post): Stretch => {
    if (!post.end && left !== null)
      member.context.report.note('a post without an end ended with the time in Congress', at, `${post.title}: ${left}`);
    const chamber = /^Senate/.test(post.title) || post.chamber === 'senate' ? 'Senate' : 'House';
    return { office: member.keep(leadershipOffice(post.title, chamber)), from: post.start, to: post.end ?? left };
  });
  return joinStretches(stretches, RECESS_DAYS).map(({ office, from, to }) => [office, from, to]);
}
