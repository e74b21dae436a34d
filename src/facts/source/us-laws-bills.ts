import type { Row } from '../registers/input.ts';
import type { LawRecord, NameForm } from '../registers/register-model.ts';
import type { Report } from '../registers/report.ts';
import { CONGRESS, fold } from './us-laws-acts.ts';
import { type Bill, CONGRESS_119 } from './us-laws-format.ts';

/** First day of the 119th Congress. In other Congresses a number means another bill. */
const BEGINS = '2025-01-03';
const ENDS = '2027-01-03';

/** How each kind of bill is written. Matching finds "HR" and "H. R." by "H.R.". */
const KINDS_OF_BILL: Readonly<Record<Bill['type'], string>> = {
  HR: 'H.R.',
  S: 'S.',
  HJRES: 'H.J.Res.',
  SJRES: 'S.J.Res.',
  HRES: 'H.Res.',
  SRES: 'S.Res.',
  HCONRES: 'H.Con.Res.',
  SCONRES: 'S.Con.Res.',
};

/** Words that show that "S. 5" is a bill. */
const NEAR_BILL = ['Congress', 'Senate', 'senator', 'senators', 'bill', 'legislation', 'Sen.'];

/**
 * Bills of the 119th Congress that news can name, by number, with their latest action. They are bills that a chamber
 * has passed, and bills with low numbers. Both parties' leaders give low numbers to bills that they want known.
 */
export function billsOf(rows: readonly Row<Bill>[], taken: ReadonlySet<string>, report: Report): readonly LawRecord[] {
  return rows.flatMap(({ value, at }): LawRecord[] => {
    const number = `${KINDS_OF_BILL[value.type]} ${value.number}`;
    const isLong = value.official_title === undefined && (value.short_titles ?? []).length === 0;
    const law = value.laws?.[0]?.number;
    if (taken.has(fold(value.title)) || taken.has(`public law ${law}`)) {
      report.note('a bill that a hand-written pack has is left out', at, `${number}, ${value.title}`);
      return [];
    }
    const { actionDate, text } = value.latestAction;
    const latest = stepOf(text, value.type);
    if (!PASSED.has(latest) && !isReserved(value)) {
      report.note('a bill that no chamber has passed is left out', at, `${number}, ${value.title}`);
      return [];
    }
    return [
      {
        l: `b119-${value.type.toLowerCase()}-${value.number}`,
        kind: 'bill',
        name: isLong ? number : `${number}, ${value.title}`.slice(0, 120).trim(),
        by: CONGRESS,
        also: formsOf(value, isLong),
        ...(law ? { numbers: [`Public Law ${law}`] } : {}),
        steps: [
          ['introduced', value.introducedDate, {}],
          ...(actionDate > value.introducedDate
            ? ([[latest, actionDate, { text: `Latest action: ${text}`.slice(0, 300) }]] as LawRecord['steps'])
            : []),
        ],
        src: [`c:${value.legislationUrl.slice(CONGRESS_119.length)}`],
      },
    ];
  });
}

const PASSED: ReadonlySet<string> = new Set([
  'enacted',
  'sent to the president',
  'vetoed',
  'passed by the House',
  'passed by the Senate',
]);

/** H.R. 1 to 20 and S. 1 to 20: the Speaker and the leaders of the Senate reserve these numbers. */
const isReserved = ({ type, number }: Bill): boolean => (type === 'HR' || type === 'S') && Number(number) <= 20;

function formsOf({ type, number, title }: Bill, isLong: boolean): NameForm[] {
  const context = type === 'S' ? { context: NEAR_BILL, case: true as const } : {};
  const byNumber: NameForm = { t: `${KINDS_OF_BILL[type]} ${number}`, ...context, from: BEGINS, to: ENDS };
  const isName = !isLong && /\bAct(?: of \d{4})?$/.test(title) && title.split(' ').length >= 4;
  return isName ? [byNumber, { t: title, from: BEGINS, to: ENDS }] : [byNumber];
}

/** The latest action in one or two words. */
function stepOf(text: string, type: Bill['type']): string {
  const isHouse = type.startsWith('H');
  if (/^Became Public Law/.test(text)) return 'enacted';
  if (/^Presented to President/.test(text)) return 'sent to the president';
  if (/^Vetoed/i.test(text)) return 'vetoed';
  if (/^Received in the Senate|^Message on House action/.test(text) && isHouse) return 'passed by the House';
  if (/^Held at the desk|^Received in the House|^Message on Senate action/.test(text) && !isHouse)
    return 'passed by the Senate';
  if (/^Passed Senate/.test(text)) return 'passed by the Senate';
  if (/Calendar|Ordered to be reported|Reported by/i.test(text)) return 'reported by a committee';
  if (/committee/i.test(text)) return 'in committee';
  return 'latest action known';
}
