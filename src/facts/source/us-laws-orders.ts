import { groupBy } from '../registers/group.ts';
import type { Row } from '../registers/input.ts';
import type { LawRecord } from '../registers/model.ts';
import type { Report } from '../registers/report.ts';
import { fold } from './us-laws-acts.ts';
import type { Disposition, Order, Revocation } from './us-laws-format.ts';

type Step = LawRecord['steps'][number];

export type OrderRows = {
  readonly orders: readonly Row<Order>[];
  readonly revocations: readonly Row<Revocation>[];
  readonly dispositions: readonly Row<Disposition>[];
};

/** Executive orders with the day of their signature and what ended them. */
export function ordersOf(rows: OrderRows, taken: ReadonlySet<string>, report: Report): readonly LawRecord[] {
  const ends = endsOf(rows, report);
  const titles = groupBy(rows.orders, ({ value }) => fold(value.title));
  return rows.orders.flatMap(({ value, at }): LawRecord[] => {
    const name = `Executive Order ${value.number}`;
    if (taken.has(fold(name))) {
      report.note('an order that a hand-written pack has is left out', at, name);
      return [];
    }
    const isNamed =
      value.title.split(' ').length >= 5 &&
      titles.get(fold(value.title))?.length === 1 &&
      !taken.has(fold(value.title));
    const signed: Step = ['signed', value.signing_date, { text: `The order is titled “${value.title}”.` }];
    const later = (ends.get(value.number) ?? []).filter(([, day]) => day > value.signing_date);
    return [
      {
        l: `eo-${value.number}`,
        kind: 'order',
        name,
        by: 'President of the United States',
        ...(isNamed ? { also: [value.title] } : {}),
        numbers: [name],
        steps: [signed, ...later],
        src: [value.html_url === '' ? `w:${value.whitehouse_url ?? value.cited_in ?? ''}` : `f:${value.html_url}`],
      },
    ];
  });
}

/** What ended each order, by its number, earliest first, one step a day. */
function endsOf({ revocations, dispositions }: OrderRows, report: Report): ReadonlyMap<number, readonly Step[]> {
  const found: { readonly number: number; readonly step: Step }[] = [];
  for (const { value } of revocations) {
    const part = value.how === 'in part';
    const text = `${part ? 'Parts of the order were revoked' : 'The order was revoked'} by ${value.by_number === null ? 'a later order' : `Executive Order ${value.by_number}`}.`;
    found.push({
      number: value.number,
      step: [part ? 'partly revoked' : 'revoked', value.by_date, { src: [`f:${value.by_url}`], text }],
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
