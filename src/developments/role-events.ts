import { daysBetween, firstDay, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import {
  type Entity,
  type EntityRef,
  eventRef,
  idIn,
  packOf,
  type Role,
  type TimelineEvent,
} from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import { sayRole } from '../facts/office.ts';
import { onceForPair } from '../once.ts';

/**
 * Turns beginnings and ends of roles, and deaths, into events, because registers have days but no timeline. Hand-written
 * packs have these changes in their timelines, so they make no events here.
 */

/** Two terms of one office are one time in office if at most this many days lie between them. */
const DAYS_BETWEEN_TERMS = 10;
/** Characters of a date that is known to the month. */
const MONTH_LENGTH = 7;
/** Somebody who takes a single seat at most this many days after it became free is the successor. */
const SUCCESSION_DAYS = 120;
/** A house is elected again within this many days of its dissolution. */
const ELECTION_DAYS = 120;

/**
 * An event made from a role, because the time in office began or ended. `stayed`: it began, but the person comes from
 * another seat of the same house, as when districts are redrawn.
 */
export type RoleChange = {
  readonly event: TimelineEvent;
  readonly person: EntityRef;
  readonly role: Role;
  readonly how: 'began' | 'ended' | 'stayed';
  /** Who took over the office, if that is known. */
  readonly successor?: EntityRef;
};

/**
 * Events for the beginning and the end of each time in office ("JD Vance became Vice President of the United States."),
 * in no order. Their sources are the role's sources in the register.
 *
 * @param ref a person; any other entity has no such events
 */
export function roleChanges(ref: EntityRef, library: Library): readonly RoleChange[] {
  const person = library.entity(ref);
  return person?.kind === 'person' ? changesOf(person, library) : [];
}

const changesOf = onceForPair((person: Entity, library: Library): readonly RoleChange[] => {
  const compiled = new Set(library.packs.filter(({ isCompiled }) => isCompiled).map(({ head }) => head.id));
  const roles = person.roles.filter((role) => compiled.has(role.pack ?? packOf(person.id)) && role.sources.length > 0);
  return roles
    .filter((role, index) => !roles.slice(0, index).some((first) => isSameTime(first, role)))
    .flatMap((role) => [...beginningOf(role, roles, person, library), ...endOf(role, roles, person, library)]);
});

/**
 * True if two registers have the same time in office in different words ("US secretary of state", "United States
 * Secretary of State").
 */
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

/**
 * The death of a person as an event ("John McCain died."), or null. The day and its sources are those of the register.
 * If a pack has an event of its own about that day, that event is better.
 */
export function deathOf(ref: EntityRef, library: Library): TimelineEvent | null {
  const person = library.entity(ref);
  const died = person?.life?.died;
  const [first] = person?.sources ?? [];
  if (person?.kind !== 'person' || !died || died.length < MONTH_LENGTH || !first) return null;
  if (library.eventsAbout(ref).some((event) => isNear(event.date, died))) return null;
  return {
    id: eventRef(packOf(person.id), `death-${idIn(person.id)}`),
    date: died,
    text: `${person.name} died.`,
    about: [person.id],
    changes: [{ entity: person.id, what: 'existence' }],
    weight: 3,
    // A page that states the death is the last source of the person.
    sources: [...person.sources].reverse(),
  };
}

function beginningOf(role: Role, roles: readonly Role[], person: Entity, library: Library): readonly RoleChange[] {
  if (role.from === null || role.from.length < 7) return [];
  const { from } = role;
  const others = roles.filter((other) => other !== role && sayRole(other) === sayRole(role));
  if (others.some((other) => isNear(other.to, from) && (other.from ?? '') < from)) return [];
  const again = others.some((other) => other.to !== null && other.to < from);
  const how = roles.some((other) => isNextSeat(other, role, library)) ? 'stayed' : 'began';
  const text = `${person.name} became ${sayRole(role)}${again ? ' again' : ''}.`;
  return [change(role, person, from, how, text, again ? 1 : 2)];
}

function endOf(role: Role, roles: readonly Role[], person: Entity, library: Library): readonly RoleChange[] {
  if (role.to === null || role.to.length < 7) return [];
  const { to } = role;
  const continues = roles.some(
    (other) =>
      other !== role && sayRole(other) === sayRole(role) && isNear(other.from, to) && (other.to ?? '9999') > to,
  );
  if (continues || roles.some((other) => isNextSeat(role, other, library))) return [];
  const next = successorOf(role, person, library);
  // The event of the death already shows the end of the role.
  if (!next && to === person.life?.died) return [];
  const text = sayEnd(sayRole(role), person, next, library);
  return [{ ...change(role, person, to, 'ended', text), ...(next && { successor: next.holder }) }];
}

/** The end of a role in words. The event has the day of the end, so a successor who came later is named with the day. */
function sayEnd(office: string, { name }: Entity, next: Successor | null, library: Library): string {
  const ended = `${possessive(name)} time as ${office} ended`;
  if (!next) return `${ended}.`;
  const follower = library.nameOf(next.holder);
  if (next.days <= DAYS_BETWEEN_TERMS) return `${follower} succeeded ${name} as ${office}.`;
  return `${ended}, and ${follower} followed on ${sayDate(next.from, 'en')}.`;
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** True if a seat in a house follows another seat of the same person, with at most an election between them. */
function isNextSeat(seat: Role, next: Role, library: Library): boolean {
  if (seat.to === null || next.from === null || sayRole(seat) === sayRole(next)) return false;
  const house = houseOf(seat, library);
  const days = daysBetween(seat.to, next.from);
  return house !== undefined && house === houseOf(next, library) && days !== null && days >= 0 && days <= ELECTION_DAYS;
}

const houseOf = ({ office }: Role, library: Library): string | undefined =>
  office && library.entity(office)?.office?.body;

/** True if two dates are within the same few days. For dates known to the month, true if they may be. */
const isNear = (a: PartialDate | null, b: PartialDate): boolean =>
  a !== null &&
  Math.min(a.length, b.length) >= MONTH_LENGTH &&
  firstDay(a) - lastDay(b) <= DAYS_BETWEEN_TERMS &&
  firstDay(b) - lastDay(a) <= DAYS_BETWEEN_TERMS;

/** Who held a single seat next, from which day, and how many days after the end before. */
type Successor = { readonly holder: EntityRef; readonly from: PartialDate; readonly days: number };

/** Null if the successor is unknown. */
function successorOf(role: Role, person: Entity, library: Library): Successor | null {
  if (!role.office || role.to === null || library.entity(role.office)?.office?.seats !== 1) return null;
  const { to } = role;
  const next = library
    .holders(role.office)
    .flatMap(({ person: holder, role: { from, qualifiers } }) => {
      const days = from === null ? null : daysBetween(to, from);
      return from === null || days === null || qualifiers !== undefined || holder === person.id
        ? []
        : [{ holder, from, days }];
    })
    .filter(({ days }) => days >= -DAYS_BETWEEN_TERMS && days <= SUCCESSION_DAYS)
    .sort((a, b) => a.days - b.days)[0];
  return next ?? null;
}

/**
 * @param weight a return weighs less than the end before it, so that the end heads the list of both
 */
function change(
  role: Role,
  person: Entity,
  date: PartialDate,
  how: RoleChange['how'],
  text: string,
  weight: TimelineEvent['weight'] = 2,
): RoleChange {
  const pack = role.pack ?? packOf(person.id);
  const office = role.office ? idIn(role.office) : sayRole(role);
  const event: TimelineEvent = {
    id: eventRef(pack, `role-${idIn(person.id)}-${office}-${how}-${date}`),
    date,
    text,
    about: role.office ? [person.id, role.office] : [person.id],
    changes: [{ entity: person.id, what: 'role' }],
    weight,
    // An office that somebody leaves and takes up again is one development.
    chain: `role-${idIn(person.id)}-${office}`,
    sources: role.sources,
  };
  return { event, person: person.id, role, how };
}
