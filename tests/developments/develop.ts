import type { Article, Block } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { developmentsOf } from '../../src/developments/rank.ts';
import { type Entity, type EntityKind, entityRef, idIn, type Role } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import type { Mention } from '../../src/linking/mention-model.ts';

export const source = {
  url: 'https://register.example/record',
  publisher: 'Sample register',
  title: 'Record',
  date: partialDate('2026-01-01'),
  grade: 'A',
} as const;

export function entity(id: string, kind: EntityKind, name: string, rest: Partial<Entity> = {}): Entity {
  return {
    id: entityRef('test', id),
    kind,
    name,
    aliases: [],
    description: '',
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [source],
    ...rest,
  };
}

export function role(title: string, office: string, from: string, to: string | null): Role {
  return {
    title,
    organisation: null,
    office: entityRef('test', office),
    from: partialDate(from),
    to: to === null ? null : partialDate(to),
    current: to === null,
    confirmed: to === null ? partialDate('2026-01-01') : null,
    sources: [source],
  };
}

/** A line, and whom it names with which words. */
export type Line = string | { readonly text: string; readonly of: string; readonly name: string };

/** The developments of an article of 17 May 2024 made of these lines, of which the first is the headline. */
export function developIn(library: Library, lines: readonly Line[], language = 'en') {
  const blocks = lines.map((line, index): Block => {
    const text = typeof line === 'string' ? line : line.text;
    return index === 0 ? { kind: 'heading', text, hints: { level: 1 } } : { kind: 'paragraph', text };
  });
  const mentions = lines.flatMap((line, block): Mention[] => {
    if (typeof line === 'string') return [];
    const start = line.text.indexOf(line.name);
    const end = start + line.name.length;
    return [{ block, start, end, entity: entityRef('test', line.of), why: { type: 'name' } }];
  });
  const published = { date: partialDate('2024-05-17'), how: { type: 'stated', source: { where: 'line' } } } as const;
  const article: Article = {
    url: 'https://gazette.example/',
    host: 'gazette.example',
    title: blocks[0]?.text ?? '',
    language,
    published,
    modified: null,
    blocks,
  };
  const { listed, asides } = developmentsOf({ article, mentions, published }, library);
  return {
    listed: listed.map(({ id }) => idIn(id)),
    asides: asides.map(({ id }) => idIn(id)),
    folded: listed.flatMap(({ earlier = [] }) => earlier.map(idIn)),
  };
}

export const FILLER = Array.from({ length: 20 }, (_, index) => `A paragraph about the weather, number ${index}.`);
