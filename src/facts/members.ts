import { isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import type { Entity, Membership, Move } from './fact-model.ts';
import type { Library } from './library.ts';
import { isSeatOn, memberName } from './seats.ts';

/**
 * Who joined or left a body after the day of a list of its members, up to `day`. The events about the body name the
 * people. The people's own roles give the days.
 */
export function movesSince(body: Entity, list: Membership, day: PartialDate, library: Library): Moves {
  const names = [body.name, ...body.aliases.map(({ text }) => text)];
  const listed = new Set(list.members.map(memberName));
  const joined: Move[] = [];
  const left: Move[] = [];
  for (const person of peopleMoved(body, list.asOf, day, library)) {
    for (const { title, organisation, from, to } of person.roles) {
      if (!isSeatOn({ title, organisation }, names)) continue;
      if (!listed.has(person.name) && from !== null && isBetween(from, list.asOf, day))
        joined.push({ name: person.name, on: from });
      // True if a listed person left after the day of the list, even if only the year is known.
      const gone =
        to !== null && (isBetween(to, list.asOf, day) || (listed.has(person.name) && mayBeBetween(to, list.asOf, day)));
      if (gone) left.push({ name: person.name, on: to });
    }
  }
  return { joined: joined.sort(byDay), left: left.sort(byDay) };
}

type Moves = { readonly joined: readonly Move[]; readonly left: readonly Move[] };

/** The people whose role an event about the body changes, after the list and up to the day. Each appears once. */
function peopleMoved(body: Entity, after: PartialDate, day: PartialDate, library: Library): readonly Entity[] {
  const ids = library
    .eventsAbout(body.id)
    .filter(({ date }) => isBetween(date, after, day))
    .flatMap(({ changes }) => changes.flatMap(({ entity, what }) => (what === 'role' ? [entity] : [])));
  return [...new Set(ids)].flatMap((id) => library.entity(id) ?? []).filter(({ kind }) => kind === 'person');
}

/** True if the date is after `after` and not after `day`, compared by the digits that both have. */
const isBetween = (date: PartialDate, after: PartialDate, day: PartialDate): boolean =>
  isAfter(date, after) && !isAfter(date, day);

const mayBeBetween = (date: PartialDate, after: PartialDate, day: PartialDate): boolean =>
  date.length < 10 && !isBefore(date, after) && !isAfter(date, day);

const byDay = (a: Move, b: Move): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
