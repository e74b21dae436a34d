import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { cell, filled, type Row, type RowSchema } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import type { NameForm, OfficeRecord, PersonRecord, RoleDetail, RoleRecord } from '../registers/register-model.ts';
import type { Report } from '../registers/report.ts';
import { closeSingleSeats, joinConsecutive, officeSlug, uniteOverlapping } from './records.ts';
import { CAREER_PAGE, keptMembers, readNicknames } from './uk-members.ts';
import { newsNames } from './uk-names.ts';

/**
 * UK ministers, from the Institute for Government's ministers database
 * (`instituteforgov/ifg-ministers-database-public`). It reads five of its tables: people with their names over time,
 * posts, departments, appointments, and what applied to a part of an appointment (acting, on leave).
 */
export const UK_MINISTERS: RegisterAdapter = {
  id: 'uk-ministers',
  build(context) {
    const tables = readTables(context);
    const offices = officesOf(tables);
    const appointments = tables.appointments.map((row) => corrected(row, tables.appointments, context.report));
    const people = [...groupBy(tables.people, (row) => row.value.id)].map(([id, rows]) =>
      personOf(
        rows.map((row) => row.value),
        appointments.filter((one) => one.person_id === id),
        { tables, offices, asOf: context.head.asOf },
      ),
    );
    const used = new Set(people.flatMap((person) => person.roles.map(([office]) => office)));
    const distinct = [...new Map([...offices.values()].map((office) => [office.o, office])).values()];
    const listed = distinct.filter((office) => used.has(office.o));
    return {
      head: { ...context.head, sources: SOURCES },
      offices: listed,
      people: closeSingleSeats(
        applyNames(people, readNameNotes(context.supplements, 'uk-ministers')),
        listed,
        context.report,
      ),
      laws: [],
    };
  },
};

const SOURCES = {
  i: {
    publisher: 'Institute for Government',
    title: 'IfG Ministers Database',
    url: 'https://www.instituteforgovernment.org.uk/ministers-database',
    grade: 'B',
  },
  m: CAREER_PAGE,
} as const;

const FOLDER = 'uk-ministers';
const PersonRow = v.strictObject({
  id: filled,
  id_parliament: cell,
  name: filled,
  start_date: cell,
  end_date: cell,
});
const PostRow = v.strictObject({ id: filled, organisation_id: filled, name: filled });
const OrganisationRow = v.strictObject({ id: filled, name: filled });
const AppointmentRow = v.strictObject({
  id: filled,
  person_id: filled,
  post_id: filled,
  start_date: filled,
  end_date: cell,
});
const PartRow = v.strictObject({
  appointment_id: filled,
  is_acting: v.picklist(['True', 'False']),
  is_on_leave: v.picklist(['True', 'False']),
  start_date: filled,
  end_date: cell,
});
const OfficeRow = v.strictObject({
  id: filled,
  name: filled,
  posts: v.array(filled),
  aliases: v.optional(v.array(filled), []),
});

/** `lost`: the end in the register cannot be right, and the right end is unknown. */
type Appointment = v.InferOutput<typeof AppointmentRow> & { readonly lost?: true };
type Known = {
  readonly tables: Tables;
  readonly offices: ReadonlyMap<string, OfficeRecord>;
  readonly asOf: string;
};
type Part = v.InferOutput<typeof PartRow>;
type Tables = ReturnType<typeof readTables>;

function readTables({ input, supplements }: AdapterContext) {
  const table = <const S extends RowSchema>(name: string, schema: S, ignored: readonly string[]) =>
    input.csv(`${FOLDER}/${name}.csv`, schema, { ignored, id: 'id' });
  return {
    people: table('person', PersonRow, ['id_ifg_website', 'display_name', 'normalized_name', 'short_name']),
    posts: table('post', PostRow, ['id_ifg_website', 'display_name', 'rank_equivalence', 'rank_equivalence_value']),
    organisations: table('organisation', OrganisationRow, ['short_name', 'start_date', 'end_date']),
    appointments: table('appointment', AppointmentRow, []),
    parts: groupBy(
      table('appointment_characteristics', PartRow, ['id', 'cabinet_status', 'leave_reason']).map((row) => row.value),
      (part) => part.appointment_id,
    ),
    known: supplements.yaml('uk-offices.yaml', OfficeRow).map((row) => row.value),
    nicknames: readNicknames(supplements),
    members: keptMembers(input),
  };
}

/** Most departments have posts of these names, so the department is part of the office. */
const GENERIC_POST =
  /^(?:Minister of State|Parliamentary Under-Secretary of State|Parliamentary Secretary|Assistant Minister)$/;

