import * as v from 'valibot';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import type { Head, Register } from '../registers/register-model.ts';
import { actsOf, fold } from './us-laws-acts.ts';
import { billsOf } from './us-laws-bills.ts';
import {
  ActSchema,
  BillSchema,
  CONGRESS_119,
  DispositionSchema,
  OrderSchema,
  RevocationSchema,
} from './us-laws-format.ts';
import { ordersOf } from './us-laws-orders.ts';

/** The acts of the US Code, the bills of the 119th Congress and the executive orders that news can name. */
export const US_LAWS: RegisterAdapter = { id: 'us-laws', build };

function build({ input, supplements, head, report }: AdapterContext): Register {
  // Names in the hand-written packs are left out here, because a name with two records cannot be linked.
  const taken = new Set(
    supplements.yaml('us-laws-elsewhere.yaml', v.pipe(v.string(), v.nonEmpty())).map(({ value }) => fold(value)),
  );
  const bills = billsOf(input.jsonl('us-laws/bills-119.jsonl', BillSchema, billId), taken, report);
  const named = new Set([...taken, ...bills.flatMap(({ numbers = [] }) => numbers.map(fold))]);
  const acts = actsOf(
    input.jsonl('us-laws/acts.jsonl', ActSchema, ({ name }) => name),
    named,
    report,
  );
  const orders = ordersOf(
    {
      orders: input.jsonl('us-laws/executive-orders.jsonl', OrderSchema, orderId),
      revocations: input.jsonl('us-laws/eo-revocations-parsed.jsonl', RevocationSchema, orderId),
      dispositions: input.jsonl('us-laws/eo-dispositions.jsonl', DispositionSchema, orderId),
    },
    taken,
    report,
  );
  return { head: { ...head, sources: SOURCES }, offices: [], people: [], laws: [...bills, ...acts, ...orders] };
}

const billId = ({ type, number }: { type: string; number: string }): string => `${type} ${number}`;
const orderId = ({ number }: { number: number }): string => `Executive Order ${number}`;

const CODE = 'Office of the Law Revision Counsel, United States Code';

const SOURCES: Head['sources'] = {
  p: {
    publisher: 'US Government Publishing Office',
    title: 'Public law: {name}',
    url: 'https://www.govinfo.gov/app/details/PLAW-{key}',
    grade: 'A',
  },
  u: {
    publisher: CODE,
    title: 'Section that names the {name}',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-{key}',
    grade: 'A',
  },
  c: { publisher: 'Congress.gov', title: '{name}', url: `${CONGRESS_119}{key}`, grade: 'A' },
  f: { publisher: 'Federal Register', title: '{name}', url: 'https://www.federalregister.gov/d/{key}', grade: 'A' },
  w: { publisher: 'The White House', title: '{name}', url: '{key}', grade: 'A' },
  o: {
    publisher: 'Federal Register',
    title: 'Executive Order {key}',
    url: 'https://www.federalregister.gov/executive-order/{key}',
    grade: 'A',
  },
};
