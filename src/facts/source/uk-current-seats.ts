import * as v from 'valibot';
import { cell, filled, type Input } from '../registers/input.ts';
import type { RoleDetail } from '../registers/register-model.ts';
import { type PartySpell, partyCode } from './uk-parties.ts';

/** A former holder of a seat, as far as the newer list shows. */
export type FormerSeat = {
  readonly seat: string;
  readonly party: string;
  /** Last day on which the list had the member. */
  readonly seen: string;
  /** The month of leaving, if the list shows it. */
  readonly to?: string;
};

/** A member in the newer list of MPs. */
export type CurrentSeat = {
  readonly name: string;
  /** The constituency on the day of the list. Empty if the member has left. */
  readonly seat: string;
  readonly party: string;
  /** The first days on which a version of the list had the member in the seat, and in the party. */
  readonly seatSeen: string;
  readonly seatFrom?: string;
  readonly changes: readonly { readonly from: string; readonly party: string }[];
  /** The party before the first change. */
  readonly partyBefore: string;
  readonly left: readonly FormerSeat[];
};

/** The first version of the list that was kept. */
export const FIRST_LIST = '2025-07-30';

const SeatRow = v.strictObject({ pcon_name: filled, member_id: filled, display_as: filled, party_text: filled });
const SeatChangeRow = v.strictObject({
  pcon_name: filled,
  member_id: cell,
  display_as: filled,
  party_text: filled,
  first_seen: filled,
  last_seen: filled,
  current: v.picklist(['yes', '']),
});
const PartyChangeRow = v.strictObject({
  member_id: filled,
  from_party: filled,
  to_party: filled,
  first_seen: filled,
});

/** The MPs of the newer list, present and former, by Parliament's id. */
export function readCurrentSeats(input: Input): ReadonlyMap<string, CurrentSeat> {
  const file = (name: string) => `uk-parliament/${name}.csv`;
  const changes = input.csv(file('mp-lookup-seat-changes'), SeatChangeRow).map((row) => row.value);
  const parties = input
    .csv(file('mp-lookup-party-changes'), PartyChangeRow, { ignored: ['display_as', 'pcon_name'] })
    .map((row) => row.value);
  const lookup = input.csv(file('mp-lookup'), SeatRow, {
    ignored: ['pcon_code', 'full_title', 'election_result_summary_2024', 'region_name', 'country_name'],
  });
  const seats = new Map<string, CurrentSeat>();
  for (const { value } of lookup) {
    const change = changes.find((one) => one.member_id === value.member_id && one.current === 'yes');
    const before = changes.filter((one) => one.pcon_name === value.pcon_name && one.current === '').at(-1);
    const month = change && before ? sharedMonth(before.last_seen, change.first_seen) : undefined;
    const own = parties.filter((one) => one.member_id === value.member_id);
    seats.set(value.member_id, {
      name: value.display_as,
      seat: value.pcon_name,
      party: value.party_text,
      seatSeen: change?.first_seen ?? FIRST_LIST,
      ...(month ? { seatFrom: month } : {}),
      changes: own.map((one) => ({ from: cautiousDate(one.first_seen), party: one.to_party })),
      partyBefore: own[0]?.from_party ?? value.party_text,
      left: [],
    });
  }
  for (const [index, one] of changes.entries()) {
    if (one.current === 'yes' || one.member_id === '') continue;
    const next = changes[index + 1];
    const to = next?.pcon_name === one.pcon_name ? sharedMonth(one.last_seen, next.first_seen) : undefined;
    const left = { seat: one.pcon_name, party: one.party_text, seen: one.last_seen, ...(to ? { to } : {}) };
    const known = seats.get(one.member_id);
    const gone = {
      name: one.display_as,
      seat: '',
      party: '',
      seatSeen: '',
      changes: [],
      partyBefore: '',
      left: [left],
    };
    seats.set(one.member_id, known ? { ...known, left: [...known.left, left] } : gone);
  }
  return seats;
}

/**
 * A change that a version of the list shows happened up to a few days earlier. So only its month is kept. In the first
 * days of a month, it may have happened in the month before. So only the year is kept then, or in early January the
 * version's own day.
 */
function cautiousDate(day: string): string {
  if (Number(day.slice(8)) > LATEST_DAYS) return day.slice(0, 7);
  return day.slice(5, 7) === '01' ? day : day.slice(0, 4);
}
const LATEST_DAYS = 7;

/** The month that two days share, or undefined. Days in the list are days of its versions, so no day is precise. */
const sharedMonth = (a: string, b: string): string | undefined =>
  a.slice(0, 7) === b.slice(0, 7) ? a.slice(0, 7) : undefined;

type Span = readonly [from: string | null, to: string | null, detail: RoleDetail];

/**
 * The roles of a present MP, from the MP's party at the end of July 2024 on. The saved memberships and the first kept
 * list are a year apart. If their parties differ, neither is stated for that year.
 *
 * @param last the party spell that was open when the memberships were saved; absent for a later member
 */
export function sinceOf(seat: CurrentSeat, last: PartySpell | undefined, saved: string, asOf: string): readonly Span[] {
  const listed = seat.partyBefore;
  if (!last) return cutAt(seat, seat.seatFrom ?? null, listed, { seen: [seat.seatSeen, asOf] });
  if (last.party === listed) return cutAt(seat, last.from, last.party, {});
  return [[last.from, saved, withParty(last.party)], [saved, FIRST_LIST, {}], ...cutAt(seat, FIRST_LIST, listed, {})];
}

function cutAt(seat: CurrentSeat, start: string | null, party: string, detail: RoleDetail): readonly Span[] {
  const cuts = [{ from: start, party }, ...seat.changes];
  return cuts.map((cut, index): Span => {
    const next = cuts[index + 1]?.from ?? null;
    return [cut.from, next, { ...withParty(cut.party), ...(index === 0 ? detail : {}) }];
  });
}

const withParty = (party: string): RoleDetail => (party === '' ? {} : { party: partyCode(party) });
