import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { compileRegisters } from '../../../src/facts/registers/compile.ts';
import { readRegister } from '../../../src/facts/registers/read.ts';
import type { Register } from '../../../src/facts/registers/register-model.ts';
import { REGISTERS } from '../../../src/facts/source/registers.ts';

/** Small upstream files, made up for these tests, in upstream's own formats. */
const legislator = (id: string, more: object): Record<string, unknown> => ({
  id: { bioguide: id },
  name: { first: 'Ada', last: 'Lind' },
  terms: [{ type: 'sen', start: '2021-01-03', end: '2027-01-03', state: 'OH', class: 3, party: 'Republican' }],
  _current: true,
  _last_seen: '2026-06-15',
  ...more,
});
const lines = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

const EARLY =
  'bioguide,name,type,state,stated_end,true_end,basis,moved_out_on,commit,openstates_id,openstates_end,wikidata_end,note';
const TERMS = 'congress,start_date,chamber,state_abbrev,party_code,bioname,bioguide_id';
const NAMES =
  'last_name,first_name,middle_name,suffix,nickname,birthday,type,state,district,senate_class,party,bioguide_id,govtrack_id,icpsr_id,wikipedia_id';
const RESIGNED = 'Member,Party,District,Congress,Resignation Date,date_iso,Source';
const origins = readFileSync('extension/facts/registers/origins.yaml', 'utf8');

let upstream: Record<string, string>;
let own: Record<string, string>;

beforeEach(() => {
  upstream = {
    'us-congress/legislators-union.jsonl': lines(legislator('L000001', {})),
    'us-congress/early-ends.csv': `${EARLY}\n`,
    'us-congress/congress-1989-2012-terms.csv': `${TERMS}\n`,
    'us-congress/congress-1989-2012-names.csv': `${NAMES}\n`,
    'us-congress/resignations-1901-2018.csv': `${RESIGNED}\n`,
  };
  own = { 'origins.yaml': origins };
  for (const file of ['us-congress', 'us-congress-deaths', 'names', 'merges', 'exceptions', 'overruns'])
    own[`supplements/${file}.yaml`] = '[]';
});

function congress(): Register {
  const job = {
    adapters: REGISTERS.filter(({ id }) => id === 'us-congress'),
    upstream: (file: string) => upstream[file] ?? null,
    committed: (file: string) => own[file] ?? null,
  };
  const [compiled] = compileRegisters(job).registers;
  return readRegister(compiled?.text ?? '', 'us-congress.jsonl');
}
const rolesOf = (id: string) => congress().people.find((person) => person.p === id)?.roles;

test("a term's constitutional end is no end while the member is listed", () => {
  expect(rolesOf('L000001')).toEqual([['us-senator-oh', '2021-01-03', null, { party: 'R' }]]);
});

test('who left early left on the true end, even one after the snapshot', () => {
  upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { _true_end: '2026-07-11' }));
  upstream['us-congress/early-ends.csv'] =
    `${EARLY}\nL000001,Ada Lind,sen,OH,2027-01-03,2026-07-11,upstream_later,,abc123,,,,\n`;
  expect(rolesOf('L000001')).toEqual([
    ['us-senator-oh', '2021-01-03', '2026-07-11', { party: 'R', src: ['b:L000001', 'c:abc123'] }],
  ]);
});

test('terms that follow each other are one role, over the days between adjournment and the new Congress', () => {
  const term = (start: string, end: string, party = 'Democrat') => ({
    type: 'rep',
    start,
    end,
    state: 'NY',
    district: 4,
    party,
  });
  const terms = [
    term('2005-01-04', '2006-12-09'),
    term('2007-01-04', '2009-01-03'),
    term('2009-01-06', '2010-12-22', 'Republican'),
  ];
  upstream['us-congress/legislators-union.jsonl'] = lines(
    legislator('L000001', { terms, _current: false, _left_current_file: '2011-01-05' }),
    legislator('L000002', {
      terms: terms.map((one) => ({ ...one, district: 5 })),
      _current: false,
      _left_current_file: '2011-01-05',
    }),
  );
  expect(rolesOf('L000001')).toEqual([
    ['us-representative-ny-4', '2005-01-04', '2009-01-03', { party: 'D' }],
    ['us-representative-ny-4', '2009-01-06', '2011-01-03', { party: 'R' }],
  ]);
});

