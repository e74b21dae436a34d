import type { OfficeRecord } from '../registers/register-model.ts';
import { ordinal, US_DELEGATIONS, US_PLACES } from '../registers/us-places.ts';

const HOUSE = 'United States House of Representatives';
const SENATE = 'United States Senate';

/** The office of a state's two seats in the Senate. */
export const senator = (state: string): OfficeRecord => ({
  o: `us-senator-${state.toLowerCase()}`,
  name: `US senator for ${placeOf(state)}`,
  of: SENATE,
  place: placeOf(state),
  country: 'US',
  seats: 2,
  body: 'us-senate',
  now: true,
});

/**
 * A seat of the House. Each district is a separate office, because its holders succeed each other. The words of the
 * role do not name the district.
 *
 * @param district its number, 0 for a state with one representative, null if the register does not give it
 */
export function representative(state: string, district: number | null): OfficeRecord {
  const place = placeOf(state);
  const seat = { of: HOUSE, place, country: 'US', body: 'us-house', now: true } as const;
  if (US_DELEGATIONS.has(state)) {
    const name = state === 'PR' ? 'resident commissioner of Puerto Rico' : `delegate to the US House for ${place}`;
    return { o: `us-delegate-${state.toLowerCase()}`, name, seats: 1, ...seat };
  }
  const say = `US representative for ${place}`;
  const id = `us-representative-${state.toLowerCase()}`;
  if (district === null) return { o: id, name: say, ...seat };
  const which = district === 0 ? 'at-large' : ordinal(district);
  // A state with one district today may have had two members at large before 1970. So it states no number of seats.
  const seats = district === 0 ? {} : { seats: 1 };
  return {
    o: `${id}-${district}`,
    name: `US representative for ${place}'s ${which} congressional district`,
    say,
    ...seats,
    ...seat,
  };
}

const placeOf = (state: string): string => US_PLACES[state] ?? state;

/** Posts of leadership whose titles upstream writes in several ways. All other posts keep their title. */
const POSTS: readonly (readonly [RegExp, (chamber: Chamber) => string])[] = [
  [/^Speaker(?: of the House)?$/, () => 'Speaker of the US House of Representatives'],
  [/^President Pro Tempore of the Senate$/, () => 'president pro tempore of the US Senate'],
  [/^(?:House |Senate )?(Majority|Minority) (Leader|Whip)$/, (chamber) => `US ${chamber} $1 $2`],
];

/** The chamber of a post, with a capital. */
export type Chamber = 'House' | 'Senate';

/** Ids of the posts that corrections name. */
const IDS: Readonly<Record<string, string>> = {
  'Speaker of the US House of Representatives': 'us-house-speaker',
  'president pro tempore of the US Senate': 'us-senate-president-pro-tempore',
};

/** The office of a title of leadership. */
export function leadershipOffice(title: string, chamber: Chamber): OfficeRecord {
  const post = POSTS.find(([pattern]) => pattern.test(title));
  const name = post ? lowerPost(title.replace(post[0], post[1](chamber))) : `US ${lowerPost(title)}`;
  return {
    o:
      IDS[name] ??
      name
        .toLowerCase()
        .replaceAll('&', 'and')
        .replace(/[^a-z]+/g, '-'),
    name,
    of: chamber === 'House' ? HOUSE : SENATE,
    place: 'United States',
    country: 'US',
    ...(post ? { seats: 1 } : {}),
    ...(IDS[name] === 'us-house-speaker'
      ? { aliases: ['US House Speaker', 'Speaker of the US House', 'House Speaker', 'Speaker of the House'] }
      : {}),
    now: true,
  };
}

/** "House Majority Leader" → "House majority leader": chambers and parties keep their capitals. */
const lowerPost = (title: string): string =>
  title.replace(
    /\b(?:Majority|Minority|Leader|Whip|Chair|Vice|Deputy|Secretary|Committee|Conference|Caucus|Assistant|Policy|Communications|Strategic|Steering|Outreach)\b/g,
    (word) => word.toLowerCase(),
  );
