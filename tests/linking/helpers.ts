import type { Block } from '../../src/article/article-model.ts';
import { type Alias, type Entity, type EntityKind, entityRef, idIn } from '../../src/facts/fact-model.ts';
import { type Linked, type LinkOptions, link } from '../../src/linking/link.ts';
import { compileGazetteer } from '../../src/linking/names/compile.ts';
import { gazetteerEntries } from '../../src/linking/names/entries.ts';
import { type Gazetteer, openGazetteer } from '../../src/linking/names/gazetteer.ts';

/** An entity as tests need it: nothing but its names. */
export function entity(
  id: string,
  kind: EntityKind,
  name: string,
  aliases: readonly (string | Alias)[] = [],
  pronoun?: 'he' | 'she',
): Entity {
  return {
    id: entityRef('test', id),
    kind,
    name,
    aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
    description: '',
    ...(pronoun && { pronoun }),
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [],
  };
}

/** A small cast, with the conditions that its names need. */
export const CAST: readonly Entity[] = [
  entity('openai', 'organisation', 'OpenAI', ['Open AI']),
  entity('jan-leike', 'person', 'Jan Leike', [{ text: 'Leike', surname: true }], 'he'),
  entity(
    'sam-altman',
    'person',
    'Sam Altman',
    [{ text: 'Altman', surname: true, never: ['Altman Z-score', 'Robert Altman'] }, '@sama'],
    'he',
  ),
  entity('gemini', 'product', 'Google Gemini', [
    { text: 'Gemini', case: true, context: ['chatbot'], unless: ['zodiac'] },
  ]),
  entity('safe-superintelligence', 'organisation', 'Safe Superintelligence'),
  entity('offboarding-agreements', 'policy', 'OpenAI exit agreements', [
    { text: 'offboarding agreement', needs: ['test:openai'] },
  ]),
];

export const gazetteerOf = (entities: Iterable<Entity>): Gazetteer =>
  openGazetteer(compileGazetteer(gazetteerEntries(entities)));

const CAST_GAZETTEER = gazetteerOf(CAST);

/** Links paragraphs, or blocks as given. */
export function linkText(
  blocks: readonly (string | Block)[],
  {
    title = '',
    language = 'en',
    gazetteer = CAST_GAZETTEER,
    ...options
  }: LinkOptions & { title?: string; language?: string; gazetteer?: Gazetteer } = {},
): Linked {
  const all = blocks.map((block): Block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block));
  return link({ title, language, blocks: all }, gazetteer, options);
}

/** The mentions of one or more paragraphs as "surface=entity". */
export function marked(
  text: string | readonly (string | Block)[],
  options: Parameters<typeof linkText>[1] = {},
): string[] {
  const blocks = typeof text === 'string' ? [text] : text;
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.text));
  return linkText(blocks, options).mentions.map(
    ({ block, start, end, entity }) => `${texts[block]?.slice(start, end)}=${idIn(entity)}`,
  );
}
