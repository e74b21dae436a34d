import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import { RegisterFault } from './fault.ts';
import { day, filled, type Input, type Row } from './input.ts';
import type { PersonRecord, Register, RoleDetail, RoleRecord } from './register-model.ts';
import type { Report } from './report.ts';

const Days = v.strictObject({ from: v.nullable(filled), to: v.nullable(filled) });
/** A role that is still held: its first day, and the day of the newest page that confirms it. */
const Held = v.strictObject({ from: day, confirmed: day });

/**
 * One change of a register by hand, with the page that supports it. It has exactly one of six actions. `add` adds a
 * role that upstream lacks. `held` adds such a role that is still held, or continues the role that ends on its first
 * day. `correct` replaces the only role in an office.
 * `begins` states the first day of the only role in an office, if upstream gives none or another. `ends` closes the open role in
 * an office. `died` states the day of the person's death, and needs no office.
 */
const AmendmentSchema = v.strictObject({
  /** The id of the person in the register. */
  person: filled,
  /** The name of a person whom upstream does not have. */
  name: v.optional(filled),
  /** The id of another person of that name who is in the register. */
  besides: v.optional(filled),
  /** Further forms of the person's name. */
  also: v.optional(v.array(filled)),
  /** Wikidata id of that person. */
  q: v.optional(v.pipe(filled, v.regex(/^Q\d+$/, 'is no Wikidata id'))),
  office: v.optional(filled),
  add: v.optional(Days),
  held: v.optional(Held),
  correct: v.optional(Days),
  begins: v.optional(filled),
  ends: v.optional(day),
  died: v.optional(day),
  party: v.optional(filled),
  /** `key:rest` of `amendments/sources.yaml`, or of the register's own sources. */
  source: filled,
  why: filled,
  /** The day on which somebody made the amendment. */
  on: day,
});
type Amendment = Row<v.InferOutput<typeof AmendmentSchema>>;
const ACTIONS = ['add', 'held', 'correct', 'begins', 'ends', 'died'] as const;

/** An office that upstream lacks, so that amendments may add its holders. */
const OfficeSchema = v.strictObject({
  register: filled,
  office: v.pipe(filled, v.regex(/^[a-z0-9-]+$/, 'is no id of an office')),
  name: filled,
  place: filled,
  /** ISO 3166 code. */
  country: v.pipe(filled, v.regex(/^[A-Z]{2}$/, 'is no code of a country')),
});

const SourceSchema = v.strictObject({
  key: v.pipe(filled, v.regex(/^[a-z]+$/, 'is not a word')),
  publisher: filled,
  title: filled,
  url: filled,
  grade: v.picklist(['A', 'B', 'C']),
});

type Amendments = {
  readonly rows: readonly Amendment[];
  readonly sources: Register['head']['sources'];
  /** Offices that the register lacks. */
  readonly offices: readonly Row<v.InferOutput<typeof OfficeSchema>>[];
};

/** Reads the amendments of a register from its file in `supplements/amendments/`, and the pages that they may cite. */
export function readAmendments(supplements: Input, register: string): Amendments {
  const sources = supplements.yaml('amendments/sources.yaml', SourceSchema);
  return {
    rows: supplements.yaml(`amendments/${register}.yaml`, AmendmentSchema),
    sources: Object.fromEntries(sources.map(({ value: { key, ...template } }) => [key, template])),
    offices: supplements
      .yaml('amendments/offices.yaml', OfficeSchema)
      .filter(({ value }) => value.register === register),
  };
}

/**
 * Applies amendments to a register. Each must change something: a newer snapshot of upstream may have made it needless.
 *
 * @throws RegisterFault for an amendment that matches nothing or repeats upstream
 */
export function withAmendments(
  upstream: Register,
  { rows, sources, offices: added }: Amendments,
  report: Report,
): Register {
  const register = withOffices(upstream, added);
  const offices = new Set(register.offices.map(({ o }) => o));
  for (const { value, at } of rows) {
    const actions = ACTIONS.filter((action) => value[action] !== undefined);
    if (actions.length !== 1) throw new RegisterFault(at, `has to have one of ${ACTIONS.join(', ')}`);
    if (value.died === undefined && !offices.has(value.office ?? ''))
      throw new RegisterFault(at, `amends ${value.office}, which is no office of this register`);
    if (!sources[keyOf(value.source)] && !register.head.sources[keyOf(value.source)])
      throw new RegisterFault(at, `cites ${value.source}: list its page in amendments/sources.yaml`);
    report.note('amended by hand', at, `${value.person}, ${value.office ?? 'death'}: ${value.why}`);
  }
  const known = new Map(register.people.map((person) => [person.p, person]));
  const amended = [...groupBy(rows, ({ value }) => value.person)].map(([id, own]) =>
    amendPerson(known.get(id) ?? newPerson(own, register), own),
  );
  const byId = new Map(amended.map((person) => [person.p, person]));
  const used = Object.entries(sources).filter(([key]) => rows.some(({ value }) => keyOf(value.source) === key));
  return {
    ...register,
    head: { ...register.head, sources: { ...register.head.sources, ...Object.fromEntries(used) } },
    people: [
      ...register.people.map((person) => byId.get(person.p) ?? person),
      ...amended.filter(({ p }) => !known.has(p)),
    ],
  };
}

function withOffices(register: Register, added: Amendments['offices']): Register {
  for (const { value, at } of added)
    if (register.offices.some(({ o, name }) => o === value.office || name === value.name))
      throw new RegisterFault(at, `adds ${value.name}, which this register now has: remove it`);
  const offices = added.map(({ value: { office, name, place, country } }) => ({ o: office, name, place, country }));
  return { ...register, offices: [...register.offices, ...offices] };
}

