import { describe, expect, test } from 'vitest';
import { sayProblem } from '../../src/facts/problem.ts';
import { reviewFacts } from '../../src/facts/review.ts';
import { isSeatOn, memberName } from '../../src/facts/seats.ts';
import { type Edit, load, problems } from './fixture.ts';

const ANNA = 'people/anna-lindqvist.yaml';
const OLAF = 'people/olaf-berg.yaml';
const EVENTS = 'timeline/2024.yaml';

const source = (date: string, grade = 'A', name = 'extra') => `
      - url: https://gazette.example/${name}-${date}
        publisher: The Gazette
        title: A further report
        date: ${date}
        grade: ${grade}`;

const LAW = (steps: string) => `id: silt-act
kind: law
name: Silt Act
description: Law on what is dredged.
sources:
  - url: https://gazette.example/silt
    publisher: The Gazette
    title: The Silt Act
    date: 2021-02-03
    grade: A
statuses:${steps}
`;

const step = (status: string, from: string) => `
  - status: ${status}
    from: ${from}
    text: The act took a step.
    sources:${source(from)}`;

const BOARD = (members: string) => `id: harbour-board
kind: organisation
name: Harbour Works board
description: Board of the works.
sources:
  - url: https://gazette.example/board
    publisher: The Gazette
    title: The board
    date: 2023-05-05
    grade: A
memberships:
  - asOf: 2023-06-01
    members:
${members}
    sources:${source('2023-06-01')}
`;

const SEAT = (from: string, to: string) => `  - title: board member
    organisation: Harbour Works
    organisationId: harbour-works
    from: ${from}
    to: ${to}
    sources:${source('2024-02-01', 'A', 'seat')}
`;

describe('the build stops at a statement that a card would show wrongly', () => {
  const cases: readonly (readonly [what: string, edits: readonly Edit[], expected: RegExp])[] = [
    [
      'a qualifier that only a note has',
      [[OLAF, '    to: 2024-05\n', '    to: 2024-05\n    note: On unpaid leave since March.\n']],
      /roles\.1\.note: says "On unpaid leave", which the card does not show/,
    ],
    [
      'a proposal that hides that a law is in force',
      [['policies/silt-act.yaml', LAW(step('in force', '2021-02-01') + step('changes proposed', '2023-02-01'))]],
      /silt-act\.yaml:\d+: statuses\.2\.status: is "changes proposed", which would hide that it is "in force"/,
    ],
    [
      'a last step that says what was to come, long ago',
      [
        ['policies/silt-act.yaml', LAW(step('repeal announced', '2023-02-01'))],
        ['pack.yaml', 'recorded: 2026-01-31', 'recorded: 2025-01-31'],
      ],
      /statuses\.1\.status: is "repeal announced" since 2023-02-01: add the step of the end, or look it up and set "checked"/,
    ],
    [
      'two holders of one post',
      [[OLAF, '  - title: adviser\n', '  - title: interim chief executive\n']],
      /makes olaf-berg chief executive beside anna-lindqvist: end one before the other begins/,
    ],
    [
      'a list that leaves out who held a seat',
      [
        ['organisations/harbour-board.yaml', BOARD('      - Olaf Berg')],
        [ANNA, 'roles:\n', `roles:\n${SEAT('2022-05-01', '2024-01-31')}`],
      ],
      /memberships\.1\.members: leaves out Anna Lindqvist, who held a seat on 2023-06-01/,
    ],
    [
      'a list with somebody whose seat had ended',
      [
        ['organisations/harbour-board.yaml', BOARD('      - Anna Lindqvist (chair)')],
        [ANNA, 'roles:\n', `roles:\n${SEAT('2022-05-01', '2023-01-31')}`],
      ],
      /lists Anna Lindqvist as of 2023-06-01, but the roles of anna-lindqvist have no seat on that day/,
    ],
    [
      'an event that changes a role which neither begins nor ends then',
      [[EVENTS, '    - entity: harbour-works\n      what: status', '    - entity: anna-lindqvist\n      what: role']],
      /1\.changes\.1\.entity: "anna-lindqvist" is said to change on 2024-05-06, but no role of it begins or ends then/,
    ],
    [
      'an event that changes a standing without a step of that time',
      [[EVENTS, 'date: 2024-05-06\n  text', 'date: 2024-09-06\n  text']],
      /"harbour-works" is said to change on 2024-09-06, but none of its steps is of then/,
    ],
  ];
  test.each(cases)('%s', (_, edits, expected) => {
    expect(problems(...edits).join('\n')).toMatch(expected);
  });

  const role = (from: string, date: string) => `id: ida-moe
kind: person
name: Ida Moe
description: Head of pilots.
sources:
  - url: https://gazette.example/moe
    publisher: The Gazette
    title: A head of pilots
    date: 2024-04-16
    grade: A
roles:
  - title: head of pilots
    organisation: Harbour Works
    organisationId: harbour-works
    from: ${from}
    sources:${source(date)}
`;

  test('an open role whose only source announces it', () => {
    expect(problems(['people/ida-moe.yaml', role('2024-04-16', '2024-04-16')]).join('\n')).toMatch(
      /roles\.1\.from: "head of pilots at Harbour Works" has no end and no source later than its beginning \(2024-04-16\)/,
    );
  });

  test('a role is open without complaint where a later source has it', () => {
    expect(problems(['people/ida-moe.yaml', role('2024-04-16', '2025-02-01')])).toEqual([]);
  });
});

