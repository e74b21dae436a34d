import * as v from 'valibot';
import { addDays } from './dates.ts';
import { RegisterFault } from './fault.ts';
import { day, filled, type Input, type Row } from './input.ts';
import type { Register, RoleRecord } from './register-model.ts';
import type { Report } from './report.ts';

/** A known wrong end in a source that we cannot correct (`overruns.yaml`). It is later than the successor's start. */
const OverrunSchema = v.strictObject({
  register: filled,
  office: filled,
  /** Name of the holder with the wrong end. */
  holder: filled,
  /** The successor's first day in office. */
  successor: day,
  why: filled,
});
type Overrun = Row<v.InferOutput<typeof OverrunSchema>>;

/** The known cases of `supplements/overruns.yaml`. */
export const readOverruns = (supplements: Input): readonly Overrun[] =>
  supplements.yaml('overruns.yaml', OverrunSchema);

/**
 * Removes the wrong ends. The role was held until the day before the successor's start, and its end is unknown.
 *
 * @throws RegisterFault for a case that no longer exists
 */
export function withoutOverruns(register: Register, overruns: readonly Overrun[], report: Report): Register {
  const own = overruns.filter(({ value }) => value.register === register.head.id);
  const used = new Set<Overrun>();
  const people = register.people.map((person) => ({
    ...person,
    roles: person.roles.map((role): RoleRecord => {
      const [office, from, to, detail] = role;
      const found = own.find(
        ({ value }) =>
          value.office === office && value.holder === person.name && (to ?? detail?.seen?.[1] ?? '') > value.successor,
      );
      if (!found) return role;
      used.add(found);
      const last = addDays(found.value.successor, -1);
      const first = (from?.length === 10 ? from : detail?.seen?.[0]) ?? last;
      report.note(
        'the stated end is after the successor began, so it is not known',
        found.at,
        `${person.name}: ${to ?? detail?.seen?.[1]}`,
      );
      return [office, from, null, { ...detail, seen: [first, last], open: true }];
    }),
  }));
  const stray = own.find((one) => !used.has(one));
  if (stray) throw new RegisterFault(stray.at, `${stray.value.holder} has no such end any more: remove the case`);
  return { ...register, people };
}
