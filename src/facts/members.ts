import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import type { Entity, FactBase, Move, StateLine } from './model.ts';
import { isSeatOn, memberName } from './seats.ts';

/**
 * Who sat on a body: the last list on or before the day, and who is known to have joined or left between the list and the
 * day. The events about the body name the people, whose own roles give the days. No line: there is no list yet.
 */
export function membersAsOf(body: Entity, day: PartialDate, facts: FactBase): readonly StateLine[] {
  const list = body.memberships.findLast((membership) => !isAfter(membership.asOf, day));
  if (!list) return [];
  const names = [body.name, ...body.aliases.map(({ text }) => text)];
  const listed = new Set(list.members.map(memberName));
  const joined: Move[] = [];
  const left: Move[] = [];
  for (const person of peopleMoved(body, list.asOf, day, facts)) {
    for (const { title, organisation, from, to } of person.roles) {
      if (!isSeatOn({ title, organisation }, names)) continue;
      if (!listed.has(person.name) && from !== null && isBetween(from, list.asOf, day))
        joined.push({ name: person.name, on: from });
      if (to !== null && isBetween(to, list.asOf, day)) left.push({ name: person.name, on: to });
    }
  }
  const when = { type: 'members', on: list.asOf, joined: joined.sort(byDay), left: left.sort(byDay) } as const;
  return [{ what: list.members.join(', '), when, sources: list.sources }];
}

/** The people in the events about the body after the list and up to the day, each once. */
function peopleMoved(body: Entity, after: PartialDate, day: PartialDate, facts: FactBase): readonly Entity[] {
  const ids = facts
    .eventsAbout(body.id)
    .filter(({ date }) => isBetween(date, after, day))
    .flatMap(({ changes }) => changes.flatMap(({ entity, what }) => (what === 'role' ? [entity] : [])));
  return [...new Set(ids)].flatMap((id) => facts.entity(id) ?? []).filter(({ kind }) => kind === 'person');
}

/** After the one and not after the other, by the digits that both have. */
const isBetween = (date: PartialDate, after: PartialDate, day: PartialDate): boolean =>
  isAfter(date, after) && !isAfter(date, day);

const byDay = (a: Move, b: Move): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
