import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { withoutFutureEnd } from '../registers/dates.ts';
import { type RecordPosition, RegisterFault } from '../registers/fault.ts';
import type { Row } from '../registers/input.ts';
import { applyNames, readNameNotes } from '../registers/name-notes.ts';
import { foldName, isShortFor, namesOf } from '../registers/names.ts';
import type { Head, OfficeRecord, PersonRecord, Register, RoleRecord } from '../registers/register-model.ts';
import { joinStretches } from '../registers/roles.ts';
import { type CabinetRole, cabinetRoles } from './us-executive-cabinet.ts';
import { type Executive, ExecutiveSchema } from './us-executive-format.ts';
import { PRESIDENCY } from './us-executive-offices.ts';

const PARTIES: Readonly<Record<string, string>> = {
  Democrat: 'D',
  Republican: 'R',
  Whig: 'W',
  Federalist: 'F',
  'Democratic-Republican': 'DR',
  'no party': '',
};
/**
 * Leaves out vice presidents who left before this day and never became president: today's news does not use their names
 * alone.
 */
const REMEMBERED_SINCE = '1945-01-20';

/** Presidents and vice presidents since 1789, and the cabinet and White House offices since 1977. */
export const US_EXECUTIVE: RegisterAdapter = { id: 'us-executive', build };

function build(context: AdapterContext): Register {
  const { input, supplements, head } = context;
  const executives = input.yaml('us-congress/executive.yaml', ExecutiveSchema);
  const leaders = executives.flatMap((row) => leaderOf(row, context));
  const roles = cabinetRoles(context);
  const people = withCabinet(leaders, roles);
  const offices = new Map<string, OfficeRecord>(PRESIDENCY.map((office) => [office.o, office]));
  for (const { office } of roles) offices.set(office.o, office);
  return {
    head: {
      ...head,
      sources: SOURCES,
      parties: { D: 'Democrat', R: 'Republican', W: 'Whig', F: 'Federalist', DR: 'Democratic-Republican' },
    },
    offices: [...offices.values()],
    people: applyNames(people, readNameNotes(supplements, 'us-executive')),
    laws: [],
  };
}

const SOURCES: Head['sources'] = {
  b: {
    publisher: 'Biographical Directory of the US Congress',
    title: '{name}',
    url: 'https://bioguide.congress.gov/search/bio/{key}',
    grade: 'A',
  },
  e: {
    publisher: 'congress-legislators',
    title: 'Presidents and vice presidents of the United States',
    url: 'https://github.com/unitedstates/congress-legislators/blob/dfa9622/{key}.yaml',
    grade: 'B',
  },
  t: {
    publisher: 'FiveThirtyEight',
    title: 'Cabinet turnover',
    url: 'https://github.com/fivethirtyeight/data/blob/fcf572c/cabinet-turnover/{key}.csv',
    grade: 'B',
  },
  w: { publisher: 'The White House', title: 'Post that names {name} with the office', url: '{key}', grade: 'A' },
};

function leaderOf({ value, at }: Row<Executive>, { head, report }: AdapterContext): readonly PersonRecord[] {
  if (value.terms.every((term) => term.type === 'viceprez' && term.end < REMEMBERED_SINCE)) {
    report.note('a vice president of before 1945 who never was president is left out', at, value.name.last);
    return [];
  }
  const stretches = value.terms.map((term) => {
    const party = PARTIES[term.party];
    if (party === undefined) throw new RegisterFault(at, `has the unknown party "${term.party}"`);
    if (term.end < term.start) throw new RegisterFault(at, `has a term from ${term.start} to ${term.end}`);
    return {
      office: term.type === 'prez' ? 'us-president' : 'us-vice-president',
      from: term.start,
      to: withoutFutureEnd(term.end, head.asOf),
      party: party || undefined,
    };
  });
  const roles = joinStretches(stretches, 1).map(
    ({ office, from, to, party }): RoleRecord => (party ? [office, from, to, { party }] : [office, from, to]),
  );
  const { name, also } = namesOf({
    ...value.name,
    nickname: value.name.nickname,
    usual: value.id.wikipedia,
    formal: value.name.official_full,
  });
  const id = value.id.bioguide;
  return [
    {
      p: id ?? slug(name),
      name,
      also: [...also],
      ...(value.id.wikidata ? { q: value.id.wikidata } : {}),
      ...(value.bio?.birthday ? { life: [value.bio.birthday.slice(0, 4), null] as [string, null] } : {}),
      src: id ? [`b:${id}`, 'e:executive'] : ['e:executive'],
      roles,
    },
  ];
}

/** Adds the roles in cabinet offices to the person of the same name, or to a new person. */
function withCabinet(leaders: readonly PersonRecord[], roles: readonly CabinetRole[]): readonly PersonRecord[] {
  const people = [...leaders];
  for (const { person, role, at } of roles) {
    const index = people.findIndex((one) => isNamed(one, person));
    const known = people[index];
    if (known) people[index] = { ...known, roles: [...known.roles, role] };
    else people.push(newPerson(person, role, at));
  }
  return people;
}

function newPerson(written: string, role: RoleRecord, at: RecordPosition): PersonRecord {
  const parts = /^(\S+(?: [A-Z]\.)*) (.+?)(?:,? (Jr\.|Sr\.|II|III|IV))?$/.exec(written);
  if (!parts?.[1] || !parts[2]) throw new RegisterFault(at, `"${written}" is not a first and a last name`);
  const { name, also } = namesOf({ first: parts[1], last: parts[2], suffix: parts[3], usual: written });
  return { p: slug(written), name, also: [...also], roles: [role] };
}

/**
 * True for the same name, or for a short form of the first name with the same last name ("Russ Vought", "Russell
 * Vought").
 */
function isNamed(person: PersonRecord, written: string): boolean {
  const forms = [person.name, ...(person.also ?? []).map((form) => (typeof form === 'string' ? form : form.t))].map(
    foldName,
  );
  const wanted = foldName(written);
  if (forms.includes(wanted)) return true;
  const [first = '', ...rest] = wanted.split(' ');
  return forms.some((form) => {
    const [other = '', ...others] = form.split(' ');
    return rest.join(' ') === others.join(' ') && isShortFor(first, other);
  });
}

const slug = (name: string): string => foldName(name).replaceAll(' ', '-');
