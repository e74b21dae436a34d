import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { filled } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import type { OfficeRecord, PersonRecord, RoleRecord } from '../registers/register-model.ts';
import { readHolders } from './cabinet-holders.ts';
import { closeSingleSeats, officeSlug } from './records.ts';
import type { Tenure } from './world-outlasted.ts';
import { formsOf, type Leader, type LeaderCountry, leaderFor, readLeaders, wordsOf } from './world-people.ts';
import { type SeenRow, type StatedRow, tenuresOf } from './world-tenures.ts';
import { headOfficeOf, officeName, titleOf } from './world-titles.ts';

/**
 * Heads of state and government, from two sources. The CIA World Factbook is read as `factbook/factbook.json` kept it
 * from 2015 to January 2026. For 75 countries, Wikidata's office-holders up to 2022 add the ends that the Factbook
 * lacks. Nobody is "now" in office, because the Factbook has ended.
 */
export const WORLD_LEADERS: RegisterAdapter = {
  id: 'world-leaders',
  build(context) {
    const countries = readLeaders(context.supplements);
    const rows = readFactbook(context, countries);
    const stated = readStated(context, countries);
    const versions = [...new Set(rows.flatMap(({ row }) => [row.first, row.last]))].sort();
    const seen = groupBy(rows, ({ office }) => seatOf(office));
    const byOffice = groupBy(stated, ({ office }) => seatOf(office));
    const people = new Map<string, Person>();
    const offices = new Map<string, OfficeRecord>();
    for (const office of [...new Set([...seen.keys(), ...byOffice.keys()])].sort()) {
      const notice = (rule: string, who: string, detail: string) =>
        context.report.note(rule, { file: office, line: 0, record: who }, detail);
      const inOffice = seen.get(office) ?? [];
      const wikidata = byOffice.get(office) ?? [];
      const all = [...inOffice, ...wikidata];
      const tenures = tenuresOf(
        inOffice.map((one) => one.row),
        wikidata.map((one) => one.row),
        versions,
        { single: isSingle(office), direct: new Set(all[0]?.country.direct), notice },
      );
      for (const tenure of tenures) addRole(people, offices, tenure, all);
    }
    for (const country of countries.values())
      for (const leader of country.people)
        if (!people.has(`${country.code}/${leader.name}`))
          context.report.note(
            'in leaders.yaml, but in no source',
            { file: 'leaders.yaml', line: 0 },
            `${country.country}: ${leader.name}`,
          );
    const listed = [...offices.values()];
    return {
      head: { ...context.head, sources: SOURCES },
      offices: listed,
      people: closeSingleSeats(
        applyNames([...people.values()].map(personRecord), readNameNotes(context.supplements, 'world-leaders')),
        listed,
        context.report,
      ),
      laws: [],
    };
  },
};

const SOURCES = {
  f: {
    publisher: 'CIA World Factbook',
    title: 'Chief of state and head of government',
    url: 'https://github.com/factbook/factbook.json/blob/{key}',
    grade: 'B',
  },
  w: { publisher: 'Wikidata', title: '{name}', url: 'https://www.wikidata.org/wiki/{key}', grade: 'B' },
} as const;

const FactbookRow = v.strictObject({
  country: v.string(),
  file: filled,
  office: v.picklist(['chief of state', 'head of government']),
  title: v.string(),
  raw: filled,
  since: v.string(),
  first_seen: filled,
  last_seen: filled,
  last_commit: filled,
  honorific: v.optional(v.string()),
  represents: v.optional(v.string()),
});

type Found<Row> = {
  /** "FR/Prime Minister" */
  readonly office: string;
  readonly country: LeaderCountry;
  readonly leader: Leader;
  readonly q?: string;
  readonly row: Row;
};
type Person = {
  readonly country: LeaderCountry;
  readonly leader: Leader;
  readonly q?: string | undefined;
  readonly roles: RoleRecord[];
};

/** Offices that other registers cover better. */
const OFFICES_ELSEWHERE = new Set(['US/President', 'US/Vice President', 'GB/Prime Minister']);
/** The Factbook lists each of these monarchs with the realm where he or she lives. */
const REALMS_OF_ONE = /^(?:ELIZABETH II|CHARLES III|Australia ELIZABETH II)$/;

