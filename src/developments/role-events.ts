import { daysBetween, firstDay, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Library } from '../facts/library.ts';
import { type Entity, type EntityRef, eventRef, idIn, packOf, type Role, type TimelineEvent } from '../facts/model.ts';
import { sayRole } from '../facts/office.ts';

/**
 * What became of a person's offices, as events, because registers have days of office and no timeline. Hand-written packs
 * have such changes in their timelines, so their roles make no events here.
 */

/** Two terms of one office with so many days between them are one time in office. */
const BETWEEN_TERMS = 10;
/** Characters of a date that is known to the month. */
const MONTH = 7;
/** Somebody who takes a single seat within so many days of its becoming free is the successor. */
const SUCCESSION = 120;
/** A house is elected again within so many days of its dissolution. */
const UNTIL_ELECTED = 120;

/**
 * An event that a role makes: its time in office began or ended. `stayed`: it began, and the person comes from another seat
 * of the same house, as when districts are redrawn.
 */
export type RoleChange = {
  readonly event: TimelineEvent;
  readonly person: EntityRef;
  readonly role: Role;
  readonly how: 'began' | 'ended' | 'stayed';
  /** Who took the office over, where that is known. */
  readonly successor?: EntityRef;
};

/**
 * "JD Vance became Vice President of the United States." and how each time in office ended, in no order. Every event has
 * the role's own sources: the record of the register.
 *
 * @param ref a person; any other entity has no events of this kind
 */
export function roleChanges(ref: EntityRef, library: Library): readonly RoleChange[] {
  const person = library.entity(ref);
  if (person?.kind !== 'person') return [];
  const compiled = new Set(library.packs.filter(({ isCompiled }) => isCompiled).map(({ head }) => head.id));
  const roles = person.roles.filter((role) => compiled.has(role.pack ?? packOf(person.id)) && role.sources.length > 0);
  return roles
    .filter((role, index) => !roles.slice(0, index).some((first) => isSameTime(first, role)))
    .flatMap((role) => [...begun(role, roles, person, library), ...ended(role, roles, person, library)]);
}

/** Two registers have one time in office in their own words ("US secretary of state", "United States Secretary of State"). */
function isSameTime(a: Role, b: Role): boolean {
  if ((a.pack ?? '') === (b.pack ?? '')) return false;
  const start = a.from !== null && b.from !== null && isNear(a.from, b.from);
  const end = a.to !== null && b.to !== null && isNear(a.to, b.to);
  const words = new Set(wordsOf(a));
  return (start || end) && wordsOf(b).filter((word) => words.has(word)).length >= 2;
}

const wordsOf = (role: Role): readonly string[] =>
  sayRole(role)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [];

function begun(role: Role, roles: readonly Role[], person: Entity, library: Library): readonly RoleChange[] {
  if (role.from === null || role.from.length < 7) return [];
  const { from } = role;
  const others = roles.filter((other) => other !== role && sayRole(other) === sayRole(role));
  if (others.some((other) => isNear(other.to, from) && (other.from ?? '') < from)) return [];
  const again = others.some((other) => other.to !== null && other.to < from);
  const how = roles.some((other) => isNextSeat(other, role, library)) ? 'stayed' : 'began';
  return [change(role, person, from, how, `${person.name} became ${sayRole(role)}${again ? ' again' : ''}.`)];
}

function ended(role: Role, roles: readonly Role[], person: Entity, library: Library): readonly RoleChange[] {
  if (role.to === null || role.to.length < 7) return [];
  const { to } = role;
  const goesOn = roles.some(
    (other) =>
      other !== role && sayRole(other) === sayRole(role) && isNear(other.from, to) && (other.to ?? '9999') > to,
  );
  if (goesOn || roles.some((other) => isNextSeat(role, other, library))) return [];
  const next = successorOf(role, person, library);
  const text = next
    ? `${library.nameOf(next)} succeeded ${person.name} as ${sayRole(role)}.`
    : `${possessive(person.name)} time as ${sayRole(role)} ended.`;
  return [{ ...change(role, person, to, 'ended', text), ...(next && { successor: next }) }];
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Whether one seat in a house follows another one of the same person, with at most an election between them. */
function isNextSeat(seat: Role, next: Role, library: Library): boolean {
  if (seat.to === null || next.from === null || sayRole(seat) === sayRole(next)) return false;
  const house = houseOf(seat, library);
  const days = daysBetween(seat.to, next.from);
  return house !== undefined && house === houseOf(next, library) && days !== null && days >= 0 && days <= UNTIL_ELECTED;
}

const houseOf = ({ office }: Role, library: Library): string | undefined =>
  office && library.entity(office)?.office?.body;

/** Both within the same few days; of dates known to the month, whether they can be. */
const isNear = (a: PartialDate | null, b: PartialDate): boolean =>
  a !== null &&
  Math.min(a.length, b.length) >= MONTH &&
  firstDay(a) - lastDay(b) <= BETWEEN_TERMS &&
  firstDay(b) - lastDay(a) <= BETWEEN_TERMS;

/** Who held the single seat next, or null where that is not known. */
function successorOf(role: Role, person: Entity, library: Library): EntityRef | null {
  if (!role.office || role.to === null || library.entity(role.office)?.office?.seats !== 1) return null;
  const { to } = role;
  const next = library
    .holders(role.office)
    .flatMap(({ person: holder, role: other }) => {
      const days = other.from === null ? null : daysBetween(to, other.from);
      const acting = other.qualifiers !== undefined;
      return days === null || acting || holder === person.id ? [] : [{ holder, days }];
    })
    .filter(({ days }) => days >= -BETWEEN_TERMS && days <= SUCCESSION)
    .sort((a, b) => a.days - b.days)[0];
  return next?.holder ?? null;
}

function change(role: Role, person: Entity, date: PartialDate, how: RoleChange['how'], text: string): RoleChange {
  const pack = role.pack ?? packOf(person.id);
  const office = role.office ? idIn(role.office) : sayRole(role);
  const event: TimelineEvent = {
    id: eventRef(pack, `role-${idIn(person.id)}-${office}-${how}-${date}`),
    date,
    text,
    about: role.office ? [person.id, role.office] : [person.id],
    changes: [{ entity: person.id, what: 'role' }],
    weight: 2,
    sources: role.sources,
  };
  return { event, person: person.id, role, how };
}
