import { readdirSync, readFileSync } from 'node:fs';
import { readRegister } from '../../../src/facts/registers/read.ts';
import type { OfficeRecord, PersonRecord, Register, RoleRecord } from '../../../src/facts/registers/register-model.ts';

const FOLDER = 'extension/facts/registers';

/** The registers as they are committed. */
export const committed = (): readonly Register[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readRegister(readFileSync(`${FOLDER}/${name}`, 'utf8'), name));

type Held = { readonly office: OfficeRecord; readonly role: RoleRecord; readonly register: Register };

/**
 * Returns the offices of a person of the first tier on a day, one sentence each: "US senator for Ohio, Republican,
 * since 2023-01-03". The date is the start of the unbroken time in these offices, whatever the party and the district.
 * A role without a known end counts until it was last seen; its sentence has "seen" in place of "since".
 */
export function sentencesFor(registers: readonly Register[], name: string, day: string): readonly string[] {
  const people = registers.flatMap((register) =>
    register.people
      .filter((person) => person.name === name && person.tier !== 2)
      .map((person) => ({ person, register })),
  );
  const leaders = new Set(people.map(({ person, register }) => leaderOf(person, register)));
  if (leaders.size !== 1) throw new Error(`${name} names ${leaders.size} people`);
  const all = registers.flatMap((register) =>
    register.people
      .filter((person) => leaders.has(leaderOf(person, register)))
      .flatMap((person) => person.roles.flatMap((role) => heldIn(register, role))),
  );
  const said = all
    .filter(({ role, register, office }) => isHeld(role, office, register, day))
    .map((held) => say(held, all));
  return [...new Set(said)].sort();
}

const leaderOf = (person: PersonRecord, register: Register): string =>
  person.same?.[0] ?? `${register.head.id}:${person.p}`;

function heldIn(register: Register, role: RoleRecord): readonly Held[] {
  const office = register.offices.find((one) => one.o === role[0]);
  return office ? [{ office, role, register }] : [];
}

function isHeld([, from, to, detail]: RoleRecord, office: OfficeRecord, register: Register, day: string): boolean {
  const begun = from ?? detail?.seen?.[0];
  if (!begun || begun > day) return false;
  if (to) return day < to;
  const last = detail?.seen?.[1] ?? (office.now && !detail?.open ? register.head.asOf : begun);
  return day <= last;
}

function say({ office, role, register }: Held, all: readonly Held[]): string {
  const [, from, , detail] = role;
  const party = detail?.party ? `, ${register.head.parties?.[detail.party]}` : '';
  const qualifier = detail?.q ? `${detail.q.join(' ')} ` : '';
  const words = office.say ?? office.name;
  const since = from === null ? `seen ${detail?.seen?.[0]}` : `since ${chainStart(words, from, all)}`;
  return `${qualifier}${words}${party}, ${since}`;
}

/** Terms of one seat that follow each other within the new year's recess count as one unbroken time. */
function chainStart(words: string, from: string, all: readonly Held[]): string {
  const before = all.find(
    ({ office, role: [, start, end] }) =>
      (office.say ?? office.name) === words &&
      start !== null &&
      end !== null &&
      start < from &&
      Math.abs(Date.parse(from) - Date.parse(end)) < 10 * 86_400_000,
  );
  return before?.role[1] ? chainStart(words, before.role[1], all) : from;
}
