import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openInput } from '../../../src/facts/registers/input.ts';
import { readRegister } from '../../../src/facts/registers/read.ts';
import type { LawRecord } from '../../../src/facts/registers/register-model.ts';
import { openReport } from '../../../src/facts/registers/report.ts';
import { US_LAWS } from '../../../src/facts/source/us-laws.ts';
import { fold } from '../../../src/facts/source/us-laws-acts.ts';

const FACTS = join(import.meta.dirname, '../../../extension/facts');

const act = (name: string, pl: string, date: string, more = {}) => ({
  name,
  pl,
  date,
  basis: 'short_title',
  citations: 1,
  usc: ['/us/usc/t33/s1'],
  ...more,
});
const BILL = {
  type: 'HR',
  number: '9000',
  title: 'Dredging of Harbours Act',
  short_titles: ['Dredging of Harbours Act'],
  introducedDate: '2025-02-01',
  latestAction: { actionDate: '2025-06-03', text: 'Received in the Senate.' },
  legislationUrl: 'https://www.congress.gov/bill/119th-congress/house-bill/9000',
  updateDate: '2026-07-10T15:43:34Z',
};
const ORDER = {
  number: 15001,
  title: 'Keeping the Harbours of the Nation Deep',
  signing_date: '2025-03-01',
  citation: '',
  document_number: '',
  html_url: 'https://www.federalregister.gov/documents/x',
  from: ['made up'],
};
const REVOKED = { title: '', how: 'revoked', by_title: '', by_url: 'https://www.federalregister.gov/documents/y' };

type Files = {
  acts?: object[];
  bills?: object[];
  orders?: object[];
  ends?: object[];
  notes?: object[];
  taken?: string[];
};

/** What the adapter makes of these upstream files. Laws and orders are made up. */
function build({ acts = [], bills = [], orders = [], ends = [], notes = [], taken = [] }: Files): readonly LawRecord[] {
  const files: Record<string, string> = {
    'us-laws/acts.jsonl': lines(acts),
    'us-laws/bills-119.jsonl': lines(bills),
    'us-laws/executive-orders.jsonl': lines(orders),
    'us-laws/eo-revocations-parsed.jsonl': lines(ends),
    'us-laws/eo-dispositions.jsonl': lines(notes),
    'us-laws-elsewhere.yaml': JSON.stringify(taken),
  };
  const input = openInput((name) => files[name] ?? null);
  const head = {
    id: 'us-laws',
    title: 'US laws',
    language: 'en',
    licence: 'MIT',
    attribution: 'x',
    origin: 'x',
    asOf: '2026-07-16',
    revision: 1,
    recorded: '2026-11-29',
  };
  return US_LAWS.build({ input, supplements: input, head, report: openReport() }).laws;
}
const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe('an act of the US Code', () => {
  test('has its day, its number and a source, and states nothing about today', () => {
    const [law] = build({ acts: [act('Harbour Depth and Safety Act of 2014', 'Pub. L. 113-79', '2014-02-07')] });
    expect(law).toMatchObject({
      name: 'Harbour Depth and Safety Act of 2014',
      by: 'United States Congress',
      numbers: ['Public Law 113-79'],
      steps: [['enacted', '2014-02-07', {}]],
      src: ['p:113publ79'],
    });
    expect(law?.also).toBeUndefined();
  });

  test.each([
    ['a name of two words', act('Harbour Act', 'Pub. L. 113-79', '2014-02-07')],
    ['a name without a day', act('Harbour Depth Act', '', '')],
    ['a name with several days', act('Harbour Depth Act', 'Pub. L. 113-79', '2014-02-07', { conflict: true })],
    ['one that no other law refers to', act('Harbour Depth Act', 'Pub. L. 113-79', '2014-02-07', { citations: 0 })],
    ['an old one with one reference', act('Harbour Depth Act', 'Pub. L. 95-79', '1978-02-07')],
    ['a table of pay', act('Executive Pay Schedule', 'Pub. L. 113-79', '2014-02-07')],
  ])('is left out: %s', (_, row) => {
    expect(build({ acts: [row] })).toEqual([]);
  });

  test.each([
    ['an old one that several laws refer to', 'Harbour Depth Act', '1978-02-07', 2],
    ['one of the 118th Congress', 'Harbour Depth Act', '2023-02-07', 0],
    ['one named after a person', "Mira's Harbour Act", '2014-02-07', 0],
    ['one with an acronym', 'HARBOUR Depth Act', '2014-02-07', 0],
  ])('is kept: %s', (_, name, date, citations) => {
    expect(build({ acts: [act(name, 'Pub. L. 113-79', date, { citations })] })).toHaveLength(1);
  });

  test('is left out where a hand-written pack has it', () => {
    const acts = [act('Harbour Depth Act of 2014', 'Pub. L. 113-79', '2014-02-07')];
    expect(build({ acts, taken: ['Harbour Depth Act of 2014'] })).toEqual([]);
  });

  test('of a short name without a year needs a word of the United States near it', () => {
    const [law] = build({ acts: [act('Mental Harbour Act', 'Pub. L. 113-79', '2014-02-07')] });
    expect(law?.also).toEqual([{ t: 'Mental Harbour Act', context: expect.arrayContaining(['Congress']) }]);
  });

  test('that shares its public law with others does not have the number, even where the others are left out', () => {
    const acts = [1, 0].map((citations) =>
      act(`Harbour ${citations} Depth Act of 2014`, 'Pub. L. 113-79', '2014-02-07', { citations }),
    );
    expect(build({ acts }).map(({ l, numbers }) => [l, numbers])).toEqual([['harbour-1-depth-act-of-2014', undefined]]);
  });
});

