import { groupBy } from '../../group-by.ts';
import type { AdapterContext } from '../registers/adapter.ts';
import { withoutFutureEnd, withoutNewYear } from '../registers/dates.ts';
import type { Row } from '../registers/input.ts';
import { foldName, tidyName } from '../registers/names.ts';
import type { OfficeRecord, PersonRecord } from '../registers/register-model.ts';
import { type StatePerson, StatePersonSchema, type StateRole } from './us-states-format.ts';
import { stateSeat } from './us-states-offices.ts';
import { partyOf } from './us-states-parties.ts';

/** At most this many days lie between two terms of one seat. */
const BETWEEN_TERMS = 45;

/** The present legislators, marked only with a title beside the name. Their earlier posts are left out. */
export function stateLegislators(
  { input, head, report }: AdapterContext,
  taken: ReadonlySet<string>,
): { readonly people: readonly PersonRecord[]; readonly offices: readonly OfficeRecord[] } {
  const rows = input.jsonl('us-states/legislators-current.jsonl', StatePersonSchema, (one) => one.id);
  const namesakes = groupBy(rows, ({ value }) => plainId(value));
  const idOf = (value: StatePerson): string => {
    const id = plainId(value);
    const shared = taken.has(id) || (namesakes.get(id)?.length ?? 0) > 1;
    return shared ? `${id}-${value.id.slice('ocd-person/'.length, 'ocd-person/'.length + 8)}` : id;
  };
  const offices = new Map<string, OfficeRecord>();
  const people = rows.flatMap((row): PersonRecord[] => {
    const { value, at } = row;
    const state = value._state.toUpperCase();
    const current = value.roles.find((role) => !withoutPast(role.end_date || null, head.asOf));
    if (!current) {
      report.note('no longer in office, so left out', at, value.name);
      return [];
    }
    const office = stateSeat(current.type, state);
    offices.set(office.o, office);
    const party = partyOf(value.party[0]?.name ?? '', at);
    return [
      {
        p: idOf(value),
        name: tidyName(value.name),
        tier: 2,
        src: [`o:${value._state}/legislature`],
        roles: [[office.o, sinceOf(row, current, report), null, party ? { party } : {}]],
      },
    ];
  });
  return { people, offices: [...offices.values()] };
}

/**
 * An id made of name and state. Namesakes in one state also get a part of upstream's id, and so do namesakes of an
 * officer.
 */
const plainId = (value: StatePerson): string => `${foldName(value.name).replaceAll(' ', '-')}-${value._state}`;

/** The end, if it is on or before the day of the register. */
const withoutPast = (end: string | null, asOf: string): string | null => withoutFutureEnd(end, asOf);

/**
 * The first day of the unbroken time in this seat. 1 January is read as a year. If a term has no start, the beginning
 * is unknown, unless another term with the same end has a start.
 */
function sinceOf({ value, at }: Row<StatePerson>, current: StateRole, report: AdapterContext['report']): string | null {
  const terms = value.roles.filter((role) => role.type === current.type && role !== current);
  let since = current.start_date || null;
  for (let again = true; again && since !== null; ) {
    const begins: string = since;
    const before = terms.filter(({ start_date, end_date }) => {
      if (!end_date || end_date > begins) return false;
      if (start_date && start_date >= end_date) {
        report.note('a term ends on or before its start, so it is left out', at, `${start_date} to ${end_date}`);
        return false;
      }
      return Date.parse(begins) - Date.parse(end_date) <= BETWEEN_TERMS * 86_400_000;
    });
    const starts = before.flatMap(({ start_date }) => start_date || []).sort();
    again = before.length > 0;
    if (again) since = starts[0] ?? null;
  }
  if (since === null) report.note('the start of a term is not known, so the role has none', at, value.name);
  return withoutNewYear(since);
}
