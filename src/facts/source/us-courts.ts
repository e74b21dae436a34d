import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { type RecordPosition, RegisterFault } from '../registers/fault.ts';
import { cell, day, filled, maybeDay, type Row } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import { namesOf } from '../registers/names.ts';
import type { OfficeRecord, PersonRecord, Register, RoleRecord } from '../registers/register-model.ts';

/** The justices of the Supreme Court since 1969, and the other federal judges who were in service in 2008 or later. */
export const US_COURTS: RegisterAdapter = { id: 'us-courts', build };

/** The export of the Federal Judicial Center: one row an appointment. */
const ServiceSchema = v.strictObject({
  nid: v.pipe(v.string(), v.regex(/^\d+$/)),
  Sequence: filled,
  'Judge Name': filled,
  'Court Type': filled,
  'Court Name': filled,
  'Appointment Title': filled,
  'Recess Appointment Date': maybeDay,
  'Commission Date': maybeDay,
  'Senior Status Date': maybeDay,
  Termination: cell,
  'Termination Date': maybeDay,
});
type Service = v.InferOutput<typeof ServiceSchema>;
const SERVICE_IGNORED = [
  'Appointing President',
  'Party of Appointing President',
  'Reappointing President',
  'Nomination Date',
  'Confirmation Date',
  'Service as Chief Judge, Begin',
  'Service as Chief Judge, End',
  '2nd Service as Chief Judge, Begin',
  '2nd Service as Chief Judge, End',
];

/** The justices with the days of their oaths. */
const JusticeSchema = v.strictObject({
  nid: v.pipe(v.string(), v.regex(/^\d+$/)),
  'Judge Name': filled,
  name: filled,
  'Appointment Title': v.picklist(['Associate Justice', 'Chief Justice']),
  Termination: cell,
  'Termination Date': maybeDay,
  service_start: day,
  service_end: maybeDay,
  wikidata: cell,
});
type Justice = v.InferOutput<typeof JusticeSchema>;
const JUSTICE_IGNORED = [
  'Appointing President',
  'Nomination Date',
  'Confirmation Date',
  'Commission Date',
  'Senior Status Date',
  'service_start_basis',
  'service_end_basis',
  'note',
];

const SUPREME = 'Supreme Court of the United States';
/** Judges who left before this day are left out, so that all registers fit into 900 kB. */
const JUDGES_SINCE = '2008-01-01';

function build({ input, supplements, head, report }: AdapterContext): Register {
  const services = input.csv('us-courts/federal-judicial-service.csv', ServiceSchema, {
    id: 'nid',
    ignored: SERVICE_IGNORED,
  });
  const justices = input.csv('us-courts/scotus-justices.csv', JusticeSchema, { id: 'nid', ignored: JUSTICE_IGNORED });
  const offices = new Map<string, OfficeRecord>();
  const keep = (office: OfficeRecord): string => {
    offices.set(office.o, office);
    return office.o;
  };
  const below = groupBy(
    services.filter(({ value }) => value['Court Name'] !== SUPREME),
    ({ value }) => value.nid,
  );
  const people = [...groupBy(justices, ({ value }) => value.nid).values()].map((rows) => {
    const judged = below.get(rows[0]?.value.nid ?? '') ?? [];
    return justiceOf(
      rows,
      judged.flatMap((row) => activeRoles(row, keep)),
      keep,
    );
  });
  const known = new Set(people.map((person) => person.p));
  for (const [nid, rows] of below) {
    if (known.has(nid)) continue;
    const judge = judgeOf(nid, rows, keep, report);
    if (judge) people.push(judge);
  }
  return {
    head: {
      ...head,
      sources: {
        f: {
          publisher: 'Federal Judicial Center',
          title: '{name}',
          url: 'https://www.fjc.gov/node/{key}',
          grade: 'A',
        },
      },
    },
    offices: [...offices.values()],
    people: applyNames(people, readNameNotes(supplements, 'us-courts')),
    laws: [],
  };
}

