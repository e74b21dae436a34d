import * as v from 'valibot';
import { cell, filled, type Input } from '../registers/input.ts';

/** The source of what Parliament's own site states about a member. */
export const CAREER_PAGE = {
  publisher: 'UK Parliament',
  title: '{name}: parliamentary career',
  url: 'https://members.parliament.uk/member/{key}/career',
  grade: 'A',
} as const;

/** A spell in one of the Houses. A day is empty if the register has none. House 1 is the Commons, 2 the Lords. */
export const MembershipRow = v.strictObject({
  id: filled,
  startDate: cell,
  endDate: cell,
  membershipFrom: filled,
  house: v.picklist(['1', '2', '']),
});
export type Membership = v.InferOutput<typeof MembershipRow>;

/** Articles that readers meet do not name members who left before the general election of 2001. */
const OLDEST_LEAVER = '2001-06-07';

/** The memberships of Parliament's Members API, as the Institute for Government saved them. */
export const readMemberships = (input: Input) =>
  input.csv('uk-parliament/house_membership_histories.csv', MembershipRow, { ignored: ['membershipFromID'], id: 'id' });

/**
 * Ids of the members to keep in the register of Parliament: in a House, with days, on or after {@link OLDEST_LEAVER}.
 */
export function keptMembers(input: Input): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { value } of readMemberships(input)) {
    const dated = value.house !== '' && value.startDate !== '' && value.membershipFrom !== 'Bishops';
    if (dated && (value.endDate === '' || value.endDate >= OLDEST_LEAVER)) kept.add(value.id);
  }
  return kept;
}

const NicknameRow = v.strictObject({
  id: filled,
  name: v.optional(filled),
  also: v.optional(v.array(filled), []),
  /** A single name that news uses like a surname, after the full name. */
  alone: v.optional(v.array(filled), []),
});

/** Names that news uses and the registers lack, by Parliament's id. The project keeps this list itself. */
export const readNicknames = (supplements: Input): ReadonlyMap<string, v.InferOutput<typeof NicknameRow>> =>
  new Map(supplements.yaml('uk-names.yaml', NicknameRow).map(({ value }) => [value.id, value]));
