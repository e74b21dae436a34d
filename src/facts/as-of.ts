import { daysBetween, firstDay, lastDay } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import { isChief } from './chief.ts';
import { membersAsOf } from './members.ts';
import type { Entity, FactBase, Role, Source, State, StateLine } from './model.ts';

/** A role that ended this many days before the day asked for, or fewer, is still told beside the ones held. */
const RECENTLY = 92;

/**
 * What was true of an entity on a day, most telling line first: roles held, roles that ended shortly before, the last
 * status step, the members last known. Two dates are compared by the digits that both have; where that leaves open on
 * which side of the day a boundary lies, the line says "around". No lines: the fact base says nothing for that day.
 *
 * @param day as precise as known; an instant counts as its day in the zone in which it was stated
 */
export function stateAsOf(entity: Entity, day: PartialDate, facts: FactBase): State {
  const lines = [
    ...rolesAsOf(entity.roles, day),
    ...statusAsOf(entity, day),
    ...chiefsAsOf(entity, facts, (role) => heldLine(role, day)),
    ...membersAsOf(entity, day, facts),
  ];
  return { asOf: day, lines };
}

/**
 * What is true of an entity at the end of the facts: the roles marked as current, with the date of the newest source
 * that has them as held; where there are none, the last ones held.
 */
export function currentState(entity: Entity, facts: FactBase): State {
  const held = entity.roles.filter((role) => role.current);
  const past = held.length > 0 ? [] : lastEnded(entity.roles, facts.asOf);
  const lines = [
    ...held.map(currentLine),
    ...past,
    ...statusAsOf(entity, facts.asOf),
    ...chiefsAsOf(entity, facts, (role) => (role.current ? currentLine(role) : null)),
    ...membersAsOf(entity, facts.asOf, facts),
  ];
  return { asOf: facts.asOf, lines };
}

const currentLine = (role: Role): StateLine =>
  line(role, { type: 'current', since: role.from, confirmed: role.confirmed });

/** Who led an organisation, in order: "interim chief executive: Mira Murati", from the roles of people. */
function chiefsAsOf(entity: Entity, facts: FactBase, tell: (role: Role) => StateLine | null): readonly StateLine[] {
  if (entity.kind !== 'organisation') return [];
  const lines: { readonly from: string; readonly line: StateLine }[] = [];
  for (const person of facts.chiefsOf(entity.id)) {
    for (const role of person.roles) {
      if (role.organisationId !== entity.id || !isChief(role)) continue;
      const told = tell(role);
      if (told) lines.push({ from: role.from ?? '', line: { ...told, what: `${role.title}: ${person.name}` } });
    }
  }
  return lines.sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ line }) => line);
}

function rolesAsOf(roles: readonly Role[], day: PartialDate): readonly StateLine[] {
  const held = roles.filter((role) => !isOpenEnded(role) && isHeldOn(role, day));
  if (held.length === 0) return lastEnded(roles, day);
  const said = new Set(held.map(sayRole));
  const recent = roles.filter(
    (role) =>
      role.to !== null &&
      isBefore(role.to, day) &&
      firstDay(day) - lastDay(role.to) <= RECENTLY &&
      // Left and taken up again: the reader wants what is held.
      !said.has(sayRole(role)),
  );
  return [...held.flatMap((role) => heldLine(role, day) ?? []), ...newestFirst(recent).map(endedLine)];
}

/** Neither its end is known nor that it is held still. */
const isOpenEnded = (role: Role): boolean => role.to === null && !role.current;

/** True when the role was held on the day, or may have been where a boundary is not known to the day. */
export const isHeldOn = (role: Role, day: PartialDate): boolean => heldLine(role, day) !== null;

/** The line for a role that was held on the day or may have been, or null. */
function heldLine(role: Role, day: PartialDate): StateLine | null {
  if (role.from !== null && isAfter(role.from, day)) return null;
  if (role.to !== null && isBefore(role.to, day)) return null;
  if (isOpenEnded(role)) return openEndLine(role, day);
  if (role.to !== null && isLastDay(role, day)) return line(role, { type: 'ended', on: role.to, around: false });
  // It ended in the very month or year: whenever it began, it was held in it.
  if (role.to !== null && overlaps(role.to, day)) return line(role, { type: 'ended', on: role.to, around: true });
  // Without a beginning, only a source of that time or earlier shows that it was held already.
  if (role.from === null && !attestedBy(role.sources, day)) return null;
  if (role.from !== null && overlaps(role.from, day))
    return line(role, { type: 'begins', on: role.from, around: true });
  const confirmed = role.confirmed !== null && isAfter(day, role.confirmed) ? role.confirmed : null;
  return line(role, { type: 'current', since: role.from, confirmed });
}

