import { describe, expect, it } from 'vitest';
import { loadEntities, loadGold, readMarked } from '../../src/cli/linking-gold.ts';
import { link } from '../../src/linking/link.ts';
import { gazetteerOf } from './helpers.ts';

const gazetteer = gazetteerOf(loadEntities({ withCast: true }));

describe('the gold set', () => {
  it('reads its marks', () => {
    expect(readMarked('When [Leike](jan-leike) left')).toEqual({
      text: 'When Leike left',
      marks: [{ start: 5, end: 10, entity: 'jan-leike' }],
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
