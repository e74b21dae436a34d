import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article, Block } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { Development } from '../../src/developments/development-model.ts';
import { developmentsOf } from '../../src/developments/rank.ts';
import type { Weights } from '../../src/developments/weights.ts';
import { type EventRef, entityRef, idIn, type TimelineEvent } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import type { Mention } from '../../src/linking/mention-model.ts';

const Outline = v.strictObject({
  title: v.string(),
  published: v.string(),
  headline: v.array(v.string()),
  lead: v.array(v.string()),
  mentions: v.record(v.string(), v.number()),
  relevant: v.record(v.string(), v.picklist([1, 2, 3])),
  not: v.array(v.string()),
});
export type Outline = v.InferOutput<typeof Outline>;

/** The outlines of one set: the tuning set, or a held-out set. */
export function outlines(set: 'tuning' | 'held-out' | 'held-out-2'): readonly Outline[] {
  return v.parse(v.array(Outline), parse(readFileSync(join(import.meta.dirname, 'judged', `${set}.yaml`), 'utf8')));
}

/** An article as the outline sketches it: a headline, a lead of one paragraph, and ten paragraphs. */
export function sketch({ title, published, headline, lead, mentions }: Outline): {
  article: Article;
  mentions: readonly Mention[];
  published: Article['published'];
} {
  const paragraphs: Block[] = Array.from({ length: 14 }, () => ({ kind: 'paragraph', text: '' }));
  const date = { date: partialDate(published), how: { type: 'stated', source: { where: 'line' } } as const };
  const article: Article = {
    url: 'https://gazette.example/',
    host: 'gazette.example',
    title,
    language: 'en',
    published: date,
    modified: null,
    blocks: [{ kind: 'heading', text: title, hints: { level: 1 } }, ...paragraphs],
  };
  const places = Object.entries(mentions).flatMap(([entity, count]) => {
    const first = [...(headline.includes(entity) ? [0] : []), ...(lead.includes(entity) ? [1] : [])];
    const others = Array.from({ length: Math.max(0, count - first.length) }, (_, index) => 5 + (index % 10));
    return [...first, ...others].map((block) => ({
      block,
      start: 0,
      end: 0,
      entity: entityRef('ai', entity),
      why: { type: 'name' } as const,
    }));
  });
  return { article, mentions: places.sort((a, b) => a.block - b.block), published: date };
}

export type Score = {
  readonly title: string;
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg: number;
  /**
   * Share of the first five events that an editor would or could list. If fewer than five could be listed, the share of
   * that number.
   */
  readonly precision: number;
  /** Events among the first five that an editor would not list. */
  readonly wrong: readonly string[];
  readonly developments: readonly Development[];
};

/** Ranks for the outline and measures the first ten. Steps of one chain count once: as the one that heads the group. */
export function judge(outline: Outline, library: Library, weights?: Weights): Score {
  const { listed, asides } = developmentsOf(sketch(outline), library, weights);
  // An outline has no text. So events that only share the subject of its story are asides here.
  const developments = [...listed, ...asides];
  const grade = (id: EventRef): number => outline.relevant[idIn(id)] ?? 0;
  const gains = developments.slice(0, 10).map(({ id }) => grade(id));
  const best = new Map<string, number>();
  for (const { id, chain } of eventsOf(library)) {
    const key = chain ?? id;
    best.set(key, Math.max(best.get(key) ?? 0, grade(id)));
  }
  const ideal = [...best.values()].sort((a, b) => b - a).slice(0, 10);
  const listable = ideal.filter((gain) => gain > 0).length;
  const five = developments.slice(0, 5).map(({ id }) => id);
  return {
    title: outline.title,
    ndcg: dcg(gains) / dcg(ideal),
    precision: five.filter((id) => grade(id) > 0).length / Math.min(5, listable),
    wrong: five.filter((id) => outline.not.includes(idIn(id))),
    developments,
  };
}

const eventsOf = ({ packs }: Library): readonly TimelineEvent[] =>
  packs.flatMap((pack) => Array.from({ length: pack.events }, (_, row) => pack.event(row)));

const dcg = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