describe('the build lets pass', () => {
  test.each<readonly [string, readonly Edit[]]>([
    [
      'a law that is challenged while in force',
      [
        [
          'policies/silt-act.yaml',
          LAW(step('in force', '2021-02-01') + step('in force, while challenged', '2023-02-01')),
        ],
      ],
    ],
    [
      'a proposal before the law',
      [['policies/silt-act.yaml', LAW(step('proposed', '2020-02-01') + step('in force', '2021-02-01'))]],
    ],
    [
      'one who follows another on the day',
      [
        [
          OLAF,
          '  - title: adviser\n    organisation: Harbour Works\n    organisationId: harbour-works\n    from: 2023-02\n    to: 2024-05',
          '  - title: chief executive\n    organisation: Harbour Works\n    organisationId: harbour-works\n    from: 2019\n    to: 2022-04-01',
        ],
      ],
    ],
    [
      'a list with the chair named',
      [
        ['organisations/harbour-board.yaml', BOARD('      - Anna Lindqvist (chair)')],
        [ANNA, 'roles:\n', `roles:\n${SEAT('2022-05-01', '2024-01-31')}`],
      ],
    ],
  ])('%s', (_, edits) => {
    expect(problems(...edits)).toEqual([]);
  });
});

describe('an editor asks about evidence', () => {
  const review = (...edits: readonly Edit[]): readonly string[] => {
    const loaded = load(...edits);
    if (!loaded.ok) throw new Error(loaded.problems.map(sayProblem).join('\n'));
    return reviewFacts(loaded.sources).map(sayProblem);
  };
  const DREDGING = 'text: Harbour Works began to dredge the inner harbour.';

  test('why "was reported to" is used beside a primary source', () => {
    expect(review([EVENTS, DREDGING, 'text: Harbour Works was reported to dredge.']).join('\n')).toMatch(
      /1\.text: says "was reported to" although The Gazette says it: state it, or name who reported it/,
    );
  });
  test('not where the report is all there is', () => {
    expect(
      review([EVENTS, DREDGING, 'text: Harbour Works was reported to dredge.'], [EVENTS, 'grade: A', 'grade: C']),
    ).toEqual([]);
  });
  test('when an entity was looked up, if the pack has that day for another', () => {
    expect(review([ANNA, 'pronoun: she\n', 'pronoun: she\nchecked: 2026-01-31\n']).join('\n')).toMatch(
      /harbour-works\.yaml:\d+: id: has no "checked": give the last day on which it was looked up/,
    );
  });
});

describe('a seat on a body', () => {
  const board = ["OpenAI's board of directors", 'OpenAI board'];
  test.each([
    [{ title: 'board member', organisation: 'OpenAI' }, board, true],
    [{ title: 'chair of the board', organisation: 'OpenAI' }, board, true],
    [{ title: 'board member', organisation: 'Instacart' }, board, false],
    [{ title: 'chief executive', organisation: 'OpenAI' }, board, false],
    [
      { title: 'member of the Safety Committee', organisation: 'OpenAI' },
      ['OpenAI Safety Committee', 'Safety Committee'],
      true,
    ],
    [{ title: 'member of the Safety Committee' }, board, false],
  ])('%o on %o: %s', (role, names, expected) => {
    expect(isSeatOn(role, names)).toBe(expected);
  });
  test('is listed under the plain name', () => {
    expect(memberName('Bret Taylor (chair)')).toBe('Bret Taylor');
  });
});
