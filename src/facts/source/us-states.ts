import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { withoutFutureEnd, withoutNewYear } from '../registers/dates.ts';
import { type RecordPosition, RegisterFault } from '../registers/fault.ts';
import type { Row } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import { foldName, isShortFor, namesOf, tidyName } from '../registers/names.ts';
import type { Head, OfficeRecord, PersonRecord, Register, RoleRecord } from '../registers/register-model.ts';
import { GapSchema, type Governor, GovernorSchema, type StatePerson, StatePersonSchema } from './us-states-format.ts';
import { stateLegislators } from './us-states-legislators.ts';
import { stateOffice } from './us-states-offices.ts';
import { partyOf, STATE_PARTIES } from './us-states-parties.ts';

/** Governors and other statewide officers, and the members of the state legislatures. */
export const US_STATES: RegisterAdapter = { id: 'us-states', build };

function build(context: AdapterContext): Register {
  const { input, supplements, head } = context;
  const officers = input.jsonl('us-states/executive.jsonl', StatePersonSchema, (one) => one.id);
  const governors = supplements.yaml('us-states.yaml', GovernorSchema);
  checkGaps(context, governors);
  const offices = new Map<string, OfficeRecord>();
  const replaced = new Set(governors.map(({ value }) => value.place));
  const people = new Map<string, PersonRecord>();
  for (const row of officers) add(people, officerOf(row, replaced, offices, context));
  for (const row of governors) add(people, governorOf(row, offices));
  const legislators = stateLegislators(context, new Set(people.keys()));
  for (const office of legislators.offices) offices.set(office.o, office);
  const named = applyNames([...people.values()], readNameNotes(supplements, 'us-states'));
  return {
    head: { ...head, sources: sourcesOf(governors), parties: STATE_PARTIES },
    offices: [...offices.values()],
    people: [...named, ...legislators.people],
    laws: [],
  };
}

/** Throws if a state in the list of gaps has no governor here. Its former governor would be shown as current. */
function checkGaps({ input }: AdapterContext, governors: readonly Row<Governor>[]): void {
  const gaps = input.csv('us-states/governors-gaps.csv', GapSchema, {
    id: 'state',
    ignored: ['holder_unsourced', 'holder_since_unsourced', 'remark_unsourced'],
  });
  const answered = new Set(governors.map(({ value }) => value.place));
  const open = gaps.find(({ value }) => !answered.has(value.state.toUpperCase()));
  if (open) throw new RegisterFault(open.at, 'has no governor in supplements/us-states.yaml');
}

function sourcesOf(governors: readonly Row<Governor>[]): Head['sources'] {
  const own = governors.map(({ value }) => [
    sourceKey(value),
    { publisher: value.source.publisher, title: value.source.title, url: value.source.url, grade: 'B' as const },
  ]);
  return {
    ...Object.fromEntries(own),
    o: {
      publisher: 'Open States',
      title: 'Records of the office-holders',
      url: 'https://github.com/openstates/people/tree/934bf09/data/{key}',
      grade: 'B',
    },
    u: { publisher: 'Official site', title: 'Page of {name}', url: '{key}', grade: 'A' },
    w: { publisher: 'The White House', title: 'Post that names {name} with the office', url: '{key}', grade: 'A' },
  };
}

const sourceKey = ({ place, name }: Governor): string =>
  `g${place}${foldName(name)}`.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Adds a person. Upstream has some officers twice, once by a short name (Kim and Kimberly Driscoll). They are
 * recognised by their common office and last name.
 */
function add(people: Map<string, PersonRecord>, person: PersonRecord | null): void {
  if (!person) return;
  const twin = [...people.values()].find((one) => sharesOffice(one, person) && isShortName(one.name, person.name));
  if (twin) return;
  const known = people.get(person.p);
  people.set(person.p, known ? { ...known, roles: [...known.roles, ...person.roles] } : person);
}

const sharesOffice = (a: PersonRecord, b: PersonRecord): boolean =>
  a.p !== b.p && a.roles.some(([office]) => b.roles.some(([other]) => other === office));

function isShortName(a: string, b: string): boolean {
  const [first = '', ...last] = foldName(a).split(' ');
  const [other = '', ...others] = foldName(b).split(' ');
  return last.at(-1) === others.at(-1) && isShortFor(first, other);
}

