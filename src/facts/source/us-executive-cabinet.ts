import type { AdapterContext } from '../registers/adapter.ts';
import { addDays } from '../registers/dates.ts';
import { type RecordPosition, RegisterFault } from '../registers/fault.ts';
import type { Row } from '../registers/input.ts';
import type { OfficeRecord, RoleRecord } from '../registers/register-model.ts';
import {
  ActingSchema,
  ConfirmedSchema,
  type Named,
  NamedSchema,
  NotBeforeSchema,
  TurnoverSchema,
} from './us-executive-format.ts';
import { executiveOffice } from './us-executive-offices.ts';

/**
 * Holders of cabinet and White House offices. Until February 2023, a table has the days on which they took and left
 * office. Later, only White House posts name people with an office. They prove the days between the first post and the
 * last.
 */

/** The day of the table of turnover: "Still in office" was true then. */
const TURNOVER_AS_OF = '2023-02-10';
/** The last day of the posts. */
const POSTS_AS_OF = '2026-08-21';
/** Inaugurations. Posts of a later presidency also name former holders ("Secretary Yellen", 2025-06-03). */
const INAUGURATIONS = ['2021-01-20', '2025-01-20', '2029-01-20'] as const;
/** Offices whose terms continue when the presidency ends. */
const OWN_TERM: ReadonlySet<string> = new Set(['us-fed-chair', 'us-fbi-director', 'us-joint-chiefs-chairman']);
const NOT_AN_APPOINTEE = 'Vice President';

/** One person's time in one office, before other files complete it. */
type Tenure = {
  readonly person: string;
  readonly office: OfficeRecord;
  readonly from: string | null;
  readonly to: string | null;
  readonly acting: boolean;
  readonly seen: readonly [string, string] | null;
  readonly src: readonly string[];
  /** Somebody else has taken the office since. */
  readonly superseded?: true;
  readonly at: RecordPosition;
};

/** A role, with the name of its holder as the source writes it. */
export type CabinetRole = {
  readonly person: string;
  readonly office: OfficeRecord;
  readonly role: RoleRecord;
  readonly at: RecordPosition;
};

/** Every tenure in the order of the sources. */
export function cabinetRoles(context: AdapterContext): readonly CabinetRole[] {
  const turnover = turnoverTenures(context);
  const named = namedTenures(context);
  const ends = designations(context);
  const tenures = joinEvidence(turnover, named);
  return tenures.map((tenure) => {
    const closed = closeOpen(tenure, tenures, ends, context);
    return { person: closed.person, office: closed.office, role: roleOf(closed), at: closed.at };
  });
}

function turnoverTenures({ input, report }: AdapterContext): readonly Tenure[] {
  const rows = input.csv('us-nominations/cabinet-turnover.csv', TurnoverSchema, { id: 'appointee' });
  const tenures: Tenure[] = [];
  for (const { value, at } of rows) {
    if (value.position === NOT_AN_APPOINTEE) continue;
    const office = officeOf(value.position, at);
    const [from, to] = [value.start_iso || null, value.end_iso || null];
    if (from && to && to < from) throw new RegisterFault(at, `ends on ${to}, before its start on ${from}`);
    const kept = tenures.findIndex(
      (one) => one.person === value.appointee && one.office.o === office.o && one.to === null && from === null,
    );
    const before = tenures[kept];
    if (before) {
      report.note('kept from one president to the next, so two rows are one role', at, `${office.o} to ${to}`);
      tenures[kept] = { ...before, to };
    } else
      tenures.push({
        person: value.appointee,
        office,
        from,
        to,
        acting: false,
        seen: null,
        src: ['t:cabinet-turnover'],
        at,
      });
  }
  return tenures.map((one) =>
    one.to === null && one.from !== null ? { ...one, seen: [one.from, TURNOVER_AS_OF] } : one,
  );
}

function namedTenures(context: AdapterContext): readonly Tenure[] {
  const rows = context.input.csv('us-nominations/named-with-office.csv', NamedSchema, { id: 'person' });
  const confirmed = context.input.csv('us-nominations/confirmed-or-sworn-in.csv', ConfirmedSchema, { id: 'person' });
  const notBefore = context.supplements.yaml('us-executive.yaml', NotBeforeSchema);
  const sworn = confirmed.filter(({ value }) => /^sworn in/.test(value.what));
  return rows.flatMap((row) => {
    if (row.value.office === NOT_AN_APPOINTEE) return [];
    const office = officeOf(row.value.office, row.at);
    const note = row.value.acting
      ? undefined
      : notBefore.find(({ value }) => value.person === row.value.person && value.office === office.o);
    const seen = seenOf(row, office.o, note?.value.notBefore, context);
    if (!seen) return [];
    const oath = sworn.find(
      ({ value }) =>
        value.office === row.value.office && value.person.replace(/,/g, '') === row.value.person.replace(/,/g, ''),
    );
    return [
      {
        person: row.value.person,
        office,
        from: oath?.value.date ?? null,
        to: null,
        acting: row.value.acting === 'yes',
        seen,
        src: [...new Set([...(oath ? [`w:${oath.value.source_url}`] : []), `w:${row.value.last_url}`])],
        at: row.at,
      },
    ];
  });
}

