import { compareShared, parsePartialDate } from '../../dates/partial-date.ts';
import { compareText } from '../compare-text.ts';
import { RegisterFault } from './fault.ts';
import type {
  Head,
  LawRecord,
  NameForm,
  OfficeRecord,
  PersonRecord,
  Register,
  RoleDetail,
  RoleRecord,
} from './register-model.ts';

/**
 * The text of a register's file: one record a line, sorted by id, keys in one order, absent values left out. The same
 * register gives the same bytes.
 *
 * @throws RegisterFault for a duplicate id, an empty name or an unknown office or party. Also for a role without a
 *   source or with wrong dates, and for a source without template
 */
export function writeRegister(register: Register): string {
  checkRegister(register);
  const lines = [
    headLine(register.head),
    ...byId(register.offices, (office) => office.o).map(officeLine),
    ...byId(register.people, (person) => person.p).map(personLine),
    ...byId(register.laws, (law) => law.l).map(lawLine),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const byId = <T>(records: readonly T[], id: (record: T) => string): readonly T[] =>
  [...records].sort((a, b) => compareText(id(a), id(b)));

/** Keys in the order of the list. Keys without a value are left out. */
function ordered(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !isEmptyList(value)));
}
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const sortedRecord = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));

const headLine = (head: Head): Record<string, unknown> =>
  ordered([
    ['id', head.id],
    ['title', head.title],
    ['language', head.language],
    ['licence', head.licence],
    ['attribution', head.attribution],
    ['origin', head.origin],
    ['asOf', head.asOf],
    ['revision', head.revision],
    ['recorded', head.recorded],
    ['sources', sortedRecord(head.sources)],
    ['parties', head.parties && sortedRecord(head.parties)],
  ]);

const officeLine = (office: OfficeRecord): Record<string, unknown> =>
  ordered([
    ['o', office.o],
    ['name', office.name],
    ['same', office.same && [...office.same].sort(compareText)],
    ['say', office.say === office.name ? undefined : office.say],
    ['of', office.of],
    ['place', office.place],
    ['country', office.country],
    ['seats', office.seats],
    ['body', office.body],
    ['aliases', office.aliases?.map(formLine)],
    ['now', office.now],
  ]);

const personLine = (person: PersonRecord): Record<string, unknown> =>
  ordered([
    ['p', person.p],
    ['name', person.name],
    ['also', person.also?.map(formLine)],
    ['pronoun', person.pronoun],
    ['q', person.q],
    ['same', person.same && [...person.same].sort(compareText)],
    ['tier', person.tier],
    ['life', person.life],
    ['src', person.src],
    ['roles', [...person.roles].sort(compareRoles).map(roleLine)],
  ]);

/** Oldest first. A role without a start comes before all others. */
const compareRoles = (a: RoleRecord, b: RoleRecord): number =>
  compareText(a[1] ?? '', b[1] ?? '') || compareText(a[0], b[0]) || compareText(a[2] ?? '9', b[2] ?? '9');

function roleLine([office, from, to, detail]: RoleRecord): readonly unknown[] {
  const more = detail && detailLine(detail);
  return more && Object.keys(more).length > 0 ? [office, from, to, more] : [office, from, to];
}

const detailLine = (detail: RoleDetail): Record<string, unknown> =>
  ordered([
    ['party', detail.party],
    ['q', detail.q],
    ['src', detail.src],
    ['seen', detail.seen],
    ['open', detail.open],
    ['note', detail.note],
  ]);

function formLine(form: NameForm): unknown {
  if (typeof form === 'string') return form;
  return ordered([
    ['t', form.t],
    ['surname', form.surname],
    ['needs', form.needs],
    ['never', form.never],
    ['context', form.context],
    ['unless', form.unless],
    ['case', form.case],
    ['from', form.from],
    ['to', form.to],
  ]);
}

const lawLine = (law: LawRecord): Record<string, unknown> =>
  ordered([
    ['l', law.l],
    ['kind', law.kind],
    ['name', law.name],
    ['by', law.by],
    ['also', law.also?.map(formLine)],
    ['numbers', law.numbers],
    ['steps', law.steps],
    ['src', law.src],
  ]);

/** Checks everything that a reader of the file relies on. */
function checkRegister(register: Register): void {
  const file = `${register.head.id}.jsonl`;
  const fail = (record: string, reason: string): never => {
    throw new RegisterFault({ file, line: 0, record }, reason);
  };
  const seen = new Set<string>();
  for (const id of idsOf(register)) {
    if (seen.has(id)) fail(id, 'is the id of two records');
    seen.add(id);
  }
  const offices = new Set(register.offices.map((office) => office.o));
  for (const person of register.people) {
    if (person.name.trim() === '') fail(person.p, 'has no name');
    for (const role of person.roles) checkRole(role, person, register, offices, fail);
    checkSources(person.src ?? [], register.head, (reason) => fail(person.p, reason));
  }
  for (const law of register.laws) checkSources(law.src ?? [], register.head, (reason) => fail(law.l, reason));
}

const idsOf = (register: Register): readonly string[] => [
  ...register.offices.map((office) => office.o),
  ...register.people.map((person) => person.p),
  ...register.laws.map((law) => law.l),
];

function checkRole(
  [office, from, to, detail]: RoleRecord,
  person: PersonRecord,
  register: Register,
  offices: ReadonlySet<string>,
  fail: (record: string, reason: string) => never,
): void {
  if (!offices.has(office)) fail(person.p, `has a role in "${office}", which is no office of this register`);
  const [start, end] = [from && parsePartialDate(from), to && parsePartialDate(to)];
  if ((from && !start) || (to && !end)) fail(person.p, `has a role from ${from} to ${to}: not a date`);
  if (start && end && compareShared(start, end) > 0)
    fail(person.p, `${office}: ends on ${to}, before its start on ${from}`);
  if (!detail?.src && !person.src) fail(person.p, `${office}: has no source`);
  if (detail?.party && !register.head.parties?.[detail.party])
    fail(person.p, `has the party "${detail.party}", which the head does not spell out`);
  checkSources(detail?.src ?? [], register.head, (reason) => fail(person.p, reason));
}

function checkSources(sources: readonly string[], head: Head, fail: (reason: string) => never): void {
  for (const source of sources) {
    const template = source.slice(0, source.indexOf(':'));
    if (!head.sources[template]) fail(`has the source "${source}", for which the head has no template`);
  }
}
