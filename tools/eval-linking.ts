// npm run eval:linking
// Measures linking: precision and recall of mentions on the gold set and on the held-out set. If ../shared/eval is
// present, it also uses labelled paragraphs of real pages. Writes every error to output/eval-linking-errors.txt.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Block } from '../src/article/article-model.ts';
import type { Entity } from '../src/facts/fact-model.ts';
import { link } from '../src/linking/link.ts';
import type { Mention } from '../src/linking/mention-model.ts';
import { compileGazetteer } from '../src/linking/names/compile.ts';
import { gazetteerEntries } from '../src/linking/names/entries.ts';
import { type Gazetteer, openGazetteer } from '../src/linking/names/gazetteer.ts';
import { type GoldArticle, type GoldMention, loadEntities, loadGold, loadHeldOut } from './linking-gold.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SHARED = join(ROOT, '../shared/eval');

/** Right, wrong and missed mentions of one kind of entity. */
type Count = { right: number; wrong: number; missed: number };
export type Score = { readonly kinds: Map<string, Count>; readonly errors: string[]; articles: number };

const score = (): Score => ({ kinds: new Map(), errors: [], articles: 0 });

function count({ kinds }: Score, kind: string, what: keyof Count): void {
  const known = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
  known[what]++;
  kinds.set(kind, known);
}

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    ' ',
  );

/**
 * Scores linking on articles in which every mention is labelled. A mention is right if it overlaps a label of the same
 * entity. With `exact`, its offsets must be the label's. A mention that overlaps an optional label of its entity does
 * not count.
 */
export function scoreArticles(
  articles: readonly GoldArticle[],
  gazetteer: Gazetteer,
  entities: readonly Entity[],
  { exact }: { readonly exact: boolean },
): Score {
  const result = score();
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  for (const article of articles) {
    result.articles++;
    const { mentions, rejected } = link(article, gazetteer, { debug: true });
    const same = (a: Mention, b: GoldMention): boolean =>
      a.block === b.block &&
      a.entity === b.entity &&
      (exact ? a.start === b.start && a.end === b.end : a.start < b.end && a.end > b.start);
    const name = `${article.file}: ${article.rule}`;
    for (const mention of mentions) {
      const label = article.mentions.find((gold) => same(mention, gold));
      if (label?.optional) continue;
      count(result, kindOf.get(mention.entity) ?? 'unknown', label ? 'right' : 'wrong');
      const text = article.blocks[mention.block]?.text ?? '';
      if (!label)
        result.errors.push(
          `WRONG  ${name}\n       ${around(text, mention.start, mention.end)} → ${mention.entity}: ${mention.why}`,
        );
    }
    for (const gold of article.mentions) {
      if (gold.optional || mentions.some((mention) => same(mention, gold))) continue;
      count(result, kindOf.get(gold.entity) ?? 'unknown', 'missed');
      const why =
        rejected.find(({ block, start, end }) => block === gold.block && start < gold.end && end > gold.start)?.why ??
        'no candidate';
      const text = article.blocks[gold.block]?.text ?? '';
      result.errors.push(`MISSED ${name}\n       ${around(text, gold.start, gold.end)} → ${gold.entity}: ${why}`);
    }
  }
  return result;
}

type Row = {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly {
    start: number;
    end: number;
    surface: string;
    status: 'link' | 'not' | 'optional';
    entity: string | null;
  }[];
};

