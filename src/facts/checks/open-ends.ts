import { isAfter, type PartialDate } from '../../dates/partial-date.ts';
import type { FactSources } from '../facts.ts';
import { sayRole } from '../office.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile } from '../schema.ts';

type RoleFile = NonNullable<EntityFile['roles']>[number];

/**
 * Finds roles that a card would show wrongly. One kind is a role without an end whose only source announces it: its
 * card would read "formerly" from the first day. The other is a qualifier in a note, because notes are never shown.
 */
export function openEndProblems({ entities }: FactSources): readonly Problem[] {
  return entities.flatMap(({ value, problem }) =>
    (value.roles ?? []).flatMap((role, index) => [
      ...(endsWithItsAnnouncement(role)
        ? [
            problem(
              ['roles', index, 'from'],
              `"${sayRole(role)}" has no end and no source later than its beginning (${role.from}): add "to", or "current" with a later source`,
            ),
          ]
        : []),
      ...hiddenQualifiers(role).map((word) =>
        problem(
          ['roles', index, 'note'],
          `says "${word}", which the card does not show: put it in "qualifiers", or make it a role of its own`,
        ),
      ),
    ]),
  );
}

/** True if the role is neither ended nor current, and no source is later than its first day. */
function endsWithItsAnnouncement({ from, to, current, sources }: RoleFile): boolean {
  if (from === undefined || to !== undefined || current) return false;
  const began = readDate(from);
  const dates = sources.flatMap(({ date }): readonly PartialDate[] => (date === null ? [] : [readDate(date)]));
  return dates.length > 0 && !dates.some((date) => isAfter(date, began));
}

/** Words that change how a role is held. A past leave ("back from leave") does not count. */
const QUALIFIERS =
  /\b(?:interim|acting|non-voting|observer|part-time|provisional|(?<!back from |from )on [a-z ]*leave)\b/gi;

function hiddenQualifiers({ note, title, qualifiers }: RoleFile): readonly string[] {
  const shown = [title, ...(qualifiers ?? [])].join(' ').toLowerCase();
  return [...(note ?? '').matchAll(QUALIFIERS)]
    .map(([word]) => word)
    .filter((word) => !shown.includes(word.toLowerCase()));
}
