import { firstDay, HALF_A_YEAR_DAYS, lastDay } from '../dates/distance.ts';
import type { Facts } from './facts.ts';
import { sayRole } from './office.ts';

/**
 * Current roles whose newest source is more than half a year older than the pack's day, oldest first: "kevin-scott:
 * chief technology officer of Microsoft, 2024-05-02". People leave, and a pack does not notice until an editor looks.
 */
export function staleRoles({ head, entities }: Pick<Facts, 'head' | 'entities'>): readonly string[] {
  return entities
    .flatMap(({ id, roles }) =>
      roles.flatMap((role) =>
        role.current && role.confirmed !== null && firstDay(head.asOf) - lastDay(role.confirmed) > HALF_A_YEAR_DAYS
          ? [{ line: `${id}: ${sayRole(role)}, ${role.confirmed}`, day: lastDay(role.confirmed) }]
          : [],
      ),
    )
    .sort((a, b) => a.day - b.day)
    .map(({ line }) => line);
}
