import { HALF_A_YEAR_DAYS, lastDay } from '../dates/distance.ts';
import { compareForList, isAfter, type PartialDate } from '../dates/partial-date.ts';
import { onceFor } from '../once.ts';
import { packOf, type Role, type State, type StateLine } from './fact-model.ts';
import type { Library } from './library.ts';

/** Whether a role that was held when a source last named it may be shown as held now. */

type When = StateLine['when'];

/** The id of the office that leads the ministers, in a register of the ministers of one country. */
const HEAD_OF_MINISTERS = 'prime-minister';

/** True if a role had begun, and it is unknown whether it had ended. */
export const hasUnknownEnd = (when: When): boolean =>
  when.type === 'ended' && when.on === null && when.since !== undefined;

/**
 * A role without a known end was held when a source last named the person in the office. For a later day, this is all
 * that is known, so the line has the day of that source.
 */
export const asLastSeen = (role: Role, when: When, day: PartialDate): When =>
  when.type === 'ended' && when.since !== undefined && role.seen !== undefined && isAfter(day, role.seen[1])
    ? { type: 'current', since: when.since, confirmed: role.seen[1] }
    : when;

/**
 * The state of now with the day for which it is known. A held role is known for the day of its newest source, if that
 * source is newer than its pack, or not recent. A row that was added to an old register by hand may be years newer than
 * the register.
 */
export function asLastKnown(state: State, library: Library): State {
  const [first] = state.lines;
  // A row may have been ended by hand after the last day of its register.
  if (first?.when.type === 'ended' && first.when.on !== null && isAfter(first.when.on, state.asOf))
    return { ...state, asOf: first.when.on };
  if (first?.when.type !== 'current' || first.when.confirmed === null) return state;
  const { confirmed } = first.when;
  const asOf = isAfter(confirmed, state.asOf) || !isRecent(confirmed, state.asOf) ? confirmed : state.asOf;
  const isSure = isRecent(asOf, newestDay(library)) && !hasNewGovernment(first, confirmed, library);
  return isSure ? { ...state, asOf } : { ...state, asOf: confirmed, knownIn: confirmed.slice(0, 4) };
}

/** True for a source that is at most half a year older than the newest. */
const isRecent = (day: PartialDate, newest: PartialDate): boolean => lastDay(newest) - lastDay(day) <= HALF_A_YEAR_DAYS;

/** The last day of the newest pack. */
const newestDay = onceFor(
  ({ packs }: Library): PartialDate =>
    packs
      .map(({ head }) => head.asOf)
      .sort(compareForList)
      .at(-1) ?? ('9999' as PartialDate), // no pack
);

/**
 * True if the ministers' country has a new head of government since the day. A new head names new ministers, and the
 * register knows only the old ones.
 */
const hasNewGovernment = ({ links = [] }: StateLine, day: PartialDate, library: Library): boolean =>
  links.some(({ entity: office }) =>
    library
      .holders(`${packOf(office)}:${HEAD_OF_MINISTERS}`)
      .some(({ role }) => role.office !== office && role.from !== null && isAfter(role.from, day)),
  );
