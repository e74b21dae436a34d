import { describe, expect, test } from 'vitest';
import { readAmendments, withAmendments } from '../../../src/facts/registers/amendments.ts';
import { openInput } from '../../../src/facts/registers/input.ts';
import type { Register } from '../../../src/facts/registers/register-model.ts';
import { openReport } from '../../../src/facts/registers/report.ts';
import { house, person, register } from './world.ts';

const SOURCES = "- { key: g, publisher: The Gazette, title: 'Posts', url: 'https://gazette.example/{key}', grade: A }";

const before = register(
  'harbour',
  [house('oh'), house('ny')],
  [
    person('A1', 'Anna Lindqvist', [
      ['us-representative-oh', '2019-01-03', null, { seen: ['2019-01-03', '2026-01-01'], open: true }],
    ]),
    person('B1', 'Bo Ek', [['us-representative-ny', '2015-01-03', '2017-01-03']]),
    person('C1', 'Cay Ros', [['us-representative-oh', null, null, { seen: ['2025-02-01', '2026-01-01'] }]]),
    { ...person('D1', 'Dag Ny', []), life: ['1940', '2019-01-01'] as [string, string] },
  ],
);

/** The register after the amendments of this text. */
function amended(rows: string, offices = '[]'): Register {
  const files: Record<string, string> = {
    'amendments/sources.yaml': SOURCES,
    'amendments/harbour.yaml': rows,
    'amendments/offices.yaml': offices,
  };
  const amendments = readAmendments(
    openInput((file) => files[file] ?? null),
    'harbour',
  );
  return withAmendments(before, amendments, openReport());
}

const rolesOf = ({ people }: Register, id: string) => people.find(({ p }) => p === id)?.roles;
const WHY = "source: 'g:1', why: the Gazette lists it, on: '2026-01-02' }";