function justiceOf(
  rows: readonly Row<Justice>[],
  before: readonly RoleRecord[],
  keep: (office: OfficeRecord) => string,
): PersonRecord {
  const [first] = rows;
  if (!first) throw new RangeError('a group has at least one row');
  const { value, at } = first;
  const roles = rows.map(({ value: row }): RoleRecord => {
    if (row.service_end && row.service_end < row.service_start)
      throw new RegisterFault(at, `ends on ${row.service_end}, before the start on ${row.service_start}`);
    return [keep(supremeOffice(row['Appointment Title'])), row.service_start, row.service_end || null];
  });
  const died = rows.find(({ value: row }) => row.Termination === 'Death')?.value['Termination Date'];
  const { name, also } = judgeNames(value['Judge Name'], at);
  const wikidata = rows.find(({ value: row }) => row.wikidata)?.value.wikidata;
  return {
    p: value.nid,
    name,
    also: [...also],
    ...(wikidata ? { q: wikidata } : {}),
    ...(died ? { life: [null, died] as [null, string] } : {}),
    src: [`f:${value.nid}`],
    roles: [...before, ...roles],
  };
}

function judgeOf(
  nid: string,
  rows: readonly Row<Service>[],
  keep: (office: OfficeRecord) => string,
  report: AdapterContext['report'],
): PersonRecord | null {
  const [first] = rows;
  if (!first) return null;
  const lasts = rows.map(({ value }) => value['Termination Date'] || '9999');
  if (lasts.every((day) => day < JUDGES_SINCE)) {
    report.note(`no longer a judge on ${JUDGES_SINCE}, so left out`, first.at, first.value['Judge Name']);
    return null;
  }
  const { name, also } = judgeNames(first.value['Judge Name'], first.at);
  const roles = rows.flatMap((row) => [...activeRoles(row, keep), ...seniorRoles(row, keep)]);
  return { p: nid, name, also: [...also], tier: 2, src: [`f:${nid}`], roles };
}

/**
 * Active service ends with senior status. `Termination Date` is often the death of a judge who took senior status long
 * before (764 rows; O'Connor, Souter, Stevens).
 */
function activeRoles({ value, at }: Row<Service>, keep: (office: OfficeRecord) => string): readonly RoleRecord[] {
  const from = value['Recess Appointment Date'] || value['Commission Date'] || null;
  const to = value['Senior Status Date'] || value['Termination Date'] || null;
  if (from && to && to < from) throw new RegisterFault(at, `ends on ${to}, before the start on ${from}`);
  return [[keep(courtOffice(value['Court Name'])), from, to]];
}

/** Senior judges continue to judge, under their own title. */
function seniorRoles({ value }: Row<Service>, keep: (office: OfficeRecord) => string): readonly RoleRecord[] {
  const from = value['Senior Status Date'];
  if (!from) return [];
  const to = value['Termination Date'] || null;
  if (to !== null && to <= from) return [];
  return [[keep(courtOffice(value['Court Name'])), from, to, { q: ['senior'] }]];
}

const supremeOffice = (title: Justice['Appointment Title']): OfficeRecord => ({
  ...(title === 'Chief Justice'
    ? { o: 'us-chief-justice', name: 'Chief Justice of the United States', seats: 1 }
    : { o: 'us-associate-justice', name: 'Associate Justice of the US Supreme Court', seats: 8 }),
  of: SUPREME,
  place: 'United States',
  country: 'US',
  now: true,
});

function courtOffice(court: string): OfficeRecord {
  const name = court.replace(/^U\.S\. /, 'US ');
  return {
    o: `us-judge-${name
      .toLowerCase()
      .replace(/^us (?:district court for the |court of )?/, '')
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')}`,
    name: `judge of the ${name}`,
    of: name,
    country: 'US',
    now: true,
  };
}

/**
 * "Alito, Samuel A., Jr." → Samuel Alito. Brackets mark the part of a given name that the judge does not use: "Beam,
 * C[larence] Arlen" → C. Arlen Beam; "Kendall, [Elton] Joe" → Joe Kendall.
 */
function judgeNames(written: string, at: RecordPosition): ReturnType<typeof namesOf> {
  const [last = '', whole = '', afterComma] = written.split(', ');
  const [, given = '', suffix = afterComma] = /^(.*?)(?: (Jr\.|Sr\.|I{2,3}|IV))?$/.exec(whole) ?? [];
  const [first = '', ...middle] = given
    .replace(/^([A-Z])\[[a-z]+\]/, '$1.')
    .replace(/^\[[A-Z][a-z]+\] /, '')
    .split(' ');
  if (!last || !first) throw new RegisterFault(at, `"${written}" is not "Last, First"`);
  // A judge who uses an initial is called by the name that follows it: "K. Michael Moore".
  const usual =
    /^[A-Z]\.$/.test(first) && middle.length > 0 ? `${first} ${middle.join(' ')} ${last}` : `${first} ${last}`;
  return namesOf({ first, last, suffix, usual });
}
