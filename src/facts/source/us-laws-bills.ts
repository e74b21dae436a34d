import type { Row } from '../registers/input.ts';
import type { LawRecord, NameForm } from '../registers/model.ts';
import type { Report } from '../registers/report.ts';
import { CONGRESS, fold } from './us-laws-acts.ts';
import type { Bill } from './us-laws-format.ts';

/** The 119th Congress: a number means another bill before and after it. */
const BEGINS = '2025-01-03';
const ENDS = '2027-01-03';

const NUMBERS: Readonly<Record<Bill['type'], readonly string[]>> = {
  HR: ['H.R.', 'HR'],
  S: ['S.'],
  HJRES: ['H.J.Res.', 'H.J. Res.'],
  SJRES: ['S.J.Res.', 'S.J. Res.'],
  HRES: ['H.Res.', 'H. Res.'],
  SRES: ['S.Res.', 'S. Res.'],
  HCONRES: ['H.Con.Res.', 'H. Con. Res.'],
  SCONRES: ['S.Con.Res.', 'S. Con. Res.'],
};

/** Words that show that "S. 5" is a bill. */
const NEAR_BILL = ['Congress', 'Senate', 'senator', 'senators', 'bill', 'legislation', 'Sen.'];

/** Bills of the 119th Congress, by their number, with their latest action. */
export function billsOf(rows: readonly Row<Bill>[], taken: ReadonlySet<string>, report: Report): readonly LawRecord[] {
  return rows.flatMap(({ value, at }): LawRecord[] => {
    const [kind = ''] = NUMBERS[value.type];
    const number = `${kind} ${value.number}`;
    const isLong = value.official_title === undefined && (value.short_titles ?? []).length === 0;
    const law = value.laws?.[0]?.number;
    if (taken.has(fold(value.title)) || taken.has(`public law ${law}`)) {
      report.note('a bill that a hand-written pack has is left out', at, `${number}, ${value.title}`);
      return [];
    }
    const { actionDate, text } = value.latestAction;
    const latest = stepOf(text, value.type);
    return [
      {
        l: `b119-${value.type.toLowerCase()}-${value.number}`,
        kind: 'bill',
        name: isLong ? number : `${number}, ${value.title}`.slice(0, 120).trim(),
        by: CONGRESS,
        also: formsOf(value, isLong),
        ...(law ? { numbers: [`Public Law ${law}`] } : {}),
        steps: [
          ['introduced', value.introducedDate, { text: 'The bill was introduced.' }],
          ...(actionDate > value.introducedDate
            ? ([[latest, actionDate, { text: `Latest action: ${text}`.slice(0, 300) }]] as LawRecord['steps'])
            : []),
        ],
        src: [`c:${value.legislationUrl}`],
      },
    ];
  });
}

function formsOf({ type, number, title }: Bill, isLong: boolean): NameForm[] {
  const context = type === 'S' ? { context: NEAR_BILL } : {};
  const numbers = NUMBERS[type].map((kind): NameForm => {
    return { t: `${kind} ${number}`, ...context, case: true, from: BEGINS, to: ENDS };
  });
  const isName = !isLong && /\bAct(?: of \d{4})?$/.test(title) && title.split(' ').length >= 4;
  return isName ? [...numbers, { t: title, from: BEGINS, to: ENDS }] : numbers;
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
