import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkFactFiles, staleSchemas } from '../../src/cli/check-facts.ts';
import { idOf, scaffold } from '../../src/cli/new-fact.ts';
import { coverageOf } from '../../src/facts/coverage.ts';
import { ENTITY_KINDS } from '../../src/facts/fact-model.ts';
import { sayProblem } from '../../src/facts/problem.ts';
import { dangerousAliases } from '../../src/facts/review/danger.ts';
import { reviewFacts } from '../../src/facts/review.ts';
import { type Edit, load, writeFacts } from './fixture.ts';

const ANNA = 'people/anna-lindqvist.yaml';
const OLAF = 'people/olaf-berg.yaml';
const EVENTS = 'timeline/2024.yaml';
const DREDGING = 'text: Harbour Works began to dredge the inner harbour.';

function review(...edits: readonly Edit[]): readonly string[] {
  const loaded = load(...edits);
  if (!loaded.ok) throw new Error(loaded.problems.map(sayProblem).join('\n'));
  return reviewFacts(loaded.sources).map(sayProblem);
}

describe('the checks of an editor', () => {
  test('finds nothing in sound facts', () => {
    expect(review()).toEqual([]);
  });

  test.each([
    ['a loaded verb', 'text: Critics slammed Harbour Works.', '"slammed" is not neutral: criticised'],
    ['a loaded adjective', 'text: The controversial dredging began.', '"controversial" is not neutral'],
    ['an exclamation mark', 'text: Dredging began!', '"!" is not neutral: end the sentence with a full stop'],
    [
      'a grave matter that is not marked',
      'text: The death was ruled a suicide.',
      '"suicide" asks for "sensitive: true"',
    ],
    [
      'a name that is nearly somebody’s',
      'text: Anna Lindquist began to dredge.',
      '"Anna Lindquist" looks like Anna Lindqvist, spelt otherwise',
    ],
  ])('%s', (_, text, expected) => {
    expect(review([EVENTS, DREDGING, text])).toEqual([
      expect.stringContaining(`timeline/2024.yaml:3: 1.text: ${expected}`),
    ]);
  });

  test.each([
    ['a loaded word that is somebody’s and quoted', 'text: Olaf Berg called the plan "reckless".'],
    ['a grave matter that is marked', 'text: The death was ruled a suicide.\n  sensitive: true'],
    ['a name in the possessive', "text: Anna Lindqvist's company began to dredge."],
    ['another person’s name that shares one word', 'text: Anna Lind and Eva Berg met Harbour Works.'],
  ])('lets pass %s', (_, text) => {
    expect(review([EVENTS, DREDGING, text])).toEqual([]);
  });

  test('finds an organisation that is called by another name than its own', () => {
    expect(review([OLAF, 'organisation: Harbour Works', 'organisation: Harbor Works'])).toEqual([
      'people/olaf-berg.yaml:13: roles.1.organisation: "Harbor Works" is not a name of harbour-works: write Harbour Works',
    ]);
  });

  test('finds a member of a board whose name is spelt differently', () => {
    const board = `    date: 2025-12-01
    grade: A
memberships:
  - asOf: 2024
    members: [Olaf Berg, Anna Lindkvist]
    sources:
      - url: https://gazette.example/board
        publisher: The Gazette
        title: The board
        date: 2024
        grade: A
statuses`;
    expect(review(['organisations/harbour-works.yaml', '    date: 2025-12-01\n    grade: A\nstatuses', board])).toEqual(
      [expect.stringContaining('memberships.1.members.2: "Anna Lindkvist" looks like Anna Lindqvist')],
    );
  });

  test('finds one happening with two events', () => {
    const again = `- id: dredging-started
  date: 2024-05-06
  text: Harbour Works started to dredge the inner harbour.
  about: [harbour-works]
  sources:
    - url: https://gazette.example/again
      publisher: The Gazette
      title: Dredging
      date: null
      grade: A
- id: dredging-begins`;
    expect(review([EVENTS, '- id: dredging-begins', again])).toEqual([
      expect.stringContaining('seems to be the same happening as dredging-started'),
    ]);
  });

  test('finds a step on whose day nothing changed', () => {
    expect(
      review([
        'organisations/harbour-works.yaml',
        'text: The company began to dredge.',
        'text: The bill was still in committee.',
      ]),
    ).toEqual([expect.stringContaining('statuses.2.from: is no day of a change: "dredging" was still so')]);
  });

  test('finds a report with the day of a copy', () => {
    const text = 'text: The Gazette reported that the works dredge the harbour.';
    expect(review([EVENTS, DREDGING, text])).toEqual([]);
    expect(review([EVENTS, DREDGING, text], [EVENTS, 'date: 2024-05-06\n  text', 'date: 2024-05-04\n  text'])).toEqual([
      expect.stringContaining('is 2024-05-04, but The Gazette reported it on 2024-05-06'),
    ]);
  });

  test('finds an entity about which nothing is dated', () => {
    const lonely =
      'id: pier\nkind: concept\nname: Pier\ndescription: A pier.\nsources:\n  - url: https://gazette.example/pier\n    publisher: The Gazette\n    title: Pier\n    date: null\n    grade: A\n';
    expect(review(['concepts/pier.yaml', lonely])).toEqual([
      'concepts/pier.yaml:1: id: "pier" has no role, status, members or event: add one, or remove the entity',
    ]);
  });
});