function readFactbook(
  { input, report }: AdapterContext,
  countries: ReadonlyMap<string, LeaderCountry>,
): readonly Found<SeenRow>[] {
  const rows = input.jsonl('world-leaders/factbook-leaders.jsonl', FactbookRow, (row) => row.raw);
  return rows.flatMap(({ value, at }) => {
    const skip = (rule: string, detail = value.raw): [] => {
      report.note(rule, at, detail);
      return [];
    };
    const country = countries.get(value.country);
    if (!country) return skip('a territory, or no country: left out', value.country);
    if (value.represents || (REALMS_OF_ONE.test(value.raw) && country.code !== 'GB'))
      return skip('a governor-general, or the monarch of another country: left out');
    const usual = value.office === 'head of government' ? country.head : country.chief;
    const text = value.title === '' ? (usual ?? '') : value.title;
    const title = titleOf(text);
    if (!title) return skip('a title that is no head of state or government: left out', `${value.title}: ${value.raw}`);
    const leader = leaderFor(value.raw, country);
    if (leader === 'several') return skip('a name that several leaders could have: left out');
    if (!leader) return skip('not in leaders.yaml: left out', `${value.country}, ${title.office}: ${value.raw}`);
    const row: SeenRow = {
      person: leader.name,
      since: value.since,
      first: value.first_seen,
      last: value.last_seen,
      qualifier: title.qualifier,
      source: `f:${value.last_commit}/${value.file}`,
    };
    const office = `${country.code}/${country.rename[title.office] ?? title.office}`;
    return OFFICES_ELSEWHERE.has(office)
      ? skip('a head that another register has: left out')
      : [{ office, country, leader, row }];
  });
}

/** Heads among Wikidata's holders. If the list of leaders lacks a person, Wikidata's name is used. */
function readStated(
  { input }: AdapterContext,
  countries: ReadonlyMap<string, LeaderCountry>,
): readonly Found<StatedRow>[] {
  return readHolders(input).flatMap((holder) => {
    const title = headOfficeOf(holder.position);
    const country = countries.get(WIKIDATA_NAMES[holder.country] ?? holder.country);
    if (!title || !country || holder.country === 'International') return [];
    const office = `${country.code}/${title === 'King' && country.code === 'DK' ? 'Queen' : title}`;
    if (OFFICES_ELSEWHERE.has(office) || isOfGoverningCouncil(office, holder)) return [];
    const known = leaderFor(holder.name, country) ?? leaderFor(holder.label, country);
    if (known === 'several') return [];
    const forms = wordsOf(holder.label).join() === wordsOf(holder.name).join() ? [] : [holder.label];
    const leader: Leader = known ?? { name: holder.name, also: forms, raw: [], alone: [] };
    const row = { person: leader.name, from: holder.from, to: holder.to, source: `w:${holder.id}` };
    return [{ office, country, leader, q: holder.id, row }];
  });
}

/**
 * True for members of Iraq's Governing Council. From July 2003 to 1 June 2004 Iraq had no prime minister: a member
 * presided for a month each. Wikidata's query counts them as prime ministers.
 */
function isOfGoverningCouncil(office: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return office === 'IQ/Prime Minister' && from >= '2003-07' && to !== '' && to <= '2004-06-01';
}

/** Countries with another name in the Factbook. */
const WIKIDATA_NAMES: Readonly<Record<string, string>> = {};

function officeRecord(key: string, country: LeaderCountry): OfficeRecord {
  const [code = '', title = ''] = key.split('/');
  const called = country.say ?? country.country;
  return {
    o: officeId(key),
    name: officeName(title, called),
    place: called.replace(/^the /, ''),
    country: code,
    ...(isSingle(key) ? { seats: 1 } : {}),
  };
}

/** Many countries have several vice presidents. */
const isSingle = (office: string): boolean => !office.endsWith('/Vice President');

const officeId = (key: string): string => officeSlug(key.replace('/', ' '));

/** One seat for both titles, because a king succeeds a queen. */
const seatOf = (office: string): string => office.replace('/Queen', '/King');

function addRole(
  people: Map<string, Person>,
  offices: Map<string, OfficeRecord>,
  tenure: Tenure,
  found: readonly Found<SeenRow | StatedRow>[],
): void {
  const own = found.filter((one) => one.row.person === tenure.person);
  const first = own[0];
  if (!first) return;
  const id = `${first.country.code}/${tenure.person}`;
  const q = own.find((one) => one.q)?.q;
  const known = people.get(id);
  const person: Person = { country: first.country, leader: first.leader, q: known?.q ?? q, roles: known?.roles ?? [] };
  person.roles.push(roleOf(first.office, tenure));
  if (!offices.has(first.office)) offices.set(first.office, officeRecord(first.office, first.country));
  people.set(id, person);
}

function roleOf(office: string, tenure: Tenure): RoleRecord {
  const open = tenure.to === null && tenure.seen ? { seen: seenDays(tenure), open: true as const } : {};
  const q = tenure.qualifier ? { q: [tenure.qualifier] } : {};
  return [officeId(office), tenure.from, tenure.to, { ...q, src: [...tenure.sources], ...open }];
}

/** First and last day with evidence. A stated start that is known to the day counts as evidence. */
function seenDays({ from, seen = ['', ''] }: Tenure): [string, string] {
  const first = from?.length === 10 ? from : seen[0];
  return [first, [first, seen[1]].sort()[1] ?? first];
}

function personRecord({ country, leader, q, roles }: Person): PersonRecord {
  return {
    p: q ?? `${country.code.toLowerCase()}-${officeSlug(leader.name)}`,
    name: leader.name,
    also: [...formsOf(leader)],
    ...(q ? { q } : {}),
    roles,
  };
}
