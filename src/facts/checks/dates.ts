import { isAfter, isBefore, type PartialDate } from '../../dates/partial-date.ts';
import type { FieldPath } from '../fact-file.ts';
import type { FactSources } from '../facts.ts';
import { isChief, sayRole } from '../office.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile } from '../schema.ts';

/** Dates in their order: nothing after the facts end but steps already decided, no end before its beginning, one chief executive at a time. */
export function dateProblems(sources: FactSources): readonly Problem[] {
  return [...entityDates(sources), ...heldTwice(sources), ...eventDates(sources), ...rivalChiefs(sources)];
}

function entityDates({ pack, entities }: FactSources): readonly Problem[] {
  const asOf = readDate(pack.value.asOf);
  return entities.flatMap(({ value, problem }) => {
    const problems: Problem[] = [];
    const notLater = (written: string | number | undefined, path: FieldPath): void => {
      if (written !== undefined && isAfter(readDate(written), asOf)) {
        problems.push(
          problem(
            path,
            `is ${written}, after the day up to which the facts go (${asOf}): correct it, or move asOf in pack.yaml`,
          ),
        );
      }
    };
    value.roles?.forEach((role, index) => {
      const at = (field: string): FieldPath => ['roles', index, field];
      if (role.from !== undefined && role.to !== undefined && isAfter(readDate(role.from), readDate(role.to))) {
        problems.push(
          problem(at('to'), `is ${role.to}, before the role began (${role.from}): swap them or correct one`),
        );
      }
      if (role.current && role.confirmed === undefined) {
        problems.push(
          problem(at('current'), 'needs "confirmed": the date of the newest source that has the role as held'),
        );
      }
      if (role.confirmed !== undefined && !role.current) {
        problems.push(problem(at('confirmed'), 'is only for a role with "current: true"'));
      }
      if (role.current && role.to !== undefined && !isAfter(readDate(role.to), asOf)) {
        problems.push(problem(at('current'), `is true, but the role ended (${role.to}): remove one of them`));
      }
      if (
        role.confirmed !== undefined &&
        role.from !== undefined &&
        isBefore(readDate(role.confirmed), readDate(role.from))
      ) {
        problems.push(problem(at('confirmed'), `is ${role.confirmed}, before the role began (${role.from})`));
      }
      notLater(role.from, at('from'));
      notLater(role.confirmed, at('confirmed'));
    });
    value.proceedings?.forEach(({ from, to }, index) => {
      if (to !== undefined && isAfter(readDate(from), readDate(to)))
        problems.push(
          problem(['proceedings', index, 'to'], `is ${to}, before it began (${from}): correct one of them`),
        );
      notLater(from, ['proceedings', index, 'from']);
    });
    const { born, died } = value.life ?? {};
    if (born !== undefined && died !== undefined && isAfter(readDate(born), readDate(died)))
      problems.push(problem(['life', 'died'], `is ${died}, before the birth (${born}): correct one of them`));
    value.statuses?.forEach((status, index) => {
      const previous = value.statuses?.[index - 1];
      if (previous && isAfter(readDate(previous.from), readDate(status.from))) {
        problems.push(
          problem(
            ['statuses', index, 'from'],
            `is ${status.from}, before the step above it (${previous.from}): put the steps in order`,
          ),
        );
      }
    });
    value.memberships?.forEach((membership, index) => {
      notLater(membership.asOf, ['memberships', index, 'asOf']);
    });
    return problems;
  });
}

/** One role is not held twice at once: the same title at the same organisation over times that must overlap. */
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

/** True when both beginnings are known and neither role can have ended before the other began. */
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
 * The day on which something made by people came into being, where its steps begin with its making. A first step such as
 * "in force" says nothing about what was before, nor does any step of a place, a person or a concept.
 */
function beginning(entity: EntityFile): PartialDate | null {
  const first = entity.statuses?.[0];
  return first && FIRST_STEPS.test(first.status) ? readDate(first.from) : null;
}

const FIRST_STEPS =
  /^(?:announced|founded|formed|launched|created|established|incorporated|set up|introduced|released)$/i;

/** Two people cannot both be the chief executive of one organisation now, unless their titles say that they share it. */
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
