import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type Knowledge } from '../../src/analysis.ts';
import type { Analysis } from '../../src/analysis-model.ts';
import type { Article } from '../../src/article/article-model.ts';
import { readArticle } from '../../src/article/page/read.ts';
import { knowledgeOf } from '../../src/background/library.ts';
import { compileFacts } from '../../src/cli/compile-facts.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { english } from '../../src/ui/english.ts';
import { sayReason } from '../../src/ui/say-reason.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ADDRESS = 'https://news.example/sample';

let knowledge: Knowledge;
let article: Article;
let analysis: Analysis;

beforeAll(async () => {
  const usable = knowledgeOf([openPack(compileFacts(join(ROOT, 'extension', 'facts', 'ai')))], []);
  if (usable === null || usable === 'off') throw new Error('the pack is not used');
  knowledge = usable;
  const html = readFileSync(join(ROOT, 'src', 'cli', 'sample', 'article.html'), 'utf8');
  const reading = readArticle(new JSDOM(html, { url: ADDRESS }).window.document, { href: ADDRESS });
  if (reading.kind !== 'article') throw new Error(`The sample is not read as an article: ${reading.why.reason}`);
  article = reading.article;
  analysis = analyse(article, knowledge);
});

describe('an analysis of the sample article', () => {
  test('is plain data: it survives being sent as a message', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test('has mentions in reading order that never overlap and have a reason', () => {
    let last = { block: 0, end: 0 };
    for (const mention of analysis.mentions) {
      const { block, start, end, why } = mention;
      expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(article.blocks[block]?.text.length ?? 0);
      const surface = article.blocks[block]?.text.slice(start, end) ?? '';
      expect(sayReason(why, surface, english)).toMatch(/“.+”/);
      last = { block, end };
    }
    expect(analysis.mentions.length).toBeGreaterThan(20);
  });

  test('has a status where only the day of the last change is known', () => {
    const { stated: _, ...rest } = article;
    const modified = { date: partialDate('2024-05-20'), how: { type: 'stated', source: { where: 'line' } } as const };
    const undated = { ...rest, published: null, modified, blocks: rest.blocks.slice(0, 3) };
    expect(analyse(undated, knowledge)).toMatchObject({
      published: { date: '2024-05-20' },
      status: ['date-of-change'],
    });
    const dated = {
      ...undated,
      published: { ...modified, how: { type: 'stated', source: { where: 'json-ld', name: 'datePublished' } } as const },
    };
    expect(analyse(dated, knowledge).status).toEqual([]);
  });

  test('has a view for each entity mentioned, and for no other', () => {
    const mentioned = new Set(analysis.mentions.map(({ entity }) => entity));
    expect(new Set(Object.keys(analysis.entities))).toEqual(mentioned);
    for (const view of Object.values(analysis.entities)) {
      expect(view.count).toBe(analysis.mentions.filter(({ entity }) => entity === view.id).length);
    }
  });

  test('has only developments after the article, each with a source and about a mentioned entity', () => {
    expect(analysis.developments.length).toBeGreaterThan(3);
    for (const { id, date, sources, about } of analysis.developments) {
      expect(date.slice(0, 10) > '2024-05' || date === '2024').toBe(true);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        about.some((entity) => entity in analysis.entities),
        id,
      ).toBe(true);
    }
  });

  test('lists the update and the correction, with the year of the correction taken from the article', () => {
    expect(analysis.notes.map(({ kind, date }) => [kind, date])).toEqual([
      ['update', '2024-05-21T16:25-04:00'],
      ['correction', '2024-05-20'],
    ]);
  });

  test('has nothing from the sidebar, the comments and the footer', () => {
    const text = article.blocks.map((block) => block.text).join('\n');
    for (const words of ['Most read', 'drawn as a map', 'Sign up', 'I had no idea', 'Corrections policy']) {
      expect(text).not.toContain(words);
    }
  });

  test('leaves out what the reader vetoed', () => {
    const without = analyse(article, knowledge, [{ entity: 'ai:jan-leike' }]);
    expect(without.mentions.some(({ entity }) => entity === 'ai:jan-leike')).toBe(false);
    expect(without.entities['ai:jan-leike']).toBeUndefined();
    expect(without.mentions.length).toBeLessThan(analysis.mentions.length);
  });
});

describe('without a fact base', () => {
  test('notes and dates are still found, and the status names what is missing', () => {
    const bare = analyse(article, null);
    expect(bare.notes).toEqual(analysis.notes);
    expect(bare.published).toEqual(analysis.published);
    expect(bare.mentions).toEqual([]);
    expect(bare.status).toContain('facts-unavailable');
  });
});

describe('an article without a date', () => {
  test('has a status for that, and no "then"', () => {
    const undated = analyse({ ...article, stated: [], blocks: article.blocks.slice(5, 8) }, knowledge);
    expect(undated.status).toContain('no-date');
    expect(undated.published).toBeNull();
    for (const view of Object.values(undated.entities)) expect(view.atPublication).toBeNull();
    expect(Object.keys(undated.entities).length).toBeGreaterThan(0);
  });
});
