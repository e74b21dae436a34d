import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { cell, filled } from '../registers/input.ts';
import type { NameForm, OfficeRecord, PersonRecord, RoleDetail, RoleRecord } from '../registers/register-model.ts';
import { officeSlug, tidyRole } from './records.ts';
import { type CurrentSeat, FIRST_LIST, readCurrentSeats, sinceOf } from './uk-current-seats.ts';
import { CAREER_PAGE, keptMembers, type Membership, readMemberships, readNicknames } from './uk-members.ts';
import { isPeerTitle, newsNames, withoutHonorifics } from './uk-names.ts';
import { PARTIES, type PartySpell, partyCode, spellsIn } from './uk-parties.ts';

/**
 * Members of both Houses of the UK Parliament, from Parliament's Members API as saved on 31 July 2024. For the Commons,
 * the list of MPs of the Department for Education (`dfe-analytical-services/mp-lookup`) is two years newer. Members are
 * of the second tier: in other countries' news, fewer than half of the bare names that match an MP mean that MP.
 */
export const UK_PARLIAMENT: RegisterAdapter = {
  id: 'uk-parliament',
  build(context) {
    const tables = readTables(context);
    const ids = new Set([...tables.kept, ...tables.current.keys()]);
    const people = [...ids].flatMap((id) => personOf(id, tables, context) ?? []);
    return {
      head: { ...context.head, sources: SOURCES, parties: PARTIES },
      offices: officesOf(people),
      people: people.map((one) => one.person),
      laws: [],
    };
  },
};

/** The day of the saved memberships. If a member is in no newer list, nothing is known after this day. */
const MEMBERSHIPS_SAVED_ON = '2024-07-31';
/**
 * Parliament is dissolved for up to two and a half months before an election. An MP who returns counts as an MP
 * throughout.
 */
const LONGEST_DISSOLUTION_MS = 75 * 86_400_000;

const SOURCES = { m: CAREER_PAGE } as const;

const MemberRow = v.strictObject({ id: filled, nameDisplayAs: filled });
const NameRow = v.strictObject({ id: filled, startDate: cell, endDate: cell, nameDisplayAs: filled });
const PartyRow = v.strictObject({ id: filled, startDate: cell, endDate: cell, party: filled });
const MinisterRow = v.strictObject({ id_parliament: cell, name: filled, start_date: cell, end_date: cell });

type Tables = ReturnType<typeof readTables>;
type Built = { readonly person: PersonRecord; readonly seats: readonly string[] };

function readTables({ input, supplements }: AdapterContext) {
  const csv = <const S extends Parameters<typeof input.csv>[1]>(name: string, schema: S, ignored: readonly string[]) =>
    input.csv(`uk-parliament/${name}.csv`, schema, { ignored, id: 'id' });
  return {
    kept: keptMembers(input),
    current: readCurrentSeats(input),
    members: new Map(csv('members', MemberRow, UNUSED_COLUMNS).map(({ value }) => [value.id, value.nameDisplayAs])),
    memberships: groupBy(
      readMemberships(input).map((row) => row.value),
      (row) => row.id,
    ),
    names: groupBy(
      csv('name_histories', NameRow, []).map((row) => row.value),
      (row) => row.id,
    ),
    parties: groupBy(
      csv('party_histories', PartyRow, []).map((row) => row.value),
      (row) => row.id,
    ),
    ministers: groupBy(
      input
        .csv('uk-ministers/person.csv', MinisterRow, {
          ignored: ['id', 'id_ifg_website', 'display_name', 'normalized_name', 'short_name'],
        })
        .map((row) => row.value),
      (row) => row.id_parliament.replace(/\.0$/, ''),
    ),
    nicknames: readNicknames(supplements),
  };
}
/** `is_current` and `status` are not read: they still call 292 MPs current who left in July 2024. */
const UNUSED_COLUMNS = [
  'is_mp',
  'is_peer',
  'is_current',
  'party',
  'membershipFrom',
  'membershipFromID',
  'status',
  'statusNotes',
  'statusStartDate',
] as const;

function personOf(id: string, tables: Tables, { report, head }: AdapterContext): Built | null {
  const at = { file: 'uk-parliament/house_membership_histories.csv', line: 0, record: id };
  const memberships = (tables.memberships.get(id) ?? []).filter((one) => {
    const wrong = one.endDate !== '' && one.startDate !== '' && one.endDate < one.startDate;
    if (wrong)
      report.note('end before the start: the membership is left out', at, `${one.startDate} to ${one.endDate}`);
    return !wrong && one.house !== '' && one.startDate !== '' && one.membershipFrom !== 'Bishops';
  });
  const parties = (tables.parties.get(id) ?? []).map((row) => ({
    from: row.startDate,
    to: row.endDate,
    party: row.party,
  }));
  const seat = tables.current.get(id);
  const spells = spellsOf(memberships, seat);
  const roles = spells.flatMap((spell) => rolesOf(spell, parties, seat, head.asOf)).map(tidyRole);
  if (roles.length === 0) return null;
  const names = namesOf(id, tables, spells);
  if (names.name === '') {
    report.note('only the title of a see, which names no person: left out', at, tables.members.get(id) ?? id);
    return null;
  }
  const inMinisters = tables.ministers.has(id);
  const person: PersonRecord = {
    p: id,
    name: names.name,
    also: [...names.also],
    ...(inMinisters ? { same: [`uk-ministers:${id}`] } : {}),
    tier: 2,
    src: [`m:${id}`],
    roles,
  };
  return { person, seats: spells.flatMap((spell) => (spell.house === '1' ? [spell.seat] : [])) };
}

