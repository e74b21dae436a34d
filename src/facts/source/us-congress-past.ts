import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext } from '../registers/adapter.ts';
import { RegisterFault } from '../registers/fault.ts';
import { day, filled, type Row } from '../registers/input.ts';
import { foldName, namesOf } from '../registers/names.ts';
import type { OfficeRecord, PersonRecord, RoleRecord } from '../registers/register-model.ts';
import {
  PastNameSchema,
  type PastTerm,
  PastTermSchema,
  type Resignation,
  ResignationSchema,
} from './us-congress-format.ts';
import { representative, senator } from './us-congress-offices.ts';

/**
 * Members who had left before the first version of upstream's own file (2012). Their table knows only whole Congresses.
 * It does not show when a member arrived in the first Congress, or whether the member stayed to the end of the last.
 */

const PARTIES: Readonly<Record<string, string>> = { '100': 'D', '200': 'R', '328': 'I', '329': 'I' };
const DeathSchema = v.strictObject({ person: filled, died: day });

/** Consecutive Congresses of one member in one chamber for one state. */
type Service = { readonly terms: readonly Row<PastTerm>[] };

/** The members and their offices. */
export function pastMembers({ input, supplements, report }: AdapterContext): {
  readonly people: readonly PersonRecord[];
  readonly offices: readonly OfficeRecord[];
} {
  const terms = input.csv('us-congress/congress-1989-2012-terms.csv', PastTermSchema, { id: 'bioguide_id' });
  const names = input.csv('us-congress/congress-1989-2012-names.csv', PastNameSchema, { id: 'bioguide_id' });
  const resignations = input.csv('us-congress/resignations-1901-2018.csv', ResignationSchema, { id: 'Member' });
  const deaths = new Map(
    supplements.yaml('us-congress-deaths.yaml', DeathSchema).map(({ value }) => [value.person, value.died]),
  );
  const byMember = groupBy(terms, (term) => term.value.bioguide_id);
  const offices = new Map<string, OfficeRecord>();
  const people = names.map(({ value, at }) => {
    const own = byMember.get(value.bioguide_id);
    if (!own) throw new RegisterFault(at, 'has a name and no term');
    byMember.delete(value.bioguide_id);
    const roles = servicesOf(own).map((service): RoleRecord => {
      const office = officeOf(service);
      offices.set(office.o, office);
      const died = deaths.get(value.bioguide_id);
      return roleOf(service, office, endOf(service, value.last_name, died, resignations), (rule, detail) =>
        report.note(rule, at, detail),
      );
    });
    const { name, also } = namesOf({
      first: value.first_name,
      middle: value.middle_name || undefined,
      last: value.last_name,
      suffix: value.suffix || undefined,
      nickname: value.nickname || undefined,
      usual: value.wikipedia_id || undefined,
    });
    const born = value.birthday
      ? ({ life: [value.birthday.slice(0, 4), deaths.get(value.bioguide_id) ?? null] } as const)
      : {};
    return { p: value.bioguide_id, name, also: [...also], src: [`b:${value.bioguide_id}`], roles, ...spread(born) };
  });
  const [nameless] = byMember.values();
  if (nameless?.[0]) throw new RegisterFault(nameless[0].at, 'has a term and no name');
  return { people, offices: [...offices.values()] };
}

const spread = (born: { readonly life?: readonly [string, string | null] }): { life?: [string, string | null] } =>
  born.life ? { life: [...born.life] } : {};

function officeOf({ terms }: Service): OfficeRecord {
  const term = first(terms).value;
  return term.chamber === 'Senate' ? senator(term.state_abbrev) : representative(term.state_abbrev, null);
}

function servicesOf(terms: readonly Row<PastTerm>[]): readonly Service[] {
  const sorted = [...terms].sort((a, b) => a.value.congress - b.value.congress);
  const services: Row<PastTerm>[][] = [];
  for (const term of sorted) {
    const current = services.at(-1);
    const last = current?.at(-1)?.value;
    const goes =
      last !== undefined &&
      last.chamber === term.value.chamber &&
      last.state_abbrev === term.value.state_abbrev &&
      last.party_code === term.value.party_code &&
      last.congress + 1 === term.value.congress;
    if (current && goes) current.push(term);
    else services.push([term]);
  }
  return services.map((service) => ({ terms: service }));
}

/** The day on which the service ended: by resignation or death, otherwise the first day of the next Congress. */
function endOf(
  { terms }: Service,
  lastName: string,
  died: string | undefined,
  resignations: readonly Row<Resignation>[],
): { readonly day: string; readonly how: 'resigned' | 'died' | 'end of the Congress' } {
  const term = last(terms).value;
  const next = `${Number(term.start_date.slice(0, 4)) + 2}-01-03`;
  if (died && died >= term.start_date && died <= next) return { day: died, how: 'died' };
  const resigned = resignations.find(
    ({ value }) =>
      value.District.startsWith(`${term.state_abbrev}-`) &&
      /SEN/.test(value.District) === (term.chamber === 'Senate') &&
      value.date_iso >= term.start_date &&
      value.date_iso <= next &&
      foldName(value.Member).endsWith(foldName(lastName)),
  );
  return resigned ? { day: resigned.value.date_iso, how: 'resigned' } : { day: next, how: 'end of the Congress' };
}

function roleOf(
  { terms }: Service,
  office: OfficeRecord,
  end: ReturnType<typeof endOf>,
  note: (rule: string, detail: string) => void,
): RoleRecord {
  const [begun, ended] = [first(terms), last(terms)];
  if (end.how !== 'end of the Congress')
    note('the end is that of a resignation or death, not of the Congress', `${office.o} ended ${end.day}`);
  const party = PARTIES[begun.value.party_code];
  if (!party) throw new RegisterFault(begun.at, `has the unknown party code ${begun.value.party_code}`);
  const second = terms[1]?.value.start_date;
  const seen = second ? { seen: [second, ended.value.start_date] as [string, string] } : {};
  note(
    'the day in the first Congress is not known, so the role has no start',
    `${office.o}, seen ${second ?? 'never'}`,
  );
  return [office.o, null, end.day, { party, ...seen }];
}

const first = <T>(list: readonly T[]): T => at(list, 0);
const last = <T>(list: readonly T[]): T => at(list, list.length - 1);
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('a service has at least one term');
  return item;
}
