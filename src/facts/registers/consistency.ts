import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import { parliamentOf, twoBodiesAtOnce, YOUNGEST_HOLDER } from './agreement.ts';
import { bearersOf, type Tenure } from './bearer.ts';
import { type Day, daysFrom, spanOf } from './dates.ts';
import { filled, type Input, type Row } from './input.ts';
import type { Register, RoleRecord } from './register-model.ts';

const CHECKS = [
  'two holders',
  'gap',
  'lifetime',
  'two parliaments',
  'two standings',
  'step order',
  'one name',
] as const;

/**
 * Something that cannot be true of office-holders, whatever the source. It is a fault of a source, of a rule or of a
 * merge. Or it is a known exception with a reason.
 */
export type Finding = {
  readonly check: (typeof CHECKS)[number];
  /** `pack:id` of the office, or of the person. */
  readonly about: string;
  readonly message: string;
};

/** Days for which two people may share one seat, because registers differ by a day or two about a handover. */
const HANDOVER_DAYS = 3;
/** Days for which the office of a head of government may be empty without an explanation. */
const EMPTY_DAYS = 31;

/** A person's time in an office: first and last day that are certain. */
export type Holding = {
  readonly office: string;
  readonly officeName: string;
  readonly seats: number | null;
  readonly holder: string;
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** The earliest day on which it may have begun, and the latest day on which it may have ended. */
  readonly maybeFrom: Day | null;
  readonly maybeTo: Day | null;
  /** The holder is acting, interim or on leave, so the time may overlap another holder's. */
  readonly beside: boolean;
  /** True if the end is stated. Otherwise `to` is only the last certain day. */
  readonly closed: boolean;
};

/** Holdings of a register. A person who is in several registers counts as one person. */
export function holdingsOf(register: Register): readonly Holding[] {
  const offices = new Map(register.offices.map((office) => [office.o, office]));
  const pack = register.head.id;
  return register.people.flatMap((person) =>
    person.roles.flatMap((role): Holding[] => {
      const office = offices.get(role[0]);
      if (!office) return [];
      const [from, to] = certainDays(role, office.now === true ? register.head.asOf : null);
      return [
        {
          office: `${pack}:${office.o}`,
          officeName: office.name,
          seats: office.seats ?? null,
          holder: person.same?.[0] ?? `${pack}:${person.p}`,
          name: person.name,
          from,
          to,
          maybeFrom: role[1] ? spanOf(role[1])[0] : from,
          maybeTo: role[2] ? spanOf(role[2])[1] : to,
          beside: isBeside(role[3]?.q),
          closed: role[2] !== null,
        },
      ];
    }),
  );
}

/** True for qualifiers with which a person may share a single seat with its holder. */
export const isBeside = (qualifiers: readonly string[] = []): boolean =>
  qualifiers.some((one) => /acting|interim|leave|caretaker/i.test(one));

function certainDays([, from, to, detail]: RoleRecord, asOf: Day | null): readonly [Day | null, Day | null] {
  const begun = from ? spanOf(from)[1] : (detail?.seen?.[0] ?? null);
  if (to) return [begun, spanOf(to)[0]];
  const last = detail?.seen?.[1] ?? (detail?.open ? begun : asOf);
  return [begun, last];
}

/** Every finding in the records of all registers that cannot be true. */
export function checkConsistency(registers: readonly Register[]): readonly Finding[] {
  const holdings = registers.flatMap(holdingsOf);
  return [...checkHoldings(holdings), ...checkPeople(registers)];
}

/** Finds two holders of a single seat, and gaps between heads of government. */
export function checkHoldings(holdings: readonly Holding[]): readonly Finding[] {
  const single = groupBy(
    holdings.filter(({ seats, from }) => seats === 1 && from !== null),
    ({ office }) => office,
  );
  return [...single.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return [...twoHolders(sorted), ...(HEAD_OF_GOVERNMENT.test(sorted[0]?.office ?? '') ? gaps(sorted) : [])];
  });
}

/** Ids of offices that are never empty for long. */
const HEAD_OF_GOVERNMENT =
  /:(?:us-president|prime-minister|[a-z]{2}-(?:prime-minister|head-of-government|chancellor|premier))$/;