type Spell = {
  readonly house: '1' | '2';
  /** The constituency. Empty in the Lords. */
  readonly seat: string;
  readonly from: string;
  /** Empty if it had not ended in the saved memberships. */
  readonly to: string;
};

/** Joins memberships of one House and constituency that only a dissolution separates. */
function spellsOf(memberships: readonly Membership[], seat: CurrentSeat | undefined): readonly Spell[] {
  const spells: Spell[] = [];
  for (const one of [...memberships].sort((a, b) => (a.startDate < b.startDate ? -1 : 1))) {
    const house = one.house === '1' ? '1' : '2';
    const name = house === '1' ? seatName(one.membershipFrom) : '';
    const last = spells.at(-1);
    const follows = last?.house === house && last.seat === name && last.to !== '' && isShort(last.to, one.startDate);
    if (follows) spells[spells.length - 1] = { ...last, to: one.endDate };
    else spells.push({ house, seat: name, from: one.startDate, to: one.endDate });
  }
  const known =
    !seat?.seat || spells.some((spell) => spell.house === '1' && spell.to === '' && spell.seat === seatName(seat.seat));
  if (seat?.seat && !known) spells.push({ house: '1', seat: seatName(seat.seat), from: '', to: '' });
  return spells;
}

const isShort = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) <= LONGEST_DISSOLUTION_MS;

/** "Birmingham, Northfield" → "Birmingham Northfield", as the returning officer and news write it. */
const seatName = (name: string): string => name.replace(/, /g, ' ').replace(/ The /g, ' the ');

function rolesOf(
  spell: Spell,
  parties: readonly PartySpell[],
  seat: CurrentSeat | undefined,
  asOf: string,
): readonly RoleRecord[] {
  const office = spell.house === '1' ? seatId(spell.seat) : LORDS;
  if (spell.to !== '')
    return spellsIn(spell, parties).map(({ from, to, party }) => [office, from, to, detailOf(party)]);
  const saved = spell.from === '' ? [] : spellsIn({ from: spell.from, to: MEMBERSHIPS_SAVED_ON }, parties);
  const closed = saved.slice(0, -1).map(({ from, to, party }): RoleRecord => [office, from, to, detailOf(party)]);
  const last = saved.at(-1);
  if (spell.house === '2' || !seat || seatName(seat.seat) !== spell.seat)
    return last ? [...closed, ...leftLater(office, last, seat, spell)] : closed;
  return [
    ...closed,
    ...sinceOf(seat, last, MEMBERSHIPS_SAVED_ON, asOf).map(
      ([from, to, detail]): RoleRecord => [office, from, to, detail],
    ),
  ];
}

/**
 * The role of a member of July 2024 who has left since. Such a member is in no newer list, or in the newer list only up
 * to some day.
 */
function leftLater(
  office: string,
  last: PartySpell,
  seat: CurrentSeat | undefined,
  spell: Spell,
): readonly RoleRecord[] {
  const left = seat?.left.find((one) => seatName(one.seat) === spell.seat);
  if (!left)
    return [
      [office, last.from, null, { ...detailOf(last.party), seen: [last.from, MEMBERSHIPS_SAVED_ON], open: true }],
    ];
  const end: RoleRecord = [
    office,
    left.party === last.party ? last.from : FIRST_LIST,
    left.to ?? null,
    { ...detailOf(left.party), ...(left.to ? {} : { seen: [last.from, left.seen], open: true as const }) },
  ];
  if (left.party === last.party) return [end];
  return [
    [office, last.from, MEMBERSHIPS_SAVED_ON, detailOf(last.party)],
    [office, MEMBERSHIPS_SAVED_ON, FIRST_LIST],
    end,
  ];
}

const detailOf = (party: string): RoleDetail => (party === '' ? {} : { party: partyCode(party) });

const LORDS = 'member-of-the-house-of-lords';
const seatId = (seat: string): string => `mp-${officeSlug(seat)}`;

function officesOf(people: readonly Built[]): readonly OfficeRecord[] {
  const seats = new Map(people.flatMap(({ seats: own }) => own.map((seat) => [seatId(seat), seat] as const)));
  const lords: OfficeRecord = {
    o: LORDS,
    name: 'member of the House of Lords',
    of: 'House of Lords',
    country: 'GB',
    body: 'uk-lords',
  };
  return [
    lords,
    ...[...seats].map(
      ([id, seat]): OfficeRecord => ({
        o: id,
        name: `MP for ${seat}`,
        of: 'House of Commons',
        place: seat,
        country: 'GB',
        seats: 1,
        body: 'uk-commons',
        now: true,
      }),
    ),
  ];
}

/** The first name is that of the ministers' register or of news. Parliament's own forms are kept too. */
function namesOf(id: string, tables: Tables, spells: readonly Spell[]): { name: string; also: readonly NameForm[] } {
  const lastDay = spells.at(-1)?.to ?? '';
  const until = lastDay === '' ? undefined : lastDay;
  const histories = (tables.names.get(id) ?? []).map((row) => ({
    name: row.nameDisplayAs,
    from: row.startDate,
    to: row.endDate,
  }));
  const display = tables.members.get(id) ?? tables.current.get(id)?.name ?? '';
  const own = newsNames(histories.length > 0 ? histories : [{ name: display, from: '', to: '' }], until);
  const minister = tables.ministers.get(id);
  const usual =
    tables.nicknames.get(id)?.name ??
    (minister && newsNames(minister.map((row) => ({ name: row.name, from: row.start_date, to: row.end_date }))).name);
  const name = usual && !isPeerTitle(usual) ? usual : own.name;
  const also = own.also.filter((form) => form !== name);
  return {
    name,
    also: name === own.name ? also : [...(own.name === '' ? [] : [withoutHonorifics(own.name)]), ...also],
  };
}
