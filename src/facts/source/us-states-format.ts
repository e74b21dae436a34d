import * as v from 'valibot';
import { cell, filled, maybeDay, unused } from '../registers/input.ts';

/** Open States writes days, and "" for an unknown day. */
const MaybeDay = v.optional(maybeDay);

export const ROLE_TYPES = [
  'governor',
  'lt_governor',
  'attorney general',
  'secretary of state',
  'chief election officer',
  'auditor',
  'treasurer',
  'mayor',
  'lower',
  'upper',
  'legislature',
] as const;
export type RoleType = (typeof ROLE_TYPES)[number];

/** A person of openstates/people; `_state` was added from the folder of the file. */
export const StatePersonSchema = v.strictObject({
  id: v.pipe(v.string(), v.startsWith('ocd-person/')),
  name: filled,
  given_name: v.optional(v.string()),
  family_name: v.optional(v.string()),
  middle_name: v.optional(v.string()),
  suffix: v.optional(v.string()),
  birth_date: v.optional(v.string()),
  death_date: v.optional(v.string()),
  party: v.array(v.strictObject({ name: filled, start_date: MaybeDay, end_date: MaybeDay })),
  roles: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(ROLE_TYPES),
        start_date: MaybeDay,
        end_date: MaybeDay,
        end_reason: unused,
        jurisdiction: v.pipe(v.string(), v.regex(/\/(?:state|district|territory):[a-z]{2}\//)),
        district: v.optional(v.string()),
      }),
    ),
    v.minLength(1, 'has no role'),
  ),
  other_names: v.optional(v.array(v.strictObject({ name: filled, start_date: MaybeDay, end_date: MaybeDay }))),
  other_identifiers: unused,
  ids: unused,
  offices: unused,
  links: unused,
  email: unused,
  gender: unused,
  image: unused,
  extras: unused,
  biography: unused,
  sources: v.optional(v.array(v.strictObject({ url: filled, note: unused }))),
  _state: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
});
export type StatePerson = v.InferOutput<typeof StatePersonSchema>;
export type StateRole = StatePerson['roles'][number];

/** Governors that upstream lacks. Columns of unsourced knowledge are not read. */
export const GapSchema = v.strictObject({
  state: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  row_name: filled,
  row_start_date: cell,
  row_end_date: cell,
  openstates_id: filled,
  fault: filled,
  named_as_governor_on: cell,
  named_as_governor_in: cell,
});

/** A governor of `supplements/us-states.yaml`. */
export const GovernorSchema = v.strictObject({
  place: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  name: filled,
  also: v.optional(v.array(filled)),
  party: v.optional(filled),
  from: v.string(),
  to: v.optional(v.string()),
  seen: v.optional(v.string()),
  source: v.strictObject({ publisher: filled, title: filled, url: v.pipe(v.string(), v.url()) }),
  /** A newer White House post that names the governor; its day is in `seen`. */
  post: v.optional(v.pipe(v.string(), v.url())),
});
export type Governor = v.InferOutput<typeof GovernorSchema>;