describe('forms of names that would be marked everywhere', () => {
  const alias = (written: string): Edit => [ANNA, '  - Dr Anna Lindqvist', `  - Dr Anna Lindqvist\n  - ${written}`];
  test.each([
    ['a short form', 'AL', /aliases\.2: "AL" is short and would be marked everywhere: add case/],
    ['a common word', 'Anna', /aliases\.2: "Anna" is a common word/],
  ])('%s needs a guard', (_, written, expected) => {
    expect(review(alias(written))).toEqual([expect.stringMatching(expected)]);
  });
  test('a guarded form passes, and is listed with its guard', () => {
    const loaded = load(alias('{ text: Anna, needs: [harbour-works], never: [Santa Anna], case: true }'));
    if (!loaded.ok) throw new Error('not loaded');
    expect(reviewFacts(loaded.sources)).toEqual([]);
    expect(dangerousAliases(loaded.sources).map(({ text, why, guards }) => [text, why, guards])).toEqual([
      ['Anna', 'common word', ['only beside harbour-works', 'exact case', 'never in “Santa Anna”']],
    ]);
  });
});

describe('check-facts', () => {
  function run(dir: string): { clean: boolean; said: string; page: () => string } {
    const output = mkdtempSync(join(tmpdir(), 'afterword-output-'));
    onTestFinished(() => rmSync(output, { recursive: true }));
    const lines: string[] = [];
    const clean = checkFactFiles(dir, output, (line) => lines.push(line));
    return { clean, said: lines.join('\n'), page: () => readFileSync(join(output, 'facts-harbour.html'), 'utf8') };
  }

  test('prints the coverage and writes it as a page', () => {
    const { clean, said, page } = run(writeFacts());
    expect(clean).toBe(true);
    expect(said).toMatch(/^person +2 +3 +0 +1 +2025-12-01 +100 % +2$/m);
    expect(said).toContain('Nothing is wrong. Facts as of 2026-01-31.');
    expect(page()).toContain('<title>Harbour news: coverage</title>');
  });

  test('fails when something is wrong, and prints it', () => {
    const broken = run(writeFacts([[OLAF, 'kind: person', 'kind: human']]));
    expect(broken.clean).toBe(false);
    expect(broken.said).toContain('people/olaf-berg.yaml:2: kind: should be one of');
    const loaded = run(writeFacts([[EVENTS, DREDGING, 'text: Dredging began!']]));
    expect(loaded.clean).toBe(false);
    expect(loaded.said).toContain('timeline/2024.yaml:3');
  });

  test('text of the facts cannot break the page', () => {
    const { page } = run(writeFacts([['pack.yaml', 'title: Harbour news', 'title: "<script>alert(1)</script>"']]));
    expect(page()).not.toContain('<script>');
  });

  test('counts what is reported only, stale and well sourced', () => {
    const loaded = load([EVENTS, 'grade: A', 'grade: C']);
    if (!loaded.ok) throw new Error('not loaded');
    const { total, years, sources } = coverageOf(loaded.facts);
    expect(years).toEqual([{ year: '2024', events: 1, reported: 1 }]);
    expect(total.graded).toEqual({ good: 5, all: 6 });
    expect(total.stale).toEqual(['Anna Lindqvist', 'Olaf Berg', 'Harbour Works']);
    expect(sources).toEqual({ pages: 7, A: 4, B: 2, C: 1 });
  });
});

test('the schemas for editors match the model', () => {
  expect(staleSchemas(join(import.meta.dirname, '../../extension/facts'), false)).toEqual([]);
});

describe('a new fact', () => {
  test('has its id, folder and schema', () => {
    const { path, text } = scaffold('person', 'Zoë Müller-O’Neill');
    expect(path).toBe('people/zoe-muller-oneill.yaml');
    expect(text).toContain('# yaml-language-server: $schema=../schema/entity.schema.json\nid: zoe-muller-oneill\n');
    expect(text).toContain('  - text: "Müller-O’Neill"\n    surname: true\n');
  });
  test.each(ENTITY_KINDS)('of kind %s is well-formed: its only faults are the empty fields', (kind) => {
    const { path, text } = scaffold(kind, 'Silt Act');
    const loaded = load([path, text]);
    if (loaded.ok) throw new Error('an empty scaffold should not pass');
    expect(
      loaded.problems.every(
        ({ file, reason }) => file === path && !reason.includes('YAML') && !reason.includes('is not a field'),
      ),
    ).toBe(true);
  });
  test('cannot be made of a name without Latin letters', () => {
    expect(() => scaffold('person', '梁文锋')).toThrow('give the name in Latin letters');
    expect(idOf('GPT-4o')).toBe('gpt-4o');
  });
});