/** Addresses in upstream's sources that are not an officer's own page: legislatures, data services, wikis. */
const NO_PAGE = /leg|senate|house|api\.|odata|ballotpedia|wikipedia/i;
/**
 * Offices whose party is right in Open States. For other officers, it is sometimes a former party or their party in the
 * state's legislature (Nevada, Vermont).
 */
const PARTY_KNOWN: ReadonlySet<string> = new Set(['governor', 'attorney general']);

/** A statewide officer, or null if nothing of the record is kept. */
function officerOf(
  { value, at }: Row<StatePerson>,
  replaced: ReadonlySet<string>,
  offices: Map<string, OfficeRecord>,
  { head, report }: AdapterContext,
): PersonRecord | null {
  const state = value._state.toUpperCase();
  const party = partyOf(value.party[0]?.name ?? '', at);
  const roles = value.roles.flatMap((role): RoleRecord[] => {
    const office = stateOffice(role.type, state);
    if (!office || (role.type === 'governor' && replaced.has(state))) return [];
    const [from, to] = [
      withoutNewYear(role.start_date || null),
      withoutNewYear(withoutFutureEnd(role.end_date || null, head.asOf)),
    ];
    if (role.start_date && role.end_date && role.end_date < role.start_date)
      throw new RegisterFault(at, `${role.type} ends on ${role.end_date}, before its start on ${role.start_date}`);
    if (role.end_date && to === null)
      report.note('the end of the term is to come, so the role is open', at, role.end_date);
    offices.set(office.o, office);
    const known = party && party !== 'N' && PARTY_KNOWN.has(role.type);
    return [known ? [office.o, from, to, { party }] : [office.o, from, to]];
  });
  if (roles.length === 0) {
    report.note('no statewide office of this register, or answered by hand', at, value.name);
    return null;
  }
  const { name, also } = namesOf(partsOf(value));
  const page = value.sources?.find(({ url }) => !NO_PAGE.test(url))?.url;
  return {
    p: personId(value.name, value._state),
    name,
    also: [...also],
    ...(value.birth_date ? { life: [value.birth_date.slice(0, 4), null] as [string, null] } : {}),
    src: [...(page ? [`u:${page}`] : []), `o:${value._state}/executive`],
    roles,
  };
}

/** The parts of a name. Open States writes names as the officer does: "J. B. Pritzker", `Jerrauld C. "Jay" Jones`. */
function partsOf({ name, given_name, family_name }: StatePerson): Parameters<typeof namesOf>[0] {
  const quoted = /["“](.+?)["”]/.exec(name)?.[1];
  const last = family_name ?? name.split(' ').at(-1) ?? name;
  return {
    first: given_name ?? name.split(' ')[0] ?? name,
    last,
    ...(quoted ? { usual: `${quoted} ${last}` } : { usual: name.replace(/ [A-Z]\.? (?=\S{2})/, ' ') }),
    formal: name,
  };
}

function governorOf({ value, at }: Row<Governor>, offices: Map<string, OfficeRecord>): PersonRecord {
  const office = stateOffice('governor', value.place);
  if (!office) throw new RegisterFault(at, 'is no governor');
  offices.set(office.o, office);
  checkDays(value, at);
  const own = `${sourceKey(value)}:1`;
  const src = [...(value.post ? [`w:${value.post}`] : []), own];
  const party = value.party ? { party: value.party } : {};
  // Without an end, the role is known only up to the day of the newest page that names the governor.
  const seen = value.seen ? { seen: [value.from, value.seen] as [string, string] } : {};
  return {
    p: personId(value.name, value.place.toLowerCase()),
    name: tidyName(value.name),
    also: [...(value.also ?? [])],
    src,
    roles: [[office.o, value.from, value.to ?? null, { ...party, src, ...seen }]],
  };
}

function checkDays(value: Governor, at: RecordPosition): void {
  if (!value.to === !value.seen) throw new RegisterFault(at, `${value.name}: says both or neither of to and seen`);
  if ((value.to ?? value.seen ?? '') < value.from) throw new RegisterFault(at, `${value.name}: ends before the start`);
}

const personId = (name: string, state: string): string => `${foldName(name).replaceAll(' ', '-')}-${state}`;