describe('an amendment of a register', () => {
  test('adds a namesake of somebody in the register only if it states that this is another person', () => {
    const row = (more: string): string =>
      `- { person: A2, name: Anna Lindqvist, ${more}office: us-representative-ny, add: { from: '2001', to: '2003' }, ${WHY}`;
    expect(() => amended(row(''))).toThrow(/whom this register now has as A1/);
    expect(rolesOf(amended(row('besides: A1, ')), 'A2')).toEqual([
      ['us-representative-ny', '2001', '2003', { src: ['g:1'] }],
    ]);
  });

  test('closes an open role and keeps the sources of the role beside the page of its end', () => {
    const after = amended(`- { person: A1, office: us-representative-oh, ends: '2026-01-05', ${WHY}`);
    expect(rolesOf(after, 'A1')).toEqual([
      ['us-representative-oh', '2019-01-03', '2026-01-05', { src: ['r:A1', 'g:1'] }],
    ]);
    expect(after.head.sources.g?.publisher).toBe('The Gazette');
  });

  test('adds a role that upstream lacks, a role that is still held, and a person whom upstream lacks', () => {
    const after = amended(
      [
        `- { person: B1, office: us-representative-ny, add: { from: '2017-01-03', to: '2019-01-03' }, ${WHY}`,
        `- { person: B1, office: us-representative-oh, held: { from: '2026-01-06', confirmed: '2026-02-01' }, ${WHY}`,
        `- { person: c1, name: Cia Holm, office: us-representative-ny, add: { from: '2019-01-03', to: null }, ${WHY}`,
      ].join('\n'),
    );
    expect(rolesOf(after, 'B1')?.slice(1)).toEqual([
      ['us-representative-ny', '2017-01-03', '2019-01-03', { src: ['g:1'] }],
      ['us-representative-oh', '2026-01-06', null, { src: ['g:1'], seen: ['2026-01-06', '2026-02-01'], open: true }],
    ]);
    expect(after.people.at(-1)).toMatchObject({ p: 'c1', name: 'Cia Holm' });
  });

  test('lets a person who held on without a break hold the office from the first day of the earlier term', () => {
    const days = "held: { from: '2017-01-03', confirmed: '2026-02-01' }";
    const after = amended(`- { person: B1, office: us-representative-ny, ${days}, ${WHY}`);
    expect(rolesOf(after, 'B1')).toEqual([
      [
        'us-representative-ny',
        '2015-01-03',
        null,
        { src: ['r:B1', 'g:1'], seen: ['2015-01-03', '2026-02-01'], open: true },
      ],
    ]);
  });

  test('adds the holder of an office that the register lacks', () => {
    const pier = '- { register: harbour, office: master, name: Master of the Pier, place: Holm, country: SE }';
    const row = `- { person: c1, name: Cia Holm, office: master, add: { from: '2019-01-03', to: null }, ${WHY}`;
    const after = amended(row, pier);
    expect(after.offices.at(-1)).toEqual({ o: 'master', name: 'Master of the Pier', place: 'Holm', country: 'SE' });
    expect(rolesOf(after, 'c1')).toEqual([['master', '2019-01-03', null, { src: ['g:1'] }]]);
    expect(() => amended(row, pier.replace('master,', 'us-representative-ny,'))).toThrow(/which this register now has/);
    expect(amended(row.replace('master', 'us-representative-ny'), pier.replace('harbour', 'quay')).offices).toEqual(
      before.offices,
    );
  });

  test('corrects the days of the role in an office', () => {
    const after = amended(
      `- { person: B1, office: us-representative-ny, correct: { from: '2015-01-06', to: '2017-01-03' }, ${WHY}`,
    );
    expect(rolesOf(after, 'B1')).toEqual([['us-representative-ny', '2015-01-06', '2017-01-03', { src: ['g:1'] }]]);
  });

  test('states the first day of a role that upstream knows from posts only, and keeps its last confirmation', () => {
    const after = amended([`- { person: C1, office: us-representative-oh, begins: '2025-01-21', ${WHY}`].join('\n'));
    expect(rolesOf(after, 'C1')).toEqual([
      ['us-representative-oh', '2025-01-21', null, { src: ['r:C1', 'g:1'], seen: ['2025-01-21', '2026-01-01'] }],
    ]);
  });

  test('states a death, with its page among the sources of the person, and leaves the roles as they are', () => {
    const after = amended(`- { person: B1, died: '2018-02-03', ${WHY}`);
    expect(after.people.find(({ p }) => p === 'B1')).toMatchObject({
      life: [null, '2018-02-03'],
      src: ['r:B1', 'g:1'],
      roles: [['us-representative-ny', '2015-01-03', '2017-01-03']],
    });
  });

  test.each([
    [
      'that states the death of somebody in office',
      `person: A1, died: '2026-01-05'`,
      /still holds us-repres.*: end that role/,
    ],
    ['that states a death twice', `person: D1, died: '2020-01-05'`, /which upstream has: remove it/],
    [
      'that begins a role on the day that upstream has',
      `person: B1, office: us-representative-ny, begins: '2015-01-03'`,
      /on the day that upstream has: remove it/,
    ],
    [
      'of nobody in the register',
      `person: X9, office: us-representative-oh, ends: '2026-01-05'`,
      /X9, who is not in this/,
    ],
    ['of an office of another register', `person: A1, office: mayor, ends: '2026-01-05'`, /mayor, which is no office/],
    [
      'that ends what upstream has ended',
      `person: B1, office: us-representative-ny, ends: '2017-01-03'`,
      /none is open/,
    ],
    [
      'that corrects what is not there',
      `person: A1, office: us-representative-ny, correct: { from: null, to: null }`,
      /which is not there/,
    ],
    [
      'that corrects to what upstream has',
      `person: B1, office: us-representative-ny, correct: { from: '2015-01-03', to: '2017-01-03' }`,
      /to what upstream says/,
    ],
    [
      'that adds what upstream has',
      `person: B1, office: us-representative-ny, add: { from: '2016-01-03', to: '2018-01-03' }`,
      /has a role of these days/,
    ],
    [
      'of somebody new whom upstream has by now',
      `person: c1, name: Bo Ek, office: us-representative-ny, add: { from: '2019-01-03', to: null }`,
      /now has as B1/,
    ],
    ['without an action', `person: A1, office: us-representative-oh`, /one of add, held, correct, begins, ends, died/],
  ])('%s stops the run with file, record and reason', (_, row, message) => {
    expect(() => amended(`- { ${row}, ${WHY}`)).toThrow(message);
    expect(() => amended(`- { ${row}, ${WHY}`)).toThrow(/^amendments\/harbour\.yaml \(record 1\): /);
  });

  test('that cites a page which nobody has listed stops the run', () => {
    const row = `- { person: A1, office: us-representative-oh, ends: '2026-01-05', source: 'z:1', why: x, on: '2026-01-02' }`;
    expect(() => amended(row)).toThrow(/list its page in amendments\/sources\.yaml/);
  });
});
