import { groupBy } from '../../group-by.ts';
import type { Row } from '../registers/input.ts';
import type { LawRecord } from '../registers/register-model.ts';
import type { Report } from '../registers/report.ts';
import { fold } from './us-laws-acts.ts';
import type { Disposition, Order, Revocation } from './us-laws-format.ts';

type Step = LawRecord['steps'][number];

export type OrderRows = {
  readonly orders: readonly Row<Order>[];
  readonly revocations: readonly Row<Revocation>[];
  readonly dispositions: readonly Row<Disposition>[];
};

/** The 45th president took office. Since then news names orders by number. */
const NEWSWORTHY_FROM = '2017-01-20';
/** The 44th president took office. An older order that was ended after this day became news again. */
const ENDED_FROM = '2009-01-20';

/**
 * Executive orders that news can name, with the day of their signature and what ended them. They are orders since 2017,
 * and older orders that ended since 2009.
 */
export function ordersOf(rows: OrderRows, taken: ReadonlySet<string>, report: Report): readonly LawRecord[] {
  const ends = endsOf(rows, report);
  const titles = groupBy(rows.orders, ({ value }) => fold(value.title));
  return rows.orders.flatMap(({ value, at }): LawRecord[] => {
    const name = `Executive Order ${value.number}`;
    if (taken.has(fold(name))) {
      report.note('an order that a hand-written pack has is left out', at, name);
      return [];
    }
    const later = (ends.get(value.number) ?? []).filter(([, day]) => day > value.signing_date);
    if (value.signing_date < NEWSWORTHY_FROM && !later.some(([, day]) => day >= ENDED_FROM)) {
      report.note('an order of before 2017 that nobody ended since 2009 is left out', at, `${name}, ${value.title}`);
      return [];
    }
    const isNamed =
      value.title.split(' ').length >= 5 &&
      titles.get(fold(value.title))?.length === 1 &&
      !taken.has(fold(value.title));
    const signed: Step = ['signed', value.signing_date, { text: value.title }];
    return [
      {
        l: `eo-${value.number}`,
        kind: 'order',
        name,
        by: 'President of the United States',
        ...(isNamed ? { also: [value.title] } : {}),
        numbers: [name],
        steps: [signed, ...later],
        src: [pageOf(value.html_url === '' ? (value.whitehouse_url ?? value.cited_in ?? '') : value.html_url)],
      },
    ];
  });
}

/**
 * The page as a source. The Federal Register has a short address for each document number. Other pages keep their
 * address.
 */
function pageOf(url: string): string {
  const [, number] = /^https:\/\/www\.federalregister\.gov\/documents\/\d+\/\d+\/\d+\/([^/]+)\//.exec(url) ?? [];
  return number ? `f:${number}` : `w:${url}`;
}

/** What ended each order, by its number: earliest first, one step a day. */
function endsOf({ revocations, dispositions }: OrderRows, report: Report): ReadonlyMap<number, readonly Step[]> {
  const found: { readonly number: number; readonly step: Step }[] = [];
  for (const { value } of revocations) {
    const part = value.how === 'in part';
    const text = `${part ? 'Parts of the order were revoked' : 'The order was revoked'} by ${value.by_number === null ? 'a later order' : `Executive Order ${value.by_number}`}.`;
    found.push({
      number: value.number,
      step: [part ? 'partly revoked' : 'revoked', value.by_date, { src: [pageOf(value.by_url)], text }],
    });
  }
  for (const { value, at } of dispositions) {
    for (const note of value.disposition_notes) {
      const [, how, by = '', written = ''] =
        /^(Revoked|Superseded) by: EO (\d+),? ([A-Z][a-z]+ \d{1,2}, \d{4})$/.exec(note) ?? [];
      if (how === undefined) {
        if (/^(?:Revoked|Superseded)\b/.test(note)) report.note('a note of another form is left out', at, note);
        continue;
      }
      const status = how === 'Revoked' ? 'revoked' : 'superseded';
      const text = `The order was ${status} by Executive Order ${by}.`;
      found.push({ number: value.number, step: [status, dayOf(written), { src: [`o:${by}`], text }] });
    }
  }
  const byOrder = new Map<number, Step[]>();
  for (const { number, step } of found.sort((a, b) => (a.step[1] < b.step[1] ? -1 : 1))) {
    const steps = byOrder.get(number) ?? [];
    if (!steps.some(([, day]) => day === step[1])) byOrder.set(number, [...steps, step]);
  }
  return byOrder;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "December 22, 2005" → 2005-12-22. */
function dayOf(written: string): string {
  const [, month = '', day = '', year = ''] = /^(\w+) (\d+), (\d+)$/.exec(written) ?? [];
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
