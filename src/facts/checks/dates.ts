import { isAfter, isBefore, type PartialDate } from '../../dates/partial-date.ts';
import type { FieldPath } from '../fact-file.ts';
import type { FactSources } from '../facts.ts';
import { isChief, sayRole } from '../office.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile } from '../schema.ts';

/**
 * Finds dates out of order: a date after the facts end (unless that step is already decided), an end before its
 * beginning, two chief executives at one time.
 */
export function dateProblems(sources: FactSources): readonly Problem[] {
  return [...entityDates(sources), ...heldTwice(sources), ...eventDates(sources), ...rivalChiefs(sources)];
}

/** Where a field of an entity's file is wrong, and what to do about it. */
type DateFault = readonly [path: FieldPath, message: string];
type WrittenDate = string | number | undefined;

function entityDates({ pack, entities }: FactSources): readonly Problem[] {
  const asOf = readDate(pack.value.asOf);
  return entities.flatMap(({ value, problem }) =>
    [
      ...(value.roles ?? []).flatMap((role, index) => roleFaults(role, asOf).map(under('roles', index))),
      ...(value.proceedings ?? []).flatMap((one, index) =>
        proceedingFaults(one, asOf).map(under('proceedings', index)),
      ),
      ...lifeFaults(value.life).map(under('life')),
      ...stepFaults(value.statuses ?? []),
      ...(value.memberships ?? []).flatMap((one, index) =>
        notLater('asOf', one.asOf, asOf).map(under('memberships', index)),
      ),
    ].map(([path, message]) => problem(path, message)),
  );
}

/** Puts a path before the path of a fault. */
const under =
  (...place: FieldPath) =>
  ([path, message]: DateFault): DateFault => [[...place, ...path], message];

function notLater(field: string, written: WrittenDate, asOf: PartialDate): readonly DateFault[] {
  if (written === undefined || !isAfter(readDate(written), asOf)) return [];
  return [
    [[field], `is ${written}, after the day up to which the facts go (${asOf}): correct it, or move asOf in pack.yaml`],
  ];
}

const isLater = (one: WrittenDate, other: WrittenDate): boolean =>
  one !== undefined && other !== undefined && isAfter(readDate(one), readDate(other));

function roleFaults(role: RoleFile, asOf: PartialDate): readonly DateFault[] {
  const { from, to, current, confirmed } = role;
  const faults: DateFault[] = [];
  if (isLater(from, to)) faults.push([['to'], `is ${to}, before the role began (${from}): swap them or correct one`]);
  if (current && confirmed === undefined)
    faults.push([['current'], 'needs "confirmed": the date of the newest source that has the role as held']);
  if (confirmed !== undefined && !current) faults.push([['confirmed'], 'is only for a role with "current: true"']);
  if (current && to !== undefined && !isAfter(readDate(to), asOf))
    faults.push([['current'], `is true, but the role ended (${to}): remove one of them`]);
  if (confirmed !== undefined && from !== undefined && isBefore(readDate(confirmed), readDate(from)))
    faults.push([['confirmed'], `is ${confirmed}, before the role began (${from})`]);
  return [...faults, ...notLater('from', from, asOf), ...notLater('confirmed', confirmed, asOf)];
}

type Proceeding = NonNullable<EntityFile['proceedings']>[number];

function proceedingFaults({ from, to }: Proceeding, asOf: PartialDate): readonly DateFault[] {
  const order: readonly DateFault[] = isLater(from, to)
    ? [[['to'], `is ${to}, before it began (${from}): correct one of them`]]
    : [];
  return [...order, ...notLater('from', from, asOf)];
}

function lifeFaults({ born, died }: NonNullable<EntityFile['life']> = {}): readonly DateFault[] {
  return isLater(born, died) ? [[['died'], `is ${died}, before the birth (${born}): correct one of them`]] : [];
}

function stepFaults(steps: NonNullable<EntityFile['statuses']>): readonly DateFault[] {
  return steps.flatMap(({ from }, index): readonly DateFault[] => {
    const before = steps[index - 1]?.from;
    if (!isLater(before, from)) return [];
    return [[['statuses', index, 'from'], `is ${from}, before the step above it (${before}): put the steps in order`]];
  });
}

/**
 * Finds a role that is held twice at once: the same title at the same organisation, in two periods that must overlap.
 */
function heldTwice({ entities }: FactSources): readonly Problem[] {
  return entities.flatMap(({ value, problem }) => {
    const roles = value.roles ?? [];
    const before = new Map<string, RoleFile[]>();
    return roles.flatMap((role, index) => {
      const same = before.get(sayRole(role)) ?? [];
      before.set(sayRole(role), same);
      const twin = same.find((other) => mustOverlap(other, role));
      same.push(role);
      return twin
        ? [
            problem(
              ['roles', index, 'from'],
              `"${sayRole(role)}" is held twice at once: end one before the other begins`,
            ),
          ]
        : [];
    });
  });
}

type RoleFile = NonNullable<EntityFile['roles']>[number];

/** True if both beginnings are known and neither role can have ended before the other began. */
function mustOverlap(a: RoleFile, b: RoleFile): boolean {
  if (a.from === undefined || b.from === undefined) return false;
  const endsAfter = (role: RoleFile, day: PartialDate): boolean =>
    role.to === undefined ? role.current === true : isAfter(readDate(role.to), day);
  return endsAfter(a, readDate(b.from)) && endsAfter(b, readDate(a.from));
}

function eventDates({ pack, entities, timeline }: FactSources): readonly Problem[] {
  const asOf = readDate(pack.value.asOf);
  const begins = new Map(entities.map(({ value }) => [value.id, beginning(value)]));
  return timeline.flatMap(({ value, problem }) =>
    value.flatMap((event, index) => {
      const date = readDate(event.date);
      if (isAfter(date, asOf)) {
        return [
          problem(
            [index, 'date'],
            `is ${event.date}, after the day up to which the facts go (${asOf}): correct it, or move asOf in pack.yaml`,
          ),
        ];
      }
      return event.about.flatMap((id, about) => {
        const begin = begins.get(id);
        if (!begin || !isBefore(date, begin)) return [];
        return [
          problem(
            [index, 'about', about],
            `"${id}" did not exist on ${date}: its first step is of ${begin}. Correct the date or the entity`,
          ),
        ];
      });
    }),
  );
}

/**
 * The day on which a man-made thing came into being, if its first step is its making. Else null. A first step such as
 * "in force" proves nothing about the time before. Steps of a place, a person or a concept prove nothing either.
 */
function beginning(entity: EntityFile): PartialDate | null {
  const first = entity.statuses?.[0];
  return first && FIRST_STEPS.test(first.status) ? readDate(first.from) : null;
}

const FIRST_STEPS =
  /^(?:announced|founded|formed|launched|created|established|incorporated|set up|introduced|released)$/i;

/** Finds a second current chief executive of one organisation, unless the titles show that the post is shared. */
function rivalChiefs({ entities }: FactSources): readonly Problem[] {
  const chiefs = new Map<string, string>();
  return entities.flatMap(({ value, problem }) =>
    (value.roles ?? []).flatMap((role, index) => {
      if (!role.current || !isChief(role)) return [];
      const organisation = role.organisationId ?? role.organisation;
      if (organisation === undefined) return [];
      const other = chiefs.get(organisation);
      chiefs.set(organisation, value.id);
      if (other === undefined || other === value.id) return [];
      return [
        problem(
          ['roles', index, 'current'],
          `makes ${value.id} a second chief executive of ${organisation} beside ${other}: end one of the roles`,
        ),
      ];
    }),
  );
}
