import { describe, expect, test } from 'vitest';
import { compileFacts } from '../../src/cli/compile-facts.ts';
import { type Edit, lineOf, problems, writeFacts } from './fixture.ts';

const ANNA = 'people/anna-lindqvist.yaml';
const OLAF = 'people/olaf-berg.yaml';
const WORKS = 'organisations/harbour-works.yaml';
const EVENTS = 'timeline/2024.yaml';

const FOUNDING = `    sources:
      - url: https://gazette.example/founding
        publisher: The Gazette
        title: A company for the harbour
        date: 2018-06-02
        grade: A
`;

test('a sound fact base has no problems', () => {
  expect(problems()).toEqual([]);
});

describe('each kind of fault is reported with file, line, field and the right form', () => {
  const cases: readonly (readonly [what: string, edits: readonly Edit[], expected: RegExp])[] = [
    [
      'a missing source',
      [[WORKS, FOUNDING, '']],
      /^organisations\/harbour-works\.yaml:12: statuses\.1\.sources: is missing$/,
    ],
    ['an empty list of sources', [[WORKS, FOUNDING, '    sources: []\n']], /statuses\.1\.sources: has no source/],
    [
      'reversed dates',
      [[ANNA, 'to: 2022-03-31', 'to: 2018-03-31']],
      /:\d+: roles\.2\.to: is 2018-03-31, before the role began \(2019\)/,
    ],
    [
      'an impossible date',
      [[EVENTS, 'date: 2024-05-06\n  text', 'date: 2024-02-30\n  text']],
      /2024\.yaml:2: 1\.date: is not a date: write 2024, 2024-05 or 2024-05-17/,
    ],
    [
      'a date with a time',
      [[EVENTS, 'date: 2024-05-06\n  text', 'date: 2024-05-06T10:00Z\n  text']],
      /1\.date: is not a date/,
    ],
    [
      'an unknown id',
      [[EVENTS, '- anna-lindqvist', '- anna-lindquist']],
      /2024\.yaml:6: 1\.about\.2: "anna-lindquist" is the id of no entity: did you mean anna-lindqvist\?/,
    ],
    [
      'an unknown organisation',
      [[OLAF, 'organisationId: harbour-works', 'organisationId: port-council']],
      /olaf-berg\.yaml:\d+: roles\.1\.organisationId: "port-council" is the id of no entity: add its file/,
    ],
    [
      'an unknown need',
      [[ANNA, '    surname: true', '    surname: true\n    needs: [nobody]']],
      /aliases\.2\.needs\.1: "nobody" is the id of no entity/,
    ],
    [
      'a change of what the event is not about',
      [[EVENTS, 'entity: harbour-works', 'entity: olaf-berg']],
      /1\.changes\.1\.entity: "olaf-berg" is not among/,
    ],
    [
      'two current chief executives of one organisation',
      [
        [OLAF, '  - title: adviser', '  - title: interim CEO of Harbour Works'],
        [OLAF, 'to: 2024-05', 'current: true\n    confirmed: 2025'],
      ],
      /olaf-berg\.yaml:\d+: roles\.1\.current: makes olaf-berg a second chief executive of harbour-works beside anna-lindqvist/,
    ],
    [
      'an event before an entity existed',
      [[WORKS, 'from: 2018-06-01', 'from: 2024-06-01']],
      /2024\.yaml:5: 1\.about\.1: "harbour-works" did not exist on 2024-05-06/,
    ],
    [
      'an event after the facts end',
      [['timeline/2026.yaml', FUTURE('2026-02-01')]],
      /2026\.yaml:2: 1\.date: is 2026-02-01, after the day up to which the facts go \(2026-01-31\)/,
    ],
    [
      'an event in the file of another year',
      [['timeline/2023.yaml', FUTURE('2025-02-01')]],
      /2023\.yaml:2: 1\.date: is 2025-02-01, which belongs in timeline\/2025\.yaml/,
    ],
    [
      'an event that is there twice',
      [['timeline/2025.yaml', FUTURE('2025-02-01').replace('later', 'dredging-begins')]],
      /"dredging-begins" is already the id of an event in timeline\/2024\.yaml/,
    ],
    [
      'a trap without its guard',
      [['traps.yaml', TRAP('Lindqvist', 'case')]],
      /anna-lindqvist\.yaml:8: aliases\.2: "Lindqvist" is a trap \(a bakery\): it needs the condition "case"/,
    ],
    [
      'a trap that no entity may have as a name',
      [['traps.yaml', TRAP('Lindqvist', 'absent')]],
      /anna-lindqvist\.yaml:8: aliases\.2: "Lindqvist" is a trap \(a bakery\) that no entity may have/,
    ],
    [
      'a trap whose name is gone',
      [['traps.yaml', TRAP('Anna', 'surname')]],
      /traps\.yaml:4: 1\.guard: says "surname", but no entity has "Anna" as a name: write "absent"/,
    ],
    [
      'YAML that cannot be parsed',
      [[OLAF, 'kind: person', 'kind: [person']],
      /olaf-berg\.yaml:\d+: is not well-formed YAML/,
    ],
    [
      'a key given twice',
      [[OLAF, 'kind: person', 'kind: person\nkind: person']],
      /olaf-berg\.yaml:3: is not well-formed YAML: Map keys must be unique/,
    ],
    ['a file that is a list', [[OLAF, '- not\n- this\n']], /olaf-berg\.yaml:1: id: is missing/],
    ['an empty file', [[OLAF, '']], /olaf-berg\.yaml:1: should be a list of fields/],
    [
      'a description of 1 MB',
      [[OLAF, 'Economist', 'E'.repeat(1024 * 1024)]],
      /olaf-berg\.yaml:1: is 1025 kB long: at most 512 kB/,
    ],
    [
      'a description that is too long',
      [[OLAF, 'Economist', 'E'.repeat(1000)]],
      /olaf-berg\.yaml:4: description: is \d+ characters long: at most 600/,
    ],
    [
      'control characters',
      [[OLAF, 'description: Economist', 'description: "Economist\\u0007" #']],
      /olaf-berg\.yaml:4: description: contains control characters/,
    ],
    [
      'characters that turn the text around',
      [[OLAF, 'description: Economist', 'description: "Economist \\u202E gro" #']],
      /description: contains control characters/,
    ],
    [
      'a javascript: url',
      [[WORKS, 'https://gazette.example/founding', 'javascript:alert(1)']],
      /statuses\.1\.sources\.1\.url: should be a whole http or https address/,
    ],
    [
      'a url with a password',
      [[WORKS, 'https://gazette.example/founding', 'https://me:secret@gazette.example/']],
      /url: should be a whole http/,
    ],
    [
      'a url without a host',
      [[WORKS, 'https://gazette.example/founding', 'https://founding']],
      /url: should be a whole http/,
    ],
    [
      'two titles for one address',
      [
        [
          OLAF,
          /* the first */ 'title: New faces on the council\n    date: 2024-06\n    grade: B\nroles',
          'title: Old faces\n    date: 2024-06\n    grade: B\nroles',
        ],
      ],
      /roles\.1\.sources\.1\.title: is "New faces on the council", but elsewhere the same address has "Old faces"/,
    ],
    [
      'a misspelt field',
      [[OLAF, 'description:', 'descripton:']],
      /olaf-berg\.yaml:4: descripton: is not a field here: the fields are id, kind, name/,
    ],
    [
      'an unknown kind',
      [[OLAF, 'kind: person', 'kind: human']],
      /olaf-berg\.yaml:2: kind: should be one of person, organisation/,
    ],
    [
      'a kind in the wrong folder',
      [[OLAF, 'kind: person', 'kind: law']],
      /olaf-berg\.yaml:2: kind: is "law", which belongs in policies\//,
    ],
    [
      'an id that is not the name of its file',
      [[OLAF, 'id: olaf-berg', 'id: olav-berg']],
      /olaf-berg\.yaml:1: id: is "olav-berg", but the file is olaf-berg\.yaml/,
    ],
    [
      'a name that another entity has too',
      [[WORKS, 'name: Harbour Works', 'name: Harbour Works\naliases: [Anna Lindqvist]']],
      /aliases\.1: "Anna Lindqvist" is also a name of anna-lindqvist: give one of them a condition/,
    ],
    [
      'an alias that is there twice',
      [[ANNA, '  - Dr Anna Lindqvist', '  - Dr Anna Lindqvist\n  - Dr Anna Lindqvist']],
      /aliases\.2: "Dr Anna Lindqvist" is listed twice/,
    ],
    [
      'a current role without its confirmation',
      [[ANNA, '    confirmed: 2025-12-01\n', '']],
      /roles\.1\.current: needs "confirmed"/,
    ],
    [
      'a current role that has ended',
      [[ANNA, '    current: true\n', '    current: true\n    to: 2024\n']],
      /roles\.1\.current: is true, but the role ended \(2024\)/,
    ],
    [
      'a role held twice at once',
      [
        [
          ANNA,
          '  - title: surveyor\n    organisation: Coast Board\n    from: 2019\n    to: 2022-03-31',
          '  - title: chief executive\n    organisation: Harbour Works\n    from: 2019\n    to: 2023',
        ],
      ],
      /roles\.2\.from: "chief executive of Harbour Works" is held twice at once/,
    ],
    [
      'status steps out of order',
      [
        [
          WORKS,
          '    from: 2018-06-01',
          `    from: 2018-06-01\n    text: One.\n${FOUNDING}  - status: renamed\n    from: 2017`,
        ],
      ],
      /statuses\.2\.from: is 2017, before the step above it \(2018-06-01\)/,
    ],
    [
      'a pack that does not say how far it goes',
      [['pack.yaml', 'asOf: 2026-01-31\n', '']],
      /pack\.yaml:1: asOf: is missing/,
    ],
  ];

  test.each(cases)('%s', (_, edits, expected) => {
    const found = problems(...edits);
    expect(found.join('\n')).toMatch(new RegExp(expected.source, 'm'));
  });

  test('a mistake is reported on its own line', () => {
    const line = lineOf(ANNA, 'to: 2022-03-31');
    expect(problems([ANNA, 'to: 2022-03-31', 'to: 31 March 2022'])).toEqual([
      `${ANNA}:${line}: roles.2.to: is not a date: write 2024, 2024-05 or 2024-05-17, as precise as it is known`,
    ]);
  });

  test('all mistakes of all files are reported at once, in the order of the files', () => {
    const found = problems(
      [OLAF, 'kind: person', 'kind: human'],
      [WORKS, FOUNDING, ''],
      [EVENTS, 'id: dredging-begins', 'id: Dredging'],
    );
    expect(found.map((line) => line.split(':')[0])).toEqual([WORKS, OLAF, EVENTS]);
  });
});

test('the build stops with every problem in its message', async () => {
  const dir = writeFacts([
    [WORKS, FOUNDING, ''],
    [OLAF, 'kind: person', 'kind: human'],
  ]);
  expect(() => compileFacts(dir)).toThrow(
    /has 2 problems:\norganisations\/harbour-works\.yaml:12: .*\npeople\/olaf-berg\.yaml:2: /,
  );
});

test('years may be written as YAML numbers, and stay years', async () => {
  expect(problems([EVENTS, 'date: 2024-05-06\n  text', 'date: 2024\n  text'])).toEqual([]);
});

function FUTURE(date: string): string {
  return `- id: later
  date: ${date}
  text: Harbour Works did something.
  about: [harbour-works]
  sources:
    - url: https://gazette.example/later
      publisher: The Gazette
      title: Later
      date: ${date}
      grade: A
`;
}

function TRAP(surface: string, guard: string): string {
  return `- surface: ${surface}\n  entities: [anna-lindqvist]\n  confusable: [a bakery]\n  guard: ${guard}\n`;
}
