import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { analyse } from '../src/analysis.ts';
import type { Article } from '../src/article/article-model.ts';
import { knowledgeOf } from '../src/background/library.ts';
import { compilePacks } from '../src/cli/compile-facts.ts';
import { partialDate } from '../src/dates/partial-date.ts';
import type { EntityRef } from '../src/facts/fact-model.ts';
import type { Library } from '../src/facts/library.ts';
import { openPack } from '../src/facts/pack/pack.ts';
import { foldName } from '../src/facts/registers/names.ts';

/**
 * `npm run eval:people [-- --errors]`: measures the marks on people in news, with the shipped packs. The news has
 * mentions labelled with Wikidata ids or Wikipedia titles (../shared/eval/el). A mention counts if the packs have the
 * labelled person: by the Wikidata id, or by the whole name if the pack has no id. Names and surnames count. Pronouns
 * and descriptions do not.
 */

const ROOT = resolve(import.meta.dirname, '..');
const SETS = join(ROOT, '../shared/eval/el');

const Mention = v.object({
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  wikidata: v.nullish(v.string()),
  wikipedia: v.nullish(v.string()),
  name: v.nullish(v.string()),
  optional: v.nullish(v.boolean()),
  coref: v.nullish(v.boolean()),
});
const Document = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.nullish(v.string()),
  evaluation_span: v.nullish(v.tuple([v.number(), v.number()])),
  mentions: v.array(Mention),
});
type Label = v.InferOutput<typeof Mention>;

/**
 * The sets, each with the day of a document that states none. msnbc-updated was collected in the first days of January
 * 2007.
 */
const FILES: readonly (readonly [file: string, day: string | null])[] = [
  ['gum-wikinews', null],
  ['msnbc-updated', '2007-01-03'],
  ['reuters-128', null],
];

/**
 * `unsure`: not marked, and only the name suggests that the labelled person is the person of the packs. They may be
 * namesakes.
 */
type Scores = { right: number; wrong: number; missed: number; unlabelled: number; unsure: number };

