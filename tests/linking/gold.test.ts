import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import { scoreArticles } from '../../tools/eval-linking.ts';
import { loadEntities, loadGold, loadHeldOut, readMarked } from '../../tools/linking-gold.ts';
import { gazetteerOf } from './helpers.ts';

const gazetteer = gazetteerOf(loadEntities({ withCast: true }));

describe('the gold set', () => {
  it('reads its marks', () => {
    expect(readMarked('When [Leike](jan-leike) left')).toEqual({
      text: 'When Leike left',
      marks: [{ start: 5, end: 10, entity: 'ai:jan-leike' }],
    });
  });

  it('has at least sixty articles', () => {
    expect(loadGold().length).toBeGreaterThanOrEqual(60);
  });

  it.each(loadGold().map((article) => [article.rule, article] as const))(
    'marks exactly what is meant: %s',
    (_, article) => {
      const show = ({
        block,
        start,
        end,
        entity,
      }: {
        block: number;
        start: number;
        end: number;
        entity: string;
      }): string => `${block}:${start} ${article.blocks[block]?.text.slice(start, end)} = ${entity}`;
      expect(link(article, gazetteer).mentions.map(show)).toEqual(article.mentions.map(show));
    },
  );
});

describe('the held-out set', () => {
  it('has at least eighty articles, and every entity that it marks exists', () => {
    const ids = new Set<string>(loadEntities({ withCast: false }).map(({ id }) => id));
    const marks = loadHeldOut().flatMap(({ mentions }) => mentions);
    expect(loadHeldOut().length).toBeGreaterThanOrEqual(80);
    expect(marks.filter(({ entity }) => !ids.has(entity))).toEqual([]);
  });

  it('is linked with a precision of at least 0.99 and a recall of at least 0.97', () => {
    const facts = loadEntities({ withCast: false });
    const { kinds } = scoreArticles(loadHeldOut(), gazetteerOf(facts), facts, { exact: false });
    const sum = (what: 'right' | 'wrong' | 'missed'): number =>
      [...kinds.values()].reduce((n, kind) => n + kind[what], 0);
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(0.99);
    expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThanOrEqual(0.97);
  });
});