/** The office of each post. Offices with a usual name in news come from the project's own list. */
function officesOf({ posts, organisations, known }: Tables): ReadonlyMap<string, OfficeRecord> {
  const houses = new Map(organisations.map(({ value }) => [value.id, value.name]));
  const byPost = new Map(known.flatMap((office) => office.posts.map((post) => [post, office] as const)));
  return new Map(
    posts.map(({ value: post }) => {
      const listed = byPost.get(post.name);
      const house = houses.get(post.organisation_id) ?? '';
      const name = listed?.name ?? (GENERIC_POST.test(post.name) ? `${post.name}, ${house}` : post.name);
      const office: OfficeRecord = {
        o: listed?.id ?? officeSlug(name),
        name,
        of: 'Government of the United Kingdom',
        place: 'United Kingdom',
        country: 'GB',
        ...(listed ? { seats: 1, aliases: listed.aliases } : {}),
      };
      return [post.id, office] as const;
    }),
  );
}

/**
 * Corrects an appointment whose end is before its start, because its year is wrong (two in the snapshot of June 2026).
 * If another appointment starts on that day a year later, that is its end. Otherwise the end is unknown.
 */
function corrected(row: Row<Appointment>, all: readonly Row<Appointment>[], report: Report): Appointment {
  const { value, at } = row;
  if (value.end_date === '' || value.end_date >= value.start_date) return value;
  const later = `${Number(value.end_date.slice(0, 4)) + 1}${value.end_date.slice(4)}`;
  const holds = later >= value.start_date && all.some((one) => one.value.start_date === later);
  report.note(
    'end before the start: the year of the end is one too early where another appointment begins then',
    at,
    `${value.start_date} to ${value.end_date} became ${holds ? later : 'an unknown end'}`,
  );
  return holds ? { ...value, end_date: later } : { ...value, end_date: '', lost: true };
}

function personOf(
  names: readonly v.InferOutput<typeof PersonRow>[],
  appointments: readonly Appointment[],
  known: Known,
): PersonRecord {
  const [first] = names;
  const member = first?.id_parliament.replace(/\.0$/, '') ?? '';
  const found = newsNames(names.map((one) => ({ name: one.name, from: one.start_date, to: one.end_date })));
  const nick = known.tables.nicknames.get(member);
  const name = nick?.name ?? found.name;
  const also: NameForm[] = [
    ...(name === found.name ? [] : [found.name]),
    ...found.also.filter((form) => form !== name),
    ...(nick?.also ?? []),
    ...(nick?.alone ?? []).map((t) => ({ t, surname: true as const })),
  ];
  const roles = appointments.flatMap((one) => rolesOf(one, known));
  return {
    p: member === '' ? `i${first?.id.slice(0, 8)}` : member,
    name,
    also: also.filter((form, index) => also.indexOf(form) === index),
    ...(known.tables.members.has(member) ? { same: [`uk-parliament:${member}`] } : {}),
    src: member === '' ? ['i:'] : ['i:', `m:${member}`],
    roles: [...joinConsecutive(uniteOverlapping(roles))],
  };
}

/** One appointment as roles, cut where acting or leave begins and ends. The reason for a leave is left out. */
function rolesOf(appointment: Appointment, { tables, offices, asOf }: Known): readonly RoleRecord[] {
  const office = offices.get(appointment.post_id);
  if (!office) return [];
  const { start_date: start, end_date: end, lost } = appointment;
  const special = (tables.parts.get(appointment.id) ?? []).filter(
    (part) => part.is_acting === 'True' || part.is_on_leave === 'True',
  );
  const inside = special
    .flatMap((part) => [part.start_date, part.end_date])
    .filter((day) => day > start && (end === '' || day < end));
  const cuts = [start, ...new Set(inside.sort())];
  return cuts.map((from, index): RoleRecord => {
    const to = cuts[index + 1] ?? (end === '' ? null : end);
    const part = special.find((one) => one.start_date <= from && (one.end_date === '' || one.end_date > from));
    return [office.o, from, to, { ...qualifierOf(part), ...(to === null ? openEnd(from, asOf, lost) : {}) }];
  });
}

const qualifierOf = (part: Part | undefined): RoleDetail =>
  part ? { q: [part.is_acting === 'True' ? 'acting' : 'on leave'] } : {};

/**
 * An open appointment is known up to the snapshot's day and is never called current. The prime minister and most
 * ministers have changed since then (June 2026).
 */
const openEnd = (from: string, asOf: string, lost?: true): RoleDetail =>
  lost ? { open: true } : { seen: [from, asOf], open: true };
