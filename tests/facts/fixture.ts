import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PackHead, Role } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { type Library, openLibrary } from '../../src/facts/library.ts';
import { type LoadedFacts, loadFacts } from '../../src/facts/load.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { type Problem, sayProblem } from '../../src/facts/problem.ts';

/** A library of packs of these facts, as the worker opens it. */
export const libraryOf = (...facts: readonly Facts[]): Library =>
  openLibrary(facts.map((each) => openPack(writePack(each))));

/** A source that tests make up. */
export const SOURCE = { url: 'https://a.example/', publisher: 'A', title: 'A', date: null, grade: 'A' } as const;

/** A role of a register, which nobody confirms to be held now. */
export const role = (title: string, from: string, to: string | null, more: Partial<Role> = {}): Role => ({
  title,
  organisation: null,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
  current: false,
  confirmed: null,
  sources: [SOURCE],
  ...more,
});

/** The head of a pack that tests make up. */
export const packHead = (facts: Partial<PackHead> = {}): PackHead => ({
  id: 'test',
  title: 'Test pack',
  language: 'en',
  licence: 'CC0-1.0',
  attribution: 'The tests',
  origin: 'made up',
  asOf: partialDate('2026-01-31'),
  revision: 1,
  recorded: partialDate('2026-01-31'),
  ...facts,
});

/** A small fact base about people and things that do not exist, by file. */
export const FILES = {
  'pack.yaml': `id: harbour
title: Harbour news
language: en
licence: CC0-1.0
attribution: The harbour office
origin: hand-written
asOf: 2026-01-31
revision: 1
recorded: 2026-01-31
`,
  'people/anna-lindqvist.yaml': `# yaml-language-server: $schema=../schema/entity.schema.json
id: anna-lindqvist
kind: person
name: Anna Lindqvist
pronoun: she
aliases:
  - Dr Anna Lindqvist
  - text: Lindqvist
    surname: true
description: Engineer who leads the harbour works.
sources:
  - url: https://gazette.example/lindqvist
    publisher: The Gazette
    title: Who runs the harbour
    date: 2024-03-02
    grade: A
roles:
  - title: chief executive
    organisation: Harbour Works
    organisationId: harbour-works
    from: 2022-04-01
    current: true
    confirmed: 2025-12-01
    sources:
      - url: https://gazette.example/works
        publisher: The Gazette
        title: Works under new lead
        date: 2025-12-01
        grade: A
  - title: surveyor
    organisation: Coast Board
    from: 2019
    to: 2022-03-31
    sources:
      - url: https://board.example/staff
        publisher: Coast Board
        title: Staff
        date: null
        grade: B
`,
  'people/olaf-berg.yaml': `id: olaf-berg
kind: person
name: Olaf Berg
description: Economist on the port council.
sources:
  - url: https://gazette.example/berg
    publisher: The Gazette
    title: New faces on the council
    date: 2024-06
    grade: B
roles:
  - title: adviser
    organisation: Harbour Works
    organisationId: harbour-works
    from: 2023-02
    to: 2024-05
    sources:
      - url: https://gazette.example/berg
        publisher: The Gazette
        title: New faces on the council
        date: 2024-06
        grade: B
`,
  'organisations/harbour-works.yaml': `id: harbour-works
kind: organisation
name: Harbour Works
description: Company that dredges the harbour.
sources:
  - url: https://gazette.example/works
    publisher: The Gazette
    title: Works under new lead
    date: 2025-12-01
    grade: A
statuses:
  - status: founded
    from: 2018-06-01
    text: The company was founded.
    sources:
      - url: https://gazette.example/founding
        publisher: The Gazette
        title: A company for the harbour
        date: 2018-06-02
        grade: A
  - status: dredging
    from: 2024-05-06
    text: The company began to dredge.
    sources:
      - url: https://gazette.example/dredger
        publisher: The Gazette
        title: The dredger is here
        date: 2024-05-06
        grade: A
`,
  'timeline/2024.yaml': `- id: dredging-begins
  date: 2024-05-06
  text: Harbour Works began to dredge the inner harbour.
  about:
    - harbour-works
    - anna-lindqvist
  changes:
    - entity: harbour-works
      what: status
  sources:
    - url: https://gazette.example/dredging
      publisher: The Gazette
      title: Dredging begins
      date: 2024-05-06
      grade: A
`,
} as const;

/** An edit of the sample: in this file, this text, which occurs once, becomes that one. Or it is a whole new file. */
export type Edit =
  | readonly [file: keyof typeof FILES, from: string, to: string]
  | readonly [file: string, whole: string];

/** Writes the sample facts with some edits into a folder that goes away after the test. */
export function writeFacts(edits: readonly Edit[] = []): string {
  const files: Record<string, string> = { ...FILES };
  for (const [file, from, to] of edits) {
    if (to === undefined) {
      files[file] = from;
      continue;
    }
    const text = files[file] ?? '';
    if (text.split(from).length !== 2)
      throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${file}`);
    files[file] = text.replace(from, () => to);
  }
  const root = mkdtempSync(join(tmpdir(), 'afterword-facts-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dir = join(root, 'harbour');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

export const load = (...edits: readonly Edit[]): LoadedFacts => loadFacts(writeFacts(edits));

/** The problems of the sample with these edits, as the author would read them. */
export function problems(...edits: readonly Edit[]): readonly string[] {
  const loaded = load(...edits);
  return loaded.ok ? [] : loaded.problems.map((problem: Problem) => sayProblem(problem));
}

/** The number of the first line of the sample with this text, from 1. */
export function lineOf(file: keyof typeof FILES, text: string): number {
  return FILES[file].slice(0, FILES[file].indexOf(text)).split('\n').length;
}