test('a change of party within a term parts the role on its day', () => {
  const party_affiliations = [
    { start: '2021-01-03', end: '2022-12-08', party: 'Democrat' },
    { start: '2022-12-09', end: '2027-01-03', party: 'Independent' },
  ];
  const terms = [
    {
      type: 'sen',
      start: '2021-01-03',
      end: '2027-01-03',
      state: 'AZ',
      class: 1,
      party: 'Independent',
      party_affiliations,
    },
  ];
  upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { terms }));
  expect(rolesOf('L000001')).toEqual([
    ['us-senator-az', '2021-01-03', '2022-12-09', { party: 'D' }],
    ['us-senator-az', '2022-12-09', null, { party: 'I' }],
  ]);
});

test('of a member of before 2012 only whole Congresses are known: no start, and an end by resignation or death', () => {
  upstream['us-congress/congress-1989-2012-terms.csv'] =
    `${TERMS}\n107,2001-01-03,House,FL,200,"BERG, Bo",B000001\n108,2003-01-03,House,FL,200,"BERG, Bo",B000001\n`;
  upstream['us-congress/congress-1989-2012-names.csv'] = `${NAMES}\nBerg,Bo,,,,,rep,FL,,,Republican,B000001,,,\n`;
  const seen = { party: 'R', seen: ['2003-01-03', '2003-01-03'] };
  expect(rolesOf('B000001')).toEqual([['us-representative-fl', null, '2005-01-03', seen]]);
  upstream['us-congress/resignations-1901-2018.csv'] = `${RESIGNED}\nBo Berg,R,FL-14,108th,9/23/2004,2004-09-23,CNN\n`;
  expect(rolesOf('B000001')).toEqual([['us-representative-fl', null, '2004-09-23', seen]]);
  own['supplements/us-congress-deaths.yaml'] = "- { person: B000001, died: '2004-02-02' }";
  expect(rolesOf('B000001')).toEqual([['us-representative-fl', null, '2004-02-02', seen]]);
});

test.each<[string, () => void, RegExp]>([
  ['a missing file', () => delete upstream['us-congress/early-ends.csv'], /early-ends\.csv: is missing/],
  [
    'an unknown field',
    () => {
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { shoes: 39 }));
    },
    /legislators-union\.jsonl:1 \(L000001\): shoes: is an unknown field/,
  ],
  [
    'a person without a name',
    () => {
      upstream['us-congress/legislators-union.jsonl'] = lines(
        legislator('L000001', { name: { first: '', last: 'Lind' } }),
      );
    },
    /:1 \(L000001\): name\.first: is empty/,
  ],
  [
    'a term that ends before it starts',
    () => {
      const terms = [
        { type: 'rep', start: '2021-01-03', end: '2019-01-03', state: 'OH', district: 1, party: 'Democrat' },
      ];
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { terms }));
    },
    /\(L000001\): has a term from 2021-01-03 to 2019-01-03/,
  ],
  [
    'a member who is gone and has no end',
    () => {
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { _current: false }));
    },
    /\(L000001\): is no longer listed, and the term ends on 2027-01-03/,
  ],
  [
    'two ends that do not agree',
    () => {
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { _true_end: '2026-07-11' }));
    },
    /_true_end is 2026-07-11, early-ends\.csv has no row/,
  ],
  [
    'an unknown party',
    () => {
      const terms = [
        { type: 'sen', start: '2021-01-03', end: '2027-01-03', state: 'OH', class: 3, party: 'Bull Moose' },
      ];
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', { terms }));
    },
    /has the unknown party "Bull Moose"/,
  ],
  [
    'a duplicate id',
    () => {
      upstream['us-congress/legislators-union.jsonl'] = lines(legislator('L000001', {}), legislator('L000001', {}));
    },
    /\(L000001\): is the id of two records/,
  ],
])('%s stops the adapter with file, record and reason', (_, spoil, message) => {
  spoil();
  expect(congress).toThrow(message);
});

const shared = join(import.meta.dirname, '../../../../shared/registers');

test.skipIf(!existsSync(shared))(
  'the same upstream files give the committed bytes (needs the upstream files beside the project)',
  () => {
    const read = (folder: string) => (file: string) => {
      const path = join(folder, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    };
    const { registers, stale } = compileRegisters({
      adapters: REGISTERS,
      upstream: read(shared),
      committed: read('extension/facts/registers'),
    });
    const changed = registers.filter(
      ({ id, text }) => text !== readFileSync(`extension/facts/registers/${id}.jsonl`, 'utf8'),
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
    expect(stale).toEqual([]);
  },
  180_000,
);
