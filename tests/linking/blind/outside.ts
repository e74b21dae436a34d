import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { analyse, type Knowledge } from '../../../src/analysis.ts';
import type { EntityView } from '../../../src/analysis-model.ts';
import { partialDate } from '../../../src/dates/partial-date.ts';

/**
 * Passages by writers who have read neither the rules nor the packs (`outside.jsonl`, `outside-later.jsonl`). Each
 * mention of a person or an office has its place, and its holder and Wikidata id if the writer knows one. Places that
 * must stay unmarked are labelled too.
 */

const place = { text: v.string(), start: v.number(), end: v.number() };
const mention = v.object({
  ...place,
  /** The person named; absent for an office. */
  person: v.nullish(v.string()),
  office: v.nullish(v.string()),
  /** Who held the office on the day. */
  holder: v.nullish(v.string()),
  wikidata: v.nullish(v.string()),
  holderWikidata: v.nullish(v.string()),
  /** Right if marked, and no miss if not: an office beside its holder's name, or whom the packs may lack. */
  optional: v.nullish(v.boolean()),
  unsure: v.nullish(v.boolean()),
});
const passage = v.object({
  id: v.string(),
  kind: v.picklist(['office', 'namesake']),
  trap: v.boolean(),
  published: v.string(),
  country: v.string(),
  language: v.optional(v.string(), 'en'),
  text: v.string(),
  mentions: v.array(mention),
  /** `tolerated`: people whose mark here is no fault. */
  not: v.optional(v.array(v.object({ ...place, tolerated: v.optional(v.array(v.string()), []) })), []),
});
type Passage = v.InferOutput<typeof passage>;
type Labelled = v.InferOutput<typeof mention>;

type Mark = { readonly start: number; readonly end: number; readonly view: EntityView };

/** What an analysis made of the passages of one kind. `wrong`, `missed` and `elsewhere` name the passage and the words. */
export type OutsideCount = {
  readonly passages: number;
  readonly expected: number;
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Marks of people and offices where the writer labelled nothing. */
  readonly elsewhere: readonly string[];
};

const readPassages = (file: string): readonly Passage[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(passage, JSON.parse(line)));

/**
 * Counts what the knowledge marks in the passages of one kind.
 *
 * @param set the first 200 passages, or 100 by another writer
 * @throws where a label is not at its place in the text
 */
export function countOutside(
  kind: Passage['kind'],
  knowledge: Knowledge,
  set: 'outside' | 'outside-later',
): OutsideCount {
  const all = readPassages(join(import.meta.dirname, `${set}.jsonl`)).filter((one) => one.kind === kind);
  const lists = { wrong: [] as string[], missed: [] as string[], elsewhere: [] as string[] };
  let found = 0;
  let expected = 0;
  for (const one of all) {
    const marks = marksOf(one, knowledge);
    const rest = new Set(marks);
    for (const label of one.mentions) {
      const over = marks.filter((mark) => overlaps(mark, checked(label, one)));
      for (const mark of over) rest.delete(mark);
      const isRight = over.length > 0 && over.every(({ view }) => isMeant(view, label));
      const line = `${one.id}: ${label.text} is ${say(over)}`;
      if (!isRight && over.length > 0) lists.wrong.push(line);
      if (label.unsure || label.optional) continue;
      expected++;
      if (isRight) found++;
      else if (over.length === 0) lists.missed.push(line);
    }
    for (const label of one.not) {
      const over = [...rest].filter((mark) => overlaps(mark, checked(label, one)));
      for (const mark of over) rest.delete(mark);
      const isFault = over.some(({ view }) => !label.tolerated.some((name) => isSamePerson(view, name)));
      if (isFault) lists.wrong.push(`${one.id}: ${label.text} is ${say(over)}`);
    }
    for (const mark of rest)
      lists.elsewhere.push(`${one.id}: ${one.text.slice(mark.start, mark.end)} is ${say([mark])}`);
  }
  return { passages: all.length, expected, found, ...lists };
}

function checked<T extends { text: string; start: number; end: number }>(label: T, { id, text }: Passage): T {
  if (text.slice(label.start, label.end) !== label.text) throw new Error(`${id}: "${label.text}" is not at its place`);
  return label;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The marks of people and offices. Laws and organisations are not what the set is about. */
function marksOf({ text, published, country, language }: Passage, knowledge: Knowledge): Mark[] {
  const { mentions, entities } = analyse(
    {
      url: `https://paper.example.${DOMAINS[country] ?? country.toLowerCase()}/`,
      host: 'paper.example',
      title: '',
      language,
      published: { date: partialDate(published), how: { type: 'stated', source: { where: 'meta' } } },
      modified: null,
      blocks: [...text.matchAll(/[^\n]+/g)].map(([block]) => ({ kind: 'paragraph', text: block })),
      stated: [],
    },
    knowledge,
  );
  const starts = [...text.matchAll(/[^\n]+/g)].map(({ index }) => index);
  return mentions.flatMap(({ block, start, end, entity }) => {
    const view = entities[entity];
    const from = starts[block] ?? 0;
    return view && (view.kind === 'person' || view.holder) ? [{ start: from + start, end: from + end, view }] : [];
  });
}

/** Endings of addresses that show the publisher's country. An American publisher's ending shows nothing. */
const DOMAINS: Readonly<Record<string, string>> = { US: 'com', GB: 'co.uk' };

/** An office is right by its holder, a person by the Wikidata id or by the name. */
function isMeant(view: EntityView, label: Labelled): boolean {
  const person = view.kind === 'person' ? view : view.holder;
  const name = label.person ?? label.holder;
  if (!person || !name) return false;
  const id = label.wikidata ?? label.holderWikidata;
  if (id && person.wikidata) return id === person.wikidata;
  return isSameName(person.name, name);
}

const isSamePerson = (view: EntityView, name: string): boolean =>
  isSameName(view.kind === 'person' ? view.name : (view.holder?.name ?? ''), name);

/** All words of the shorter name are in the longer one: "Al Franken" and "Senator Al Franken". */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return (
    short.every((word) => long.includes(word)) || (a.split(' ').at(-1) === b.split(' ').at(-1) && sharesInitial(a, b))
  );
}

/** "Tom Vilsack" and "Thomas Vilsack". */
const sharesInitial = (a: string, b: string): boolean => a.charAt(0) === b.charAt(0);

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const say = (marks: readonly Mark[]): string =>
  marks.map(({ view: { name, holder } }) => (holder ? `${name} (${holder.name})` : name)).join(', ') || 'not marked';
