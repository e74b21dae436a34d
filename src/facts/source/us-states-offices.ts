import type { OfficeRecord } from '../registers/register-model.ts';
import { US_PLACES } from '../registers/us-places.ts';
import type { RoleType } from './us-states-format.ts';

/** Lower houses with another name than House of Representatives. */
const LOWER_HOUSES: Readonly<Record<string, string>> = {
  CA: 'California State Assembly',
  NV: 'Nevada Assembly',
  NY: 'New York State Assembly',
  WI: 'Wisconsin State Assembly',
  NJ: 'New Jersey General Assembly',
  MD: 'Maryland House of Delegates',
  VA: 'Virginia House of Delegates',
  WV: 'West Virginia House of Delegates',
};
/** Upper houses that news calls State Senate. */
const STATE_SENATES: ReadonlySet<string> = new Set(['CA', 'NY', 'WI', 'WA', 'MA', 'MN']);

const EXECUTIVE: Partial<Readonly<Record<RoleType, string>>> = {
  governor: 'Governor',
  lt_governor: 'Lieutenant governor',
  'attorney general': 'Attorney general',
  'secretary of state': 'Secretary of state',
  auditor: 'Auditor',
  treasurer: 'Treasurer',
};

/** The office of a statewide officer, or null for a kind of office that this register leaves out. */
export function stateOffice(type: RoleType, state: string): OfficeRecord | null {
  const title = EXECUTIVE[type];
  const place = US_PLACES[state] ?? state;
  if (!title) return null;
  const mayor = state === 'DC' && type === 'governor';
  return {
    o: mayor ? 'us-mayor-dc' : `us-${title.toLowerCase().replaceAll(' ', '-')}-${state.toLowerCase()}`,
    name: mayor ? 'Mayor of Washington, D.C.' : `${title} of ${place}`,
    place,
    country: 'US',
    seats: 1,
    now: true,
  };
}

/** Membership in a house of a state's legislature. All of its seats are one office. */
export function stateSeat(type: RoleType, state: string): OfficeRecord {
  const place = US_PLACES[state] ?? state;
  const house = houseOf(type, state, place);
  return {
    o: `us-${type === 'upper' ? 'state-senator' : 'state-legislator'}-${state.toLowerCase()}`,
    name: `member of the ${house}`,
    of: house,
    place,
    country: 'US',
    now: true,
  };
}

function houseOf(type: RoleType, state: string, place: string): string {
  if (type === 'upper') return `${place} ${STATE_SENATES.has(state) ? 'State Senate' : 'Senate'}`;
  if (state === 'NE') return 'Nebraska Legislature';
  if (state === 'DC') return 'Council of the District of Columbia';
  return LOWER_HOUSES[state] ?? `${place} House of Representatives`;
}
