import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { BLOCK_KINDS, type Block } from '../src/article/article-model.ts';
import { ENTITY_KINDS, type Entity, type EntityRef, entityRef, idIn } from '../src/facts/fact-model.ts';
import { loadFacts } from '../src/facts/load.ts';
import { readAlias } from '../src/facts/read.ts';

/** One place that must be marked, or (`optional`) may be marked. Offsets are UTF-16 code units of the block's text. */
export type GoldMention = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRef;
  readonly optional?: true;
};

/** A short article of the gold set, with every mention in it. */
export type GoldArticle = {
  readonly file: string;
  /** The rule that it tries. */
  readonly rule: string;
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly GoldMention[];
};

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const GOLD = join(ROOT, 'tests/linking/gold');
const HELD_OUT = join(ROOT, 'tests/linking/held-out');

const GoldFile = v.array(
  v.strictObject({
    rule: v.string(),
    title: v.optional(v.string(), ''),
    language: v.optional(v.string(), 'en'),
    blocks: v.array(v.union([v.string(), v.strictObject({ kind: v.picklist(BLOCK_KINDS), text: v.string() })])),
  }),
);

const Texts = v.exactOptional(v.array(v.string()));
const CastFile = v.array(
  v.strictObject({
    id: v.string(),
    kind: v.picklist(ENTITY_KINDS),
    name: v.string(),
    aliases: v.optional(
      v.array(
        v.union([
          v.pipe(
            v.string(),
            v.transform((text) => ({ text })),
          ),
          v.strictObject({
            text: v.string(),
            surname: v.exactOptional(v.literal(true)),
            case: v.exactOptional(v.literal(true)),
            needs: Texts,
            never: Texts,
            context: Texts,
            unless: Texts,
          }),
        ]),
      ),
      [],
    ),
  }),
);

/**
 * Removes the brackets and ids of "[Leike](jan-leike) left" and returns their places. "[Leike](jan-leike?)" is
 * optional.
 */
export function readMarked(text: string): {
  readonly text: string;
  readonly marks: readonly Omit<GoldMention, 'block'>[];
} {
  const marks: Omit<GoldMention, 'block'>[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([a-z0-9-]+)(\??)\)/g)) {
    plain += text.slice(at, match.index);
    const [whole, surface = '', entity = '', optional] = match;
    const end = plain.length + surface.length;
    marks.push({
      start: plain.length,
      end,
      entity: entityRef('ai', entity),
      ...(optional === '?' && { optional: true }),
    });
    plain += surface;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), marks };
}

/** Loads the gold set: every article of tests/linking/gold/, written beside the rules. */
export const loadGold = (): GoldArticle[] => loadArticles(GOLD);

/** Loads the held-out set: every article of tests/linking/held-out/, written before linking was run on any of it. */
export const loadHeldOut = (): GoldArticle[] => loadArticles(HELD_OUT);

function loadArticles(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'cast.yaml')
    .sort()
    .flatMap((file) =>
      v
        .parse(GoldFile, parse(readFileSync(join(folder, file), 'utf8')))
        .map(({ rule, title, language, blocks }): GoldArticle => {
          const read = blocks.map((block) => ({
            kind: typeof block === 'string' ? ('paragraph' as const) : block.kind,
            ...readMarked(typeof block === 'string' ? block : block.text),
          }));
          return {
            file,
            rule,
            title,
            language,
            blocks: read.map(({ kind, text }) => ({ kind, text })),
            mentions: read.flatMap(({ marks }, block) => marks.map((mark) => ({ block, ...mark }))),
          };
        }),
    );
}

/**
 * Loads the fact base's entities, and the entities of the gold set's cast that it lacks. Throws if the fact base has
 * faults.
 */
export function loadEntities({ withCast }: { readonly withCast: boolean }): Entity[] {
  const loaded = loadFacts(join(ROOT, 'extension/facts/ai'));
  if (!loaded.ok) {
    const [first] = loaded.problems;
    throw new Error(
      `the fact base has ${loaded.problems.length} problems, the first in ${first?.file}: ${first?.reason}; run npm run check-facts`,
    );
  }
  const facts = [...loaded.facts.entities];
  if (!withCast) return facts;
  const known = new Set(facts.map(({ id }) => idIn(id)));
  const cast = v.parse(CastFile, parse(readFileSync(join(GOLD, 'cast.yaml'), 'utf8')));
  return [...facts, ...cast.filter(({ id }) => !known.has(id)).map(castEntity)];
}

function castEntity(names: v.InferOutput<typeof CastFile>[number]): Entity {
  const { id, aliases, ...rest } = names;
  return {
    ...rest,
    id: entityRef('ai', id),
    aliases: aliases.map((alias) => readAlias(alias, 'ai')),
    description: '',
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [],
  };
}
