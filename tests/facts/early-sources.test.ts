import { describe, expect, test } from 'vitest';
import { type Edit, problems } from './fixture.ts';

const ANNA = 'people/anna-lindqvist.yaml';
const OLAF = 'people/olaf-berg.yaml';
const EVENTS = 'timeline/2024.yaml';

const event = (about: string, sourceDate: string): Edit => [
  EVENTS,
  '- id: dredging-begins',
  `- id: crane-moves
  date: 2024-05-04
  text: The company moved its crane.
  about: [${about}]
  sources:
    - url: https://gazette.example/crane
      publisher: The Gazette
      title: The crane
      date: ${sourceDate}
      grade: A

- id: dredging-begins`,
];

const law = (step: string, day: string): Edit => [
  'policies/harbour-act.yaml',
  `id: harbour-act
kind: law
name: Harbour Act
description: A law on the harbour.
sources: &law
  - url: https://gazette.example/act
    publisher: The Gazette
    title: The harbour act
    date: 2020-02-01
    grade: A
statuses:
  - status: signed
    from: 2020-02-01
    text: The law was signed.
    sources: *law
  - status: ${step}
    from: ${day}
    text: A step was taken.
    sources: *law
`,
];

describe('the step of a law', () => {
  test('by a court needs a source of that day or later', () => {
    expect(problems(law('blocked by a court', '2021-03-01'))).toEqual([
      expect.stringMatching(
        /statuses\.2\.from: of "blocked by a court" is 2021-03-01, but its newest source is of 2020/,
      ),
    ]);
  });
  test('that the law itself announces may rest on the law', () => {
    expect(problems(law('in force', '2021-03-01'))).toEqual([]);
  });
});

describe('a statement stops the build where all of its sources are too early for it', () => {
  test('the end of a role that was only announced', () => {
    expect(problems([OLAF, 'to: 2024-05', 'to: 2024-09'])).toEqual([
      expect.stringMatching(
        /roles\.1\.to: of "adviser.*" is 2024-09, but its newest source is of 2024-06 and can only/,
      ),
    ]);
  });

  test('a role that is confirmed for a day after all of its sources', () => {
    expect(problems([ANNA, 'confirmed: 2025-12-01', 'confirmed: 2026-01-15'])).toEqual([
      expect.stringMatching(/roles\.1\.confirmed: .* is 2026-01-15, but its newest source is of 2025-12-01/),
    ]);
  });

  test('an event that its source announces', () => {
    expect(problems(event('harbour-works', '2024-05-03'))).toEqual([
      expect.stringMatching(/date: of "crane-moves" is 2024-05-04, but its newest source is of 2024-05-03/),
    ]);
  });

  test('but not where the source is of that month, or has no date', () => {
    expect(problems(event('harbour-works', '2024-05'))).toEqual([]);
    expect(problems(event('harbour-works', 'null'))).toEqual([]);
  });

  test('and not if a law itself states the later day on which it applies', () => {
    const law: Edit = [
      'policies/silt-act.yaml',
      `id: silt-act
kind: law
name: Silt Act
description: Law on what is dredged.
sources:
  - url: https://gazette.example/silt
    publisher: The Gazette
    title: The Silt Act
    date: 2021-02-03
    grade: A
`,
    ];
    expect(problems(law, event('harbour-works, silt-act', '2024-05-03'))).toEqual([]);
  });
});