const lines = <T>(file: string): T[] =>
  readFileSync(join(SHARED, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Returns a function that finds the entity of a label, by its name or by a form without conditions. */
function labelled(entities: readonly Entity[]): (label: string | null) => Entity | undefined {
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    for (const name of [
      entity.name,
      entity.id,
      ...entity.aliases.filter((alias) => !alias.surname && !alias.needs && !alias.context).map(({ text }) => text),
    ]) {
      if (!byName.has(plain(name))) byName.set(plain(name), entity);
    }
  }
  return (label) => (label === null ? undefined : byName.get(plain(label)));
}

/**
 * Scores linking on paragraphs of real pages, read together with the page's title and, if known, its other paragraphs.
 * A labelled place is right if a mention of the right entity overlaps it. Only labelled places count, and only entities
 * of the fact base. All other marks are listed for review.
 */
export function scorePages(gazetteer: Gazetteer, entities: readonly Entity[]): Score {
  const result = score();
  const entityOf = labelled(entities);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const titles = new Map(
    lines<{ file: string; title: string | null }>('pages.jsonl').map(({ file, title }) => [file, title ?? '']),
  );
  const bodies = new Map(
    lines<{ file: string; paragraphs: readonly string[] }>('bodies.jsonl').map(({ file, paragraphs }) => [
      file,
      paragraphs,
    ]),
  );
  const pages = new Map<string, Row[]>();
  for (const row of lines<Row>('mentions.jsonl')) pages.set(row.file, [...(pages.get(row.file) ?? []), row]);
  for (const [file, rows] of pages) {
    result.articles++;
    const texts = [...(bodies.get(file) ?? [])];
    for (const { text } of rows) if (!texts.includes(text)) texts.push(text);
    const title = titles.get(file) ?? '';
    // The page's title repeats its headline.
    const blocks = texts.map((text): Block => ({ kind: title.includes(text) ? 'heading' : 'paragraph', text }));
    const { mentions, rejected } = link({ title, language: null, blocks }, gazetteer, {
      debug: true,
    });
    for (const row of rows) {
      const block = texts.indexOf(row.text);
      const here = mentions.filter((mention) => mention.block === block);
      for (const { start, end, status, entity: label } of row.mentions) {
        const hit = here.find((mention) => mention.start < end && mention.end > start);
        const wanted = entityOf(label);
        const text = around(row.text, start, end);
        const name = `${file}: ${text}`;
        if (status === 'link' && wanted) {
          if (hit?.entity === wanted.id || (hit && hit.end - hit.start > end - start))
            count(result, wanted.kind, 'right');
          else {
            const why =
              rejected.find((no) => no.block === block && no.start < end && no.end > start)?.why ?? 'no candidate';
            count(result, wanted.kind, hit ? 'wrong' : 'missed');
            result.errors.push(
              `${hit ? 'WRONG ' : 'MISSED'} ${name} → ${hit ? `${hit.entity}: ${hit.why}` : `${wanted.id}: ${why}`}`,
            );
          }
        } else if (status === 'not' && hit) {
          count(result, kindOf.get(hit.entity) ?? 'unknown', 'wrong');
          result.errors.push(`WRONG  ${name} → ${hit.entity}: ${hit.why}`);
        }
      }
      for (const { start, end, entity, why } of here) {
        if (row.mentions.some((mention) => mention.start < end && mention.end > start)) continue;
        result.errors.push(`unlabelled ${file}: ${around(row.text, start, end)} → ${entity}: ${why}`);
      }
    }
  }
  return result;
}

/** Returns a score as a table: precision and recall, by kind and overall. */
export function table(title: string, { kinds, articles }: Score): string {
  const all: Count = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of kinds.values()) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  const row = (kind: string, { right, wrong, missed }: Count): string =>
    `  ${kind.padEnd(14)}${String(right).padStart(6)}${String(wrong).padStart(7)}${String(missed).padStart(8)}   ${share(right, right + wrong)}      ${share(right, right + missed)}`;
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, counts]) => row(kind, counts));
  return [
    `${title} (${articles} articles)`,
    '  kind           right  wrong  missed   precision  recall',
    ...rows,
    row('all', all),
  ].join('\n');
}

function main(): void {
  const withCast = loadEntities({ withCast: true });
  const facts = loadEntities({ withCast: false });
  const ours = openGazetteer(compileGazetteer(gazetteerEntries(facts)));
  const gold = scoreArticles(loadGold(), openGazetteer(compileGazetteer(gazetteerEntries(withCast))), withCast, {
    exact: true,
  });
  console.log(table('Gold set', gold));
  const heldOut = scoreArticles(loadHeldOut(), ours, facts, { exact: false });
  console.log(`\n${table('Held-out set', heldOut)}`);
  let errors = [...gold.errors, ...heldOut.errors];
  if (existsSync(SHARED)) {
    const pages = scorePages(ours, facts);
    console.log(`\n${table('Labelled paragraphs of real pages', pages)}`);
    errors = [...errors, '', ...pages.errors];
  } else console.log('\n../shared/eval is not here: real pages were not measured');
  mkdirSync(join(ROOT, 'output'), { recursive: true });
  writeFileSync(join(ROOT, 'output/eval-linking-errors.txt'), `${errors.join('\n')}\n`);
  console.log(
    `\n${errors.filter((error) => /^(WRONG|MISSED)/.test(error)).length} errors, listed in output/eval-linking-errors.txt`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
