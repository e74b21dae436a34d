import { firstDay, lastDay } from '../../dates/distance.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile } from '../schema.ts';
import { isSeatOn, memberName } from '../seats.ts';

type RoleFile = NonNullable<EntityFile['roles']>[number];
type WrittenDate = string | number;

/**
 * Most days between an event and the role or step that it changes. Changes are often announced some weeks before they
 * begin.
 */
const ANNOUNCED_BEFORE_DAYS = 45;

/**
 * Finds statements that would appear on two cards and cannot both be true. It compares roles, lists of members, steps
 * and events.
 */
export const contradictionProblems = (sources: FactSources): readonly Problem[] => [
  ...rivalPosts(sources),
  ...listsAgainstRoles(sources),
  ...eventsAgainstDates(sources),
];

/** Posts that one person holds at a time. */
const SINGLE_POST =
  /^(?:chief (?:executive|technology|operating|financial|research|strategy|information|product)(?: officer)?|chief scientist|president|chair of the board|board chair|(?:us )?secretary of [a-z]+|governor of [a-z ]+|attorney general of [a-z ]+)$/;

/** Finds two people who hold one post over times that must overlap. */
function rivalPosts({ pack, entities }: FactSources): readonly Problem[] {
  const holders = new Map<string, { id: string; start: number; end: number }[]>();
  const asOf = lastDay(readDate(pack.value.asOf));
  return entities.flatMap(({ value, problem }) =>
    (value.roles ?? []).flatMap((role, index) => {
      const title = role.title.toLowerCase().replace(/^(?:interim|acting) /, '');
      const span = certainSpan(role, asOf);
      if (!SINGLE_POST.test(title) || span === null || value.kind !== 'person') return [];
      const post = title.replace(' officer', '').replace('board chair', 'chair of the board');
      const key = `${post} ${role.organisationId ?? role.organisation ?? ''}`;
      const others = holders.get(key) ?? [];
      holders.set(key, [...others, { id: value.id, ...span }]);
      const rival = others.find(({ id, start, end }) => id !== value.id && start < span.end && span.start < end);
      return rival
        ? [
            problem(
              ['roles', index, 'from'],
              `makes ${value.id} ${post} beside ${rival.id}: end one before the other begins`,
            ),
          ]
        : [];
    }),
  );
}

/** The days on which the role was certainly held, as day numbers. Null if its beginning or its end is unknown. */
function certainSpan({ from, to, current }: RoleFile, asOf: number): { start: number; end: number } | null {
  if (from === undefined || (to === undefined && !current)) return null;
  const start = lastDay(readDate(from));
  const end = to === undefined ? asOf : firstDay(readDate(to));
  return start < end ? { start, end } : null;
}

/**
 * Compares lists of members with roles, in both directions. If any role of a listed person is a seat, the person must
 * have a seat on the day of the list. A person who certainly had a seat must be listed.
 */
function listsAgainstRoles({ entities }: FactSources): readonly Problem[] {
  return entities.flatMap(({ value: body, problem }) =>
    (body.memberships ?? []).flatMap((list, index) => {
      const day = readDate(list.asOf);
      const names = namesOf(body);
      const listed = new Set(list.members.map(memberName));
      return entities.flatMap(({ value: person }) => {
        const seats = (person.roles ?? []).filter((role) => isSeatOn(role, names));
        if (seats.length === 0) return [];
        const isListed = listed.has(person.name);
        const asProblem = (reason: string) => problem(['memberships', index, 'members'], reason);
        if (isListed && seats.every((seat) => isOver(seat, day)))
          return [
            asProblem(
              `lists ${person.name} as of ${list.asOf}, but the roles of ${person.id} have no seat on that day`,
            ),
          ];
        if (!isListed && seats.some((seat) => isCertain(seat, day)))
          return [asProblem(`leaves out ${person.name}, who held a seat on ${list.asOf} by the roles of ${person.id}`)];
        return [];
      });
    }),
  );
}

const isOver = ({ from, to }: RoleFile, day: ReturnType<typeof readDate>): boolean =>
  (from !== undefined && firstDay(readDate(from)) > lastDay(day)) ||
  (to !== undefined && lastDay(readDate(to)) < firstDay(day));

function isCertain({ from, to, confirmed }: RoleFile, day: ReturnType<typeof readDate>): boolean {
  const until = to === undefined ? confirmed : to;
  if (from === undefined || until === undefined) return false;
  const end = to === undefined ? lastDay(readDate(until)) + 1 : firstDay(readDate(until));
  return lastDay(readDate(from)) < firstDay(day) && end > lastDay(day);
}

/** Finds an event that claims to change a role or a standing, although no role or step begins or ends near its day. */
function eventsAgainstDates({ entities, timeline }: FactSources): readonly Problem[] {
  const files = new Map(entities.map(({ value }) => [value.id, value]));
  return timeline.flatMap(({ value, problem }) =>
    value.flatMap((event, index) =>
      (event.changes ?? []).flatMap(({ entity, what }, change) => {
        const file = files.get(entity);
        const dates =
          file === undefined
            ? []
            : what === 'role'
              ? roleDates(file)
              : [...stepDates(file), ...seatDates(file, entities)];
        if (dates.length === 0 || dates.some((date) => daysApart(date, event.date) <= ANNOUNCED_BEFORE_DAYS)) return [];
        const missing = what === 'role' ? 'no role of it begins or ends' : 'none of its steps is of';
        return [
          problem(
            [index, 'changes', change, 'entity'],
            `"${entity}" is said to change on ${event.date}, but ${missing} then: correct one of the two`,
          ),
        ];
      }),
    ),
  );
}

const roleDates = ({ roles }: EntityFile): readonly WrittenDate[] =>
  (roles ?? []).flatMap(({ from, to }) => [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to])]);

const stepDates = ({ statuses, proceedings, memberships }: EntityFile): readonly WrittenDate[] => [
  ...(statuses ?? []).map(({ from }) => from),
  ...(proceedings ?? []).flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  ...(memberships ?? []).map(({ asOf }) => asOf),
];

/** The days on which members joined and left a body, by their own roles. */
function seatDates(body: EntityFile, entities: FactSources['entities']): readonly WrittenDate[] {
  if (body.memberships === undefined) return [];
  const names = namesOf(body);
  return entities.flatMap(({ value }) =>
    roleDates({ ...value, roles: value.roles?.filter((role) => isSeatOn(role, names)) }),
  );
}

const namesOf = ({ name, aliases }: EntityFile): readonly string[] => [
  name,
  ...(aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
];

/** The least number of days between two dates. 0 if they may be the same day. */
function daysApart(a: WrittenDate, b: WrittenDate): number {
  const [left, right] = [readDate(a), readDate(b)];
  return Math.max(0, firstDay(left) - lastDay(right), firstDay(right) - lastDay(left));
}