/**
 * A role whose end is not known. Once all its sources are written it is known to have ended; before that, only that it
 * had begun.
 */
function openEndLine(role: Role, day: PartialDate): StateLine | null {
  const newest = newestDate(role.sources);
  if (newest !== null && !isAfter(newest, day)) return line(role, { type: 'ended', on: null, around: false });
  return role.from === null ? null : line(role, { type: 'ended', on: null, around: true, since: role.from });
}

/**
 * Where nothing is held: the role that ended last before the day, two that ended together, or one that had begun and of
 * which no end is known.
 */
function lastEnded(roles: readonly Role[], day: PartialDate): readonly StateLine[] {
  const ended = newestFirst(roles.filter((role) => role.to !== null && !isAfter(role.to, day)));
  const last = ended[0]?.to ?? null;
  const together = ended.filter((role) => role.to !== null && last !== null && compareShared(role.to, last) === 0);
  if (together.length > 0) return together.map(endedLine);
  return roles.filter(isOpenEnded).flatMap((role) => heldLine(role, day) ?? []);
}

const endedLine = (role: Role): StateLine => line(role, { type: 'ended', on: role.to, around: false });

/**
 * The last step on or before the day. Where that step is of the very day, or of a month or year that the day lies in, the one
 * before it is told too: either may be what the article knew.
 */
function statusAsOf(entity: Entity, day: PartialDate): readonly StateLine[] {
  const index = entity.statuses.findLastIndex((status) => !isAfter(status.from, day));
  const last = entity.statuses[index];
  if (!last) return [];
  const steps = entity.statuses
    .slice(compareShared(last.from, day) === 0 ? Math.max(0, index - 1) : index, index + 1)
    .reverse();
  return steps.map((step) => {
    const when = { type: 'status', on: step.from, around: overlaps(step.from, day) } as const;
    return { what: step.status, when, detail: step.text, sources: step.sources };
  });
}

function line(role: Role, when: StateLine['when']): StateLine {
  return { what: sayRole(role), when, ...(role.note ? { detail: role.note } : {}), sources: role.sources };
}

/** "co-lead of the superalignment team at OpenAI", "president of OpenAI"; the organisation is not said twice. */
export function sayRole({ title, organisation }: SaidRole): string {
  if (!organisation || title.includes(organisation)) return title;
  return `${title} ${HEADS.test(title) && !title.includes(' of ') ? 'of' : 'at'} ${organisation}`;
}

type SaidRole = { readonly title: string; readonly organisation?: string | null | undefined };

/** Those who found, lead, judge in or belong to a thing are "of" it; those who work there are "at" it. */
const HEADS =
  /\b(?:founder|president|chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|(?:executive|managing|scientific) director|judge|member)$/i;

/** Known to different precision, and the same as far as known: which comes first cannot be told. */
const overlaps = (a: PartialDate, b: PartialDate): boolean => {
  const [left, right] = [a.slice(0, 10), b.slice(0, 10)];
  return left.length === right.length ? left.length < 10 && left === right : compareShared(a, b) === 0;
};

const isLastDay = (role: Role, day: PartialDate): boolean => role.to !== null && daysBetween(role.to, day) === 0;

/** A source of the day or before it; of the same month counts, of the same year says too little. */
const attestedBy = (sources: readonly Source[], day: PartialDate): boolean =>
  sources.some(({ date }) => date !== null && !isAfter(date, day) && (date.length >= 7 || isBefore(date, day)));

const newestDate = (sources: readonly Source[]): PartialDate | null =>
  sources
    .flatMap((source) => source.date ?? [])
    .sort(compareForList)
    .at(-1) ?? null;

const newestFirst = (roles: readonly Role[]): readonly Role[] =>
  [...roles].sort((a, b) => (a.to !== null && b.to !== null ? compareForList(b.to, a.to) : 0));
