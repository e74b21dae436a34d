import { groupBy } from '../../group-by.ts';
import type { OfficeRecord, PersonRecord, RoleRecord } from '../registers/register-model.ts';
import type { Report } from '../registers/report.ts';

/** "Minister for Women & Equalities (Scotland)" → `minister-for-women-equalities-scotland`: plain letters and hyphens. */
export function officeSlug(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Latin letters without their marks: "Erdoğan" → "Erdogan", "Łukasz" → "Lukasz". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðÐıßæÆœŒþÞəƏ]/g, (letter) => UNMARKED[letter] ?? letter);
}
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ə: 'a',
  Ə: 'A',
};

/** Leaves empty details out. */
export const tidyRole = ([office, from, to, detail]: RoleRecord): RoleRecord =>
  detail && Object.keys(detail).length > 0 ? [office, from, to, detail] : [office, from, to];

/** Orders roles by their start, oldest first. An unknown start comes before all others. */
export const byStart = (a: RoleRecord, b: RoleRecord): number => {
  const [left, right] = [a[1] ?? '', b[1] ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Unites overlapping roles in one office, with the same qualifiers, into one role from the first day to the last. They
 * come from an appointment counted at two departments, or from a term written down twice.
 */
export function uniteOverlapping(roles: readonly RoleRecord[]): readonly RoleRecord[] {
  const out: RoleRecord[] = [];
  for (const role of [...roles].sort(byStart)) {
    const index = out.findLastIndex((one) => one[0] === role[0] && qualifiersOf(one) === qualifiersOf(role));
    const before = out[index];
    if (before && (before[2] ?? '9999') > (role[1] ?? '')) out[index] = unionOf(before, role);
    else out.push(role);
  }
  return out;
}

/** One role for two. Its details are those of the role that ended later, or that has no end. */
function unionOf(first: RoleRecord, second: RoleRecord): RoleRecord {
  const [office, from] = first;
  const lasting = (second[2] ?? '9999') > (first[2] ?? '9999') ? second : first;
  const detail = lasting[3] ?? {};
  const [, last] = detail.seen ?? [];
  return tidyRole([office, from, lasting[2], from !== null && last ? { ...detail, seen: [from, last] } : detail]);
}

const qualifiersOf = (role: RoleRecord): string => (role[3]?.q ?? []).join();

/** Joins roles in one office that follow each other without a gap and have the same party and qualifiers. */
export function joinConsecutive(roles: readonly RoleRecord[]): readonly RoleRecord[] {
  const out: RoleRecord[] = [];
  for (const role of [...roles].sort(byStart)) {
    const index = out.findLastIndex((one) => one[0] === role[0] && one[2] !== null && one[2] === role[1]);
    const before = out[index];
    if (before && sameKind(before, role)) out[index] = tidyRole([role[0], before[1], role[2], role[3] ?? {}]);
    else out.push(tidyRole(role));
  }
  return out;
}

const sameKind = (a: RoleRecord, b: RoleRecord): boolean =>
  a[3]?.party === b[3]?.party && qualifiersOf(a) === qualifiersOf(b) && !a[3]?.seen;

const LONGEST_SLIP_DAYS = 5;

/**
 * Ends the tenure of a single seat at the successor's start. Two sources may give the day of leaving and the day of
 * taking over, so that two holders overlap by some days. The end may also be long after the start of a successor who
 * stayed. Then only the part of the date that both share is kept (Michael Havers, attorney general "to October 1987").
 *
 * @returns the people with such ends changed; each change is noted
 */
export function closeSingleSeats(
  people: readonly PersonRecord[],
  offices: readonly OfficeRecord[],
  report: Report,
): readonly PersonRecord[] {
  const single = new Set(offices.filter((office) => office.seats === 1).map((office) => office.o));
  const holders = people.flatMap((person) =>
    person.roles.filter(([office, , , detail]) => single.has(office) && !detail?.q).map((role) => ({ person, role })),
  );
  const byOffice = groupBy(holders, ({ role }) => role[0]);
  const endOf = (person: PersonRecord, [office, from, to]: RoleRecord): string | null => {
    if (to === null || from === null) return to;
    const next = (byOffice.get(office) ?? []).find(
      ({ person: other, role: [, start, end] }) =>
        other !== person && start !== null && start > from && start < to && !to.startsWith(start) && (end ?? '9') > to,
    );
    const start = next?.role[1];
    if (!start) return to;
    const slip = daysBetween(start, to) <= LONGEST_SLIP_DAYS;
    const end = slip ? start : (sharedPart(start, to) ?? to);
    if (end !== to)
      report.note(
        'an end after the next holder began: the start, or what both share',
        { file: office, line: 0, record: person.name },
        `end ${to} became ${end}, as ${next.person.name} began on ${start}`,
      );
    return end;
  };
  return people.map((person) => ({
    ...person,
    roles: person.roles.map((role): RoleRecord => {
      const end = single.has(role[0]) && !role[3]?.q ? endOf(person, role) : role[2];
      return tidyRole([role[0], role[1], end, role[3] ?? {}]);
    }),
  }));
}

/** The month or the year that two dates share, or undefined. */
const sharedPart = (a: string, b: string): string | undefined =>
  [7, 4].map((length) => a.slice(0, length)).find((part) => b.startsWith(part));

const DAY_MS = 86_400_000;

/** Whole days from one ISO day to another. Infinite unless both are known to the day. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number {
  if (from?.length !== 10 || to?.length !== 10) return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