function twoHolders(sorted: readonly Holding[]): readonly Finding[] {
  return sorted.flatMap((one, index) =>
    sorted.slice(index + 1).flatMap((two): Finding[] => {
      if (one.holder === two.holder || one.beside || two.beside || !two.from || !one.to) return [];
      const ends = [one.to, two.to ?? two.from].sort();
      const days = daysFrom(two.from, ends[0] ?? two.from);
      if (days <= HANDOVER_DAYS) return [];
      const message = `${one.officeName}: ${one.name} (to ${one.to}) and ${two.name} (from ${two.from}) for ${days} days`;
      return [{ check: 'two holders', about: one.office, message }];
    }),
  );
}

function gaps(sorted: readonly Holding[]): readonly Finding[] {
  return sorted.slice(1).flatMap((next, index): Finding[] => {
    const before = sorted.slice(0, index + 1);
    if (before.some(({ closed }) => !closed)) return [];
    const last = before
      .map(({ maybeTo }) => maybeTo ?? '')
      .sort()
      .at(-1);
    if (!last || !next.maybeFrom || daysFrom(last, next.maybeFrom) <= EMPTY_DAYS) return [];
    const message = `${next.officeName}: nobody from ${last} to ${next.maybeFrom} (${next.name})`;
    return [{ check: 'gap', about: next.office, message }];
  });
}

function checkPeople(registers: readonly Register[]): readonly Finding[] {
  const bearers = registers.flatMap(bearersOf);
  const people = groupBy(bearers, ({ person, ref }) => person.same?.[0] ?? ref);
  return [...people].flatMap(([ref, group]): Finding[] => {
    const tenures = group.flatMap((one) => one.tenures);
    const name = group[0]?.person.name ?? ref;
    const twice = twoParliaments(tenures);
    const terms = tenures.map(({ office, from, to }) => ({ title: office.name, from, to }));
    const life = group.flatMap(({ person }) => {
      const [born, died] = person.life ?? [null, null];
      return terms.flatMap((term) => lifeFault(born, died, term) ?? []).slice(0, 1);
    });
    return [
      ...(twice ? [{ check: 'two parliaments' as const, about: ref, message: `${name}: ${twice}` }] : []),
      ...life.map((message) => ({ check: 'lifetime' as const, about: ref, message: `${name}: ${message}` })),
    ];
  });
}

function twoParliaments(tenures: readonly Tenure[]): string | null {
  const seats = tenures.filter((tenure) => parliamentOf(tenure) !== null);
  for (const [index, one] of seats.entries()) {
    const found = twoBodiesAtOnce([one], seats.slice(index + 1));
    if (found) return found;
  }
  return null;
}

/** Why a term of office does not fit a lifetime, in words; null if it fits. */
export function lifeFault(
  born: string | null | undefined,
  died: string | null | undefined,
  { title, from, to }: { readonly title: string; readonly from: string | null; readonly to: string | null },
): string | null {
  if (born && from && Number(from.slice(0, 4)) - Number(born.slice(0, 4)) < YOUNGEST_HOLDER)
    return `born in ${born}, ${title} from ${from}`;
  return died && to && spanOf(to)[0] > spanOf(died)[1] ? `died on ${died}, ${title} to ${to}` : null;
}

const ExceptionSchema = v.strictObject({
  check: v.picklist(CHECKS),
  about: filled,
  /** Only for findings whose message contains this text. */
  contains: v.optional(v.string()),
  reason: filled,
  source: v.optional(filled),
});
export type KnownException = Row<v.InferOutput<typeof ExceptionSchema>>;

/** The known exceptions of `supplements/exceptions.yaml`, each with its reason. */
export const readExceptions = (supplements: Input): readonly KnownException[] =>
  supplements.yaml('exceptions.yaml', ExceptionSchema);

/** The findings that no exception explains, and the exceptions that explain no finding. */
export function unexplained(
  findings: readonly Finding[],
  exceptions: readonly KnownException[],
): { readonly findings: readonly Finding[]; readonly stale: readonly KnownException[] } {
  const explains = ({ value }: KnownException, finding: Finding): boolean =>
    value.check === finding.check &&
    (value.about === finding.about ||
      (value.about.endsWith('*') && finding.about.startsWith(value.about.slice(0, -1)))) &&
    finding.message.includes(value.contains ?? '');
  return {
    findings: findings.filter((finding) => !exceptions.some((one) => explains(one, finding))),
    stale: exceptions.filter((one) => !findings.some((finding) => explains(one, finding))),
  };
}