/** The days of the first and the last post, limited to the presidency in which they began. Null if no day remains. */
function seenOf(
  { value, at }: Row<Named>,
  office: string,
  notBefore: string | null | undefined,
  { report }: AdapterContext,
): readonly [string, string] | null {
  if (notBefore === null) {
    report.note('named with an office that the person never held', at, `${value.person}, ${value.office}`);
    return null;
  }
  const first = notBefore && notBefore > value.first_named ? notBefore : value.first_named;
  if (first !== value.first_named)
    report.note('named with the office before taking it', at, `${value.person}: ${value.first_named} → ${first}`);
  const over = (OWN_TERM.has(office) ? undefined : INAUGURATIONS.find((day) => day > first)) ?? '9999';
  const last = value.last_named >= over ? addDays(over, -1) : value.last_named;
  if (last !== value.last_named)
    report.note(
      'named after the presidency in which the office was held',
      at,
      `${value.person}: ${value.last_named} → ${last}`,
    );
  return first <= last ? [first, last] : null;
}

/**
 * The first day of a new president, by office, if an acting head was named on it. The earlier holder had left by then.
 */
function designations({ input }: AdapterContext): ReadonlyMap<string, { readonly day: string; readonly url: string }> {
  const rows = input.csv('us-nominations/acting-designations.csv', ActingSchema, { id: 'person' });
  return new Map(
    rows.flatMap(({ value }) => {
      const office = executiveOffice(value.office);
      return office ? [[office.o, { day: value.date, url: value.source_url }] as const] : [];
    }),
  );
}

/** Adds the evidence of posts about a holder to the same holder's tenure in the table. */
function joinEvidence(turnover: readonly Tenure[], named: readonly Tenure[]): readonly Tenure[] {
  const used = new Set<Tenure>();
  const joined = turnover.map((tenure) => {
    const posts = named.filter((one) => isSame(one, tenure) && one.office.o === tenure.office.o && !one.acting);
    const begun = posts.filter((one) => tenure.to === null || (one.seen?.[0] ?? '') <= tenure.to);
    for (const one of begun) used.add(one);
    const evidence = begun.filter((one) => tenure.to === null && one.seen !== null);
    const first = tenure.from ?? evidence[0]?.seen?.[0] ?? '';
    const last = evidence.reduce((day, one) => later(day, one.seen?.[1]), tenure.seen?.[1] ?? '');
    if (evidence.length === 0) return tenure;
    return { ...tenure, seen: [first, last] as const, src: [...tenure.src, ...evidence.flatMap((one) => one.src)] };
  });
  const rest: Tenure[] = [];
  for (const one of named.filter((tenure) => !used.has(tenure))) {
    const index = rest.findIndex(
      (kept) => isSame(kept, one) && kept.office.o === one.office.o && kept.acting === one.acting,
    );
    const kept = rest[index];
    if (kept?.seen && one.seen)
      rest[index] = {
        ...kept,
        seen: [earlier(kept.seen[0], one.seen[0]), later(kept.seen[1], one.seen[1])],
        src: [...new Set([...kept.src, ...one.src])],
      };
    else rest.push(one);
  }
  return [...joined, ...rest];
}

const isSame = (a: Tenure, b: Tenure): boolean => a.person === b.person;
const later = (a = '', b = ''): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * Ends an open tenure where another begins, or on the day on which a new president named an acting head. A post that
 * names the holder after the first evidence of a successor means a former holder.
 */
function closeOpen(
  tenure: Tenure,
  all: readonly Tenure[],
  ends: ReturnType<typeof designations>,
  { report }: AdapterContext,
): Tenure {
  if (tenure.to !== null || tenure.seen === null) return tenure;
  const seen = tenure.seen;
  const successor = all
    .filter((one) => one.office.o === tenure.office.o && one !== tenure && startOf(one) > startOf(tenure))
    .map(startOf)
    .sort()[0];
  const end = ends.get(tenure.office.o);
  if (end && startOf(tenure) < end.day && (!successor || successor >= end.day))
    return { ...tenure, to: end.day, seen: tenure.from ? null : seen, src: [...tenure.src, `w:${end.url}`] };
  if (!successor) return isOver(tenure) ? { ...tenure, superseded: true } : tenure;
  if (seen[1] >= successor)
    report.note(
      'named with the office after a successor was',
      tenure.at,
      `${tenure.person}: ${seen[1]} → ${successor}`,
    );
  const last = seen[1] >= successor ? addDays(successor, -1) : seen[1];
  return { ...tenure, to: commonPart(last, successor), seen: [seen[0], last], superseded: true };
}

/** True if a presidency has ended since. Its appointees left with it, even if no post names a successor. */
const isOver = (tenure: Tenure): boolean =>
  !OWN_TERM.has(tenure.office.o) && INAUGURATIONS.some((day) => startOf(tenure) < day && day < POSTS_AS_OF);

/** The month or year in which both days lie, or null. An end between them is known that precisely. */
function commonPart(a: string, b: string): string | null {
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : null;
}

const startOf = (tenure: Tenure): string => tenure.from ?? tenure.seen?.[0] ?? '';

function roleOf({ office, from, to, acting, seen, src, superseded }: Tenure): RoleRecord {
  // Without a successor, the person in the newest post still holds the office on that post's day.
  const open = to === null && superseded ? ({ open: true } as const) : {};
  const days = seen ? { seen: [seen[0], seen[1]] as [string, string] } : {};
  return [office.o, from, to, { ...(acting ? { q: ['acting'] } : {}), src: [...src], ...days, ...open }];
}

function officeOf(title: string, at: RecordPosition): OfficeRecord {
  const office = executiveOffice(title);
  if (!office) throw new RegisterFault(at, `has the unknown office "${title}": add it to us-executive-offices.ts`);
  return office;
}
