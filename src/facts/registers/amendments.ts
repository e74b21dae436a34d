import * as v from 'valibot';
import { RegisterFault } from './fault.ts';
import { groupBy } from './group.ts';
import { filled, type Input, type Row } from './input.ts';
import type { PersonRecord, RoleRecord } from './model.ts';

const Days = v.strictObject({ from: v.nullable(v.string()), to: v.nullable(v.string()) });

/** A role that upstream lacks (`add`) or has with wrong days (`correct`), with the page that says so. */
const AmendmentSchema = v.strictObject({
  person: filled,
  office: filled,
  add: v.optional(Days),
  correct: v.optional(Days),
  source: filled,
  why: filled,
});
export type Amendment = Row<v.InferOutput<typeof AmendmentSchema>>;

/** The amendments of a register, from its own file in `supplements/`. */
export const readAmendments = (supplements: Input, file: string): readonly Amendment[] =>
  supplements.yaml(file, AmendmentSchema);

/**
 * The people with their amended roles. `correct` replaces all roles of the person in the office by the one given.
 *
 * @throws RegisterFault where the person is unknown, or there is no role to correct: upstream may have fixed it
 */
export function applyAmendments(
  people: readonly PersonRecord[],
  amendments: readonly Amendment[],
): readonly PersonRecord[] {
  const byPerson = groupBy(amendments, ({ value }) => value.person);
  const known = new Set(people.map((person) => person.p));
  const stray = amendments.find(({ value }) => !known.has(value.person));
  if (stray) throw new RegisterFault(stray.at, `amends ${stray.value.person}, who is not in this register`);
  return people.map((person) => {
    const own = byPerson.get(person.p);
    return own ? { ...person, roles: own.reduce((roles, one) => amend(roles, one), person.roles) } : person;
  });
}

function amend(roles: RoleRecord[], { value, at }: Amendment): RoleRecord[] {
  const days = value.add ?? value.correct;
  if (!days) throw new RegisterFault(at, 'says neither add nor correct');
  const others = roles.filter(([office]) => office !== value.office);
  if (value.correct && others.length === roles.length)
    throw new RegisterFault(at, `corrects a role of ${value.person} in ${value.office}, which is not there`);
  const kept = value.correct ? others : roles;
  return [...kept, [value.office, days.from, days.to, { src: [value.source] }]];
}
