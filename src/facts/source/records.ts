import { groupBy } from '../registers/group.ts';
import type { OfficeRecord, PersonRecord, RoleRecord } from '../registers/model.ts';
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

/** Oldest first; an unknown start comes first. */
export const byStart = (a: RoleRecord, b: RoleRecord): number => {
  const [left, right] = [a[1] ?? '', b[1] ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Roles in one office that follow each other without a gap, with the same party and qualifiers, are one role. */
export function joined(roles: readonly RoleRecord[]): readonly RoleRecord[] {
  const out: RoleRecord[] = [];
  for (const role of [...roles].sort(byStart)) {
    const index = out.findLastIndex((one) => one[0] === role[0] && one[2] !== null && one[2] === role[1]);
    const before = out[index];
    if (before && sameKind(before, role)) out[index] = [role[0], before[1], role[2], role[3] ?? {}];
    else out.push(role);
  }
  return out;
}

const sameKind = (a: RoleRecord, b: RoleRecord): boolean =>
  a[3]?.party === b[3]?.party && (a[3]?.q ?? []).join() === (b[3]?.q ?? []).join() && !a[3]?.seen;

const LONGEST_SLIP_DAYS = 2;

/**
 * Two holders of an office for one person overlap by a day or two where one source names the day of leaving and the
 * other the day of taking over. The successor's start is taken as the predecessor's end.
 *
 * @returns the people with such ends moved; each move is noted
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
      (other) =>
        other.person !== person &&
        (other.role[1] ?? '') > from &&
        (other.role[1] ?? '') < to &&
        daysBetween(other.role[1], to) <= LONGEST_SLIP_DAYS,
    );
    const start = next?.role[1];
    if (!start) return to;
    report.note(
      'two holders for a day or two: the first leaves when the second begins',
      { file: office, line: 0, record: person.name },
      `end ${to} became ${start}, the start of ${next.person.name}`,
    );
    return start;
  };
  return people.map((person) => ({
    ...person,
    roles: person.roles.map((role): RoleRecord => {
      const end = single.has(role[0]) && !role[3]?.q ? endOf(person, role) : role[2];
      return end === role[2] ? role : [role[0], role[1], end, role[3] ?? {}];
    }),
  }));
}

const DAY_MS = 86_400_000;

/** Whole days from one ISO day to another; infinite where one is not known to the day. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number {
  if (from?.length !== 10 || to?.length !== 10) return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
