import { daysBetween } from '../dates/distance.ts';
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
/** Somebody who takes a single seat within so many days of its becoming free is the successor. */
const SUCCESSION = 120;

/** An event that a role makes: its time in office began or ended. */
export type RoleChange = {
  readonly event: TimelineEvent;
  readonly person: EntityRef;
  readonly role: Role;
  readonly how: 'began' | 'ended';
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
    .flatMap((role) => [...begun(role, roles, person), ...ended(role, roles, person, library)]);
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

function begun(role: Role, roles: readonly Role[], person: Entity): readonly RoleChange[] {
  if (role.from === null || role.from.length < 7) return [];
  const { from } = role;
  const others = roles.filter((other) => other !== role && sayRole(other) === sayRole(role));
  if (others.some((other) => isNear(other.to, from) && (other.from ?? '') < from)) return [];
  const again = others.some((other) => other.to !== null && other.to < from);
  return [change(role, person, from, 'began', `${person.name} became ${sayRole(role)}${again ? ' again' : ''}.`)];
}

function ended(role: Role, roles: readonly Role[], person: Entity, library: Library): readonly RoleChange[] {
  if (role.to === null || role.to.length < 7) return [];
  const { to } = role;
  const goesOn = roles.some(
    (other) =>
      other !== role && sayRole(other) === sayRole(role) && isNear(other.from, to) && (other.to ?? '9999') > to,
  );
  if (goesOn) return [];
  const next = successorOf(role, person, library);
  const text = next
    ? `${library.nameOf(next)} succeeded ${person.name} as ${sayRole(role)}.`
    : `${possessive(person.name)} time as ${sayRole(role)} ended.`;
  return [{ ...change(role, person, to, 'ended', text), ...(next && { successor: next }) }];
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const isNear = (a: PartialDate | null, b: PartialDate): boolean => {
  const days = a === null ? null : daysBetween(a, b);
  return days !== null && Math.abs(days) <= BETWEEN_TERMS;
};

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
