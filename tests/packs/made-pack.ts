import { partialDate } from '../../src/dates/partial-date.ts';
import { type Entity, entityRef, type Role, type Source } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';

/** Packs of invented people for tests; nobody in them exists. */

export const SOURCE: Source = {
  url: 'https://sample-times.example/harbour',
  publisher: 'Sample Times',
  title: 'A sample',
  date: null,
  grade: 'A',
};

export const role = (changes: Partial<Role> = {}): Role => ({
  title: 'harbour master',
  organisation: 'Port Sample',
  from: partialDate('2020-02'),
  to: null,
  current: true,
  confirmed: partialDate('2026-10-01'),
  sources: [SOURCE],
  ...changes,
});

export const person = (id: string, name: string, changes: Partial<Entity> = {}): Entity => ({
  id: entityRef('sample', id),
  kind: 'person',
  name,
  aliases: [{ text: name }],
  description: 'Invented for a test.',
  roles: [role()],
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [SOURCE],
  ...changes,
});

export const facts = (
  entities: readonly Entity[],
  head: Partial<Facts['head']> = {},
  timeline: Facts['timeline'] = [],
): Facts => ({
  head: {
    id: 'sample',
    title: 'A sample pack',
    language: 'en',
    licence: 'CC0-1.0',
    attribution: 'The tests',
    origin: 'hand-written',
    asOf: partialDate('2026-10-05'),
    revision: 1,
    recorded: partialDate('2026-10-06'),
    ...head,
  },
  entities,
  timeline,
  corrections: [],
});