const keyOf = (source: string): string => source.slice(0, source.indexOf(':'));

/**
 * A record of a person whom the register lacks. The amendment needs a name. If the register has a person of that name,
 * the amendment must state that this is another person.
 */
function newPerson(own: readonly Amendment[], register: Register): PersonRecord {
  const [first] = own;
  if (!first) throw new RangeError('a group has at least one amendment');
  const { person, name, besides, also = [], q } = first.value;
  if (name === undefined) throw new RegisterFault(first.at, `amends ${person}, who is not in this register`);
  const namesake = register.people.find((one) => one.name === name);
  if (namesake && namesake.p !== besides)
    throw new RegisterFault(first.at, `adds ${name}, whom this register now has as ${namesake.p}: amend that person`);
  return { p: person, name, also: [...also], ...(q ? { q } : {}), roles: [] };
}

function amendPerson(person: PersonRecord, own: readonly Amendment[]): PersonRecord {
  let amended = person;
  for (const one of own) {
    const { died } = one.value;
    amended = died === undefined ? { ...amended, roles: amendRoles(amended, one) } : withDeath(amended, died, one);
  }
  return amended;
}

/**
 * The person with the day of death. The page that states it becomes a source of the person.
 *
 * @throws RegisterFault if upstream has a death, or a role that did not end by it
 */
function withDeath(person: PersonRecord, died: string, { value, at }: Amendment): PersonRecord {
  const [born = null, known = null] = person.life ?? [];
  if (known !== null) throw new RegisterFault(at, `states the death of ${person.name}, which upstream has: remove it`);
  const open = person.roles.find((role) => role[2] === null && (role[3]?.open || role[3]?.seen));
  if (open)
    throw new RegisterFault(at, `states the death of ${person.name}, who still holds ${open[0]}: end that role`);
  const { src = [] } = person;
  return { ...person, life: [born, died], src: src.includes(value.source) ? src : [...src, value.source] };
}

/** The roles of the person after one amendment. */
function amendRoles(person: PersonRecord, { value, at }: Amendment): RoleRecord[] {
  const { office = '', add, held, correct, begins, ends, party, source } = value;
  const inOffice = person.roles.filter((role) => role[0] === office);
  const detail: RoleDetail = { ...(party ? { party } : {}), src: [source] };
  if (ends !== undefined) {
    const open = inOffice.find((role) => role[2] === null);
    if (!open) throw new RegisterFault(at, `ends a role of ${person.name} in ${office}, but none is open: remove it`);
    return person.roles.map((role) => (role === open ? withEnd(person, open, ends, source) : role));
  }
  if (begins !== undefined) {
    const [only] = inOffice;
    if (!only || inOffice.length > 1)
      throw new RegisterFault(at, `begins a role of ${person.name} in ${office}, but there is not one such role`);
    if (only[1] === begins)
      throw new RegisterFault(
        at,
        `begins a role of ${person.name} in ${office} on the day that upstream has: remove it`,
      );
    return person.roles.map((role) => (role === only ? withStart(person, only, begins, source) : role));
  }
  if (correct) {
    const [only] = inOffice;
    if (!only) throw new RegisterFault(at, `corrects a role of ${value.person} in ${office}, which is not there`);
    if (inOffice.length === 1 && only[1] === correct.from && only[2] === correct.to)
      throw new RegisterFault(at, `corrects ${person.name} in ${office} to what upstream says: remove it`);
    return [...person.roles.filter((role) => role[0] !== office), [office, correct.from, correct.to, detail]];
  }
  const before = held && inOffice.find((other) => other[2] === held.from);
  if (before) return person.roles.map((role) => (role === before ? continued(person, before, held, source) : role));
  const role: RoleRecord = held
    ? [office, held.from, null, { ...detail, seen: [held.from, held.confirmed], open: true }]
    : [office, add?.from ?? null, add?.to ?? null, detail];
  if (inOffice.some((other) => mayOverlap(other, role)))
    throw new RegisterFault(at, `adds ${person.name} in ${office}, where upstream has a role of these days: remove it`);
  return [...person.roles, role];
}

/** The sources of a role, or of its person if it has none of its own, and the page of the amendment. */
const sourcesWith = (person: PersonRecord, role: RoleRecord, source: string): string[] => [
  ...(role[3]?.src ?? person.src ?? []),
  source,
];

/** The open role, closed on the day `to`. Its sources now include the page that states the end. */
function withEnd(person: PersonRecord, role: RoleRecord, to: string, source: string): RoleRecord {
  const { seen: _, open: __, ...detail } = role[3] ?? {};
  return [role[0], role[1], to, { ...detail, src: sourcesWith(person, role, source) }];
}

/** The ended role, which the person held on without a break, so that a card gives its first day as the start. */
function continued(
  person: PersonRecord,
  role: RoleRecord,
  held: v.InferOutput<typeof Held>,
  source: string,
): RoleRecord {
  const src = sourcesWith(person, role, source);
  return [role[0], role[1], null, { ...role[3], src, seen: [role[1] ?? held.from, held.confirmed], open: true }];
}

/** The role with its first day. Its sources now include the page that states the start. */
function withStart(person: PersonRecord, role: RoleRecord, from: string, source: string): RoleRecord {
  const { seen, ...detail } = role[3] ?? {};
  const src = sourcesWith(person, role, source);
  return [role[0], from, role[2], { ...detail, src, ...(seen && { seen: [from, seen[1]] as [string, string] }) }];
}

/** True if two roles may overlap. An unknown start counts as the earliest day, an unknown end as the latest. */
const mayOverlap = (a: RoleRecord, b: RoleRecord): boolean =>
  (a[1] ?? '') < (b[2] ?? '9999') && (b[1] ?? '') < (a[2] ?? '9999');