function main(): void {
  if (!existsSync(SETS)) throw new Error(`There is no ${SETS}: the labelled news is not part of the project.`);
  const known = knowledgeOf(
    [...compilePacks(join(ROOT, 'extension/facts'))].map(([name, bytes]) => openPack(bytes, name)),
    [],
  );
  if (known === null || known === 'off') throw new Error('no pack could be opened');
  const people = peopleOf(known.library);
  for (const [file, day] of FILES) {
    const scores: Scores = { right: 0, wrong: 0, missed: 0, unlabelled: 0, unsure: 0 };
    for (const line of readFileSync(join(SETS, `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      const document = v.parse(Document, JSON.parse(line));
      const { article, starts } = articleOf(document.text, document.date ?? day);
      const { mentions } = analyse(article, known);
      const marks = mentions.flatMap(({ block, start, end, entity }) => {
        const from = starts[block] ?? 0;
        return known.library.entity(entity)?.kind === 'person'
          ? [{ start: from + start, end: from + end, entity }]
          : [];
      });
      score(document, marks, people, scores);
    }
    const precision = scores.right / (scores.right + scores.wrong);
    const recall = scores.right / (scores.right + scores.missed);
    console.log(`${file}: ${JSON.stringify(scores)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`);
  }
}

/** Finds the person of a label. Undefined if the packs do not have the person. */
type PersonOf = (label: Label) => readonly EntityRef[];

/**
 * True if the surface consists of words of the person's name. "I", "the senator" and "Republican from Texas" do not.
 */
function isName(surface: string, name: string): boolean {
  const own = foldName(name.replaceAll('_', ' ')).split(' ');
  const words = foldName(surface.replace(/ ?['’]s$/, '')).split(' ');
  return words.every((word) => own.includes(word));
}

function peopleOf(library: Library): { personOf: PersonOf; byId: (label: Label) => boolean } {
  const ids = new Map<string, EntityRef>();
  const byName = new Map<string, EntityRef[]>();
  for (const pack of library.packs) {
    for (let place = 0; place < pack.entities; place++) {
      const entity = pack.entity(place);
      if (entity.kind !== 'person') continue;
      const ref = library.canonical(entity.id);
      if (entity.wikidata) ids.set(entity.wikidata, ref);
      for (const { text } of [{ text: entity.name }, ...entity.aliases]) {
        const refs = byName.get(foldName(text)) ?? [];
        if (!refs.includes(ref)) byName.set(foldName(text), [...refs, ref]);
      }
    }
  }
  const personOf: PersonOf = ({ wikidata, wikipedia, name }) => {
    const own = wikidata ? ids.get(wikidata) : undefined;
    if (own) return [own];
    const title = wikipedia
      ? decodeURIComponent(wikipedia)
          .replaceAll('_', ' ')
          .replace(/ \(.*\)$/, '')
      : name;
    const named = title ? (byName.get(foldName(title)) ?? []) : [];
    // Another id means another person.
    return named.filter((ref) => !wikidata || [undefined, wikidata].includes(library.entity(ref)?.wikidata));
  };
  return { personOf, byId: ({ wikidata }) => ids.has(wikidata ?? '') };
}

/**
 * Makes an article from a text whose first line is the headline. `starts` has the UTF-16 offset of each block in the
 * text.
 */
function articleOf(text: string, day: string | null): { article: Article; starts: number[] } {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const article: Article = {
    url: 'https://news.example/story',
    host: 'news.example',
    title: lines[0]?.[0] ?? '',
    language: 'en',
    published: day ? { date: partialDate(day), how: { type: 'stated', source: { where: 'meta' } } } : null,
    modified: null,
    blocks: lines.map(([line], index) => ({ kind: index === 0 ? 'heading' : 'paragraph', text: line })),
  };
  return { article, starts: lines.map(({ index }) => index) };
}

function score(
  { id, text, evaluation_span: span, mentions }: v.InferOutput<typeof Document>,
  marks: readonly { start: number; end: number; entity: EntityRef }[],
  { personOf, byId }: ReturnType<typeof peopleOf>,
  scores: Scores,
): void {
  const [from, to] = span ?? [0, text.length];
  const inside = ({ start, end }: { start: number; end: number }): boolean => start >= from && end <= to;
  const tell = (what: string, at: { start: number; end: number }, entity: string): void => {
    if (!process.argv.includes('--errors')) return;
    const context = `${text.slice(at.start - 60, at.start)}[[${text.slice(at.start, at.end)}]]${text.slice(at.end, at.end + 60)}`;
    console.log(`  ${what} ${id} ${entity}: ${context.replaceAll('\n', ' | ')}`);
  };
  const found = new Set<Label>();
  for (const mark of marks.filter(inside)) {
    const over = mentions.filter(({ start, end }) => start < mark.end && end > mark.start && end - start < 60);
    const right = over.find((label) => personOf(label).includes(mark.entity));
    if (right) {
      scores.right++;
      for (const label of over) if (personOf(label).includes(mark.entity)) found.add(label);
    } else if (!over.some(({ wikidata, wikipedia }) => wikidata || wikipedia)) {
      scores.unlabelled++;
      tell('unlabelled', mark, mark.entity);
    } else {
      scores.wrong++;
      tell('wrong', mark, mark.entity);
    }
  }
  for (const label of mentions.filter(inside)) {
    const [person] = personOf(label);
    if (person === undefined || label.optional || label.coref || found.has(label)) continue;
    if (!isName(label.surface, label.name ?? label.wikipedia ?? '')) continue;
    const isSure = byId(label) || marks.some(({ entity }) => entity === person);
    if (!isSure) {
      scores.unsure++;
      tell('unsure', label, person);
      continue;
    }
    scores.missed++;
    tell('missed', label, person);
  }
}

main();