describe('a bill of the 119th Congress', () => {
  test('has its number only while that Congress sits, and its latest action', () => {
    const [bill] = build({ bills: [BILL] });
    expect(bill?.src).toEqual(['c:house-bill/9000']);
    expect(bill).toMatchObject({
      name: 'H.R. 9000, Dredging of Harbours Act',
      steps: [
        ['introduced', '2025-02-01', {}],
        ['passed by the House', '2025-06-03', { text: 'Latest action: Received in the Senate.' }],
      ],
    });
    expect(bill?.also).toContainEqual({ t: 'H.R. 9000', from: '2025-01-03', to: '2027-01-03' });
  });

  test.each([
    ['left out where no chamber has passed it', '9000', 0],
    ['kept where its number is one that leaders reserve', '2', 1],
  ])('is %s', (_, number, count) => {
    const latestAction = { actionDate: '2025-06-03', text: 'Referred to the House Committee on Harbours.' };
    expect(build({ bills: [{ ...BILL, number, latestAction }] })).toHaveLength(count);
  });

  test('of the Senate needs a word of the Congress near its number', () => {
    const url = 'https://www.congress.gov/bill/119th-congress/senate-bill/5';
    const [bill] = build({ bills: [{ ...BILL, type: 'S', number: '5', legislationUrl: url }] });
    expect(bill?.also?.[0]).toMatchObject({ t: 'S. 5', context: expect.arrayContaining(['Senate']) });
  });
});

describe('an executive order', () => {
  test('has its number with the kind, its day, and what ended it', () => {
    const ends = [{ ...REVOKED, number: 15001, by_number: 15009, by_date: '2026-01-02' }];
    const [order] = build({ orders: [ORDER], ends });
    expect(order).toMatchObject({ name: 'Executive Order 15001', kind: 'order', by: 'President of the United States' });
    expect(order?.steps.map(([status, day]) => `${status} ${day}`)).toEqual([
      'signed 2025-03-01',
      'revoked 2026-01-02',
    ]);
  });

  test('of before 2017 is kept where it was ended since 2009', () => {
    const old = { ...ORDER, signing_date: '1998-03-01' };
    expect(build({ orders: [old] })).toEqual([]);
    const end = { ...REVOKED, number: 15001, by_number: 15009 };
    expect(build({ orders: [old], ends: [{ ...end, by_date: '2003-01-02' }] })).toEqual([]);
    expect(build({ orders: [old], ends: [{ ...end, by_date: '2009-01-30' }] })).toHaveLength(1);
  });

  test('is cited by the short address of the Federal Register', () => {
    const url = 'https://www.federalregister.gov/documents/2025/03/04/2025-01234/keeping-the-harbours-deep';
    expect(build({ orders: [{ ...ORDER, html_url: url }] })[0]?.src).toEqual(['f:2025-01234']);
  });

  test('takes the notes of the National Archives for orders that no later text names', () => {
    const notes = [
      { number: 15001, title: '', disposition_notes: ['Revoked by: EO 15003, May 4, 2025', 'See: EO 1'], from: 'x' },
    ];
    expect(build({ orders: [ORDER], notes })[0]?.steps[1]?.slice(0, 2)).toEqual(['revoked', '2025-05-04']);
  });
});

test('a record of an unknown form stops the run and names file, line and field', () => {
  expect(() => build({ bills: [{ ...BILL, number: '9000a' }] })).toThrow(/us-laws\/bills-119\.jsonl:1.*number/);
});

test('no record of the committed register has a name of a hand-written policy', () => {
  const laws = readRegister(readFileSync(join(FACTS, 'registers/us-laws.jsonl'), 'utf8'), 'us-laws.jsonl').laws;
  const forms = new Set(
    laws
      .flatMap(({ name, also = [], numbers = [] }) => [
        name,
        ...numbers,
        ...also.map((form) => (typeof form === 'string' ? form : form.t)),
      ])
      .map(fold),
  );
  const twice = ['ai', 'policies'].flatMap((pack) =>
    readdirSync(join(FACTS, pack, 'policies')).flatMap((file) => {
      const { name, aliases = [] } = parse(readFileSync(join(FACTS, pack, 'policies', file), 'utf8')) as {
        name: string;
        aliases?: (string | { text: string })[];
      };
      return [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].filter((text) =>
        forms.has(fold(text)),
      );
    }),
  );
  expect(twice, 'list these in supplements/us-laws-elsewhere.yaml').toEqual([]);
});
