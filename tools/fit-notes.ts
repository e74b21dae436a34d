// npx tsx tools/fit-notes.ts
// Compares the weights of notes/weights.ts with those that a logistic regression finds on the evaluation pages (as
// eval-notes.ts kept them). It leaves out the publishers of one fold in ten at a time. Prints a table; changes nothing.

import { pathToFileURL } from 'node:url';
import { candidatesOf } from '../src/notes/detect.ts';
import { signalsOf } from '../src/notes/signals.ts';
import { type SignalName, THRESHOLD, WEIGHTS } from '../src/notes/weights.ts';
import { addressOf, EVAL, evalIsPresent, type PageRow, readPages, readSavedPages, rows } from './eval-pages.ts';
import {
  around,
  type CompositeRow,
  kindOfTag,
  type NegativeRow,
  type NoteRow,
  same,
  squash,
  type WordingRow,
} from './notes-truth.ts';

type Case = { readonly signals: readonly SignalName[]; readonly isNote: boolean; readonly publisher: string };
type Weights = Record<SignalName, number>;

const FOLDS = 10;
const SIGNAL_NAMES = Object.keys(WEIGHTS) as SignalName[]; // the keys of a constant of this project
const none = (): Weights => Object.fromEntries(SIGNAL_NAMES.map((name) => [name, 0])) as Weights; // all names are present

/**
 * Collects the candidates of real pages, wordings, negatives and composites, each with whether it is a note. Optional
 * notes are left out.
 */
async function cases(): Promise<Case[]> {
  const log = (line: string): void => console.log(line);
  const pages = rows<PageRow>('pages.jsonl');
  const reads = await readSavedPages(pages);
  const found: Case[] = [];
  const truths = rows<NoteRow>('notes.jsonl');
  for (const [index, row] of pages.entries()) {
    const here = truths.filter((truth) => truth.file === row.file || truth.duplicate_files.includes(row.file));
    for (const candidate of candidatesOf(reads[index]?.article?.blocks ?? [])) {
      const truth = here.find((one) => same(one.note_blocks[0]?.text ?? one.note_text, candidate.unit.text));
      // later blocks of a note may look like a note; they count as neither right nor wrong
      const within = here.some((one) => one.note_blocks.some((block) => same(block.text, candidate.block.text)));
      if (truth ? truth.tier === 'optional' : within) continue;
      found.push({ signals: signalsOf(candidate), isNote: truth !== undefined, publisher: row.publisher });
    }
  }
  for (const row of rows<WordingRow>('note_texts.jsonl')) {
    if (row.tier !== 'required') continue;
    const { blocks } = around({ kind: 'paragraph', text: row.note_text.replace(/\s+/g, ' ') }, row.position, null);
    for (const candidate of candidatesOf(blocks))
      if (candidate.unit.first) found.push({ signals: signalsOf(candidate), isNote: true, publisher: row.publisher });
  }
  const publisherOf = new Map(pages.map((row) => [row.file, row.publisher]));
  for (const row of rows<NegativeRow>('negatives.jsonl')) {
    const hints = /^h\d$/.test(row.tag) ? { hints: { level: Number(row.tag[1]) } } : {};
    const { blocks } = around({ kind: kindOfTag(row.tag), text: row.text, ...hints }, 'middle', null);
    for (const candidate of candidatesOf(blocks))
      found.push({ signals: signalsOf(candidate), isNote: false, publisher: publisherOf.get(row.file) ?? row.file });
  }
  const composites = rows<CompositeRow & { readonly note_publisher: string }>('composites.jsonl');
  const jobs = composites.map((row, index) => ({
    id: String(index),
    file: row.file,
    url: addressOf(
      pages.find((page) => page.file === row.file) ?? { ...row, url: null, host: null, publisher: '', news_like: true },
    ),
    insert: { css: row.anchor_css, where: row.insert, html: row.html },
  }));
  for (const [index, read] of (await readPages('composites', jobs, { log, kept: true })).entries()) {
    const row = composites[index];
    if (!row) continue;
    const start = squash(row.note_text).slice(0, 40);
    const candidate = candidatesOf(read.article?.blocks ?? []).find(({ unit }) => squash(unit.text).startsWith(start));
    if (candidate) found.push({ signals: signalsOf(candidate), isNote: true, publisher: row.note_publisher });
  }
  return found;
}

const sum = (signals: readonly SignalName[], weights: Weights): number =>
  signals.reduce((total, name) => total + weights[name], 0);
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Counts cases with the same signals and the same truth. */
function counted(list: readonly Case[]): { signals: readonly SignalName[]; isNote: boolean; count: number }[] {
  const groups = new Map<string, { signals: readonly SignalName[]; isNote: boolean; count: number }>();
  for (const { signals, isNote } of list) {
    const key = `${isNote}${[...signals].sort().join()}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { signals, isNote, count: 1 });
  }
  return [...groups.values()];
}

/** Runs a logistic regression by gradient descent. `pull` is the strength with which weights are drawn to `prior`. */
function regress(list: readonly Case[], prior: Weights, pull: number): Weights {
  const groups = counted(list);
  const weights = { ...prior };
  const rate = 2 / list.length;
  for (let turn = 0; turn < 3000; turn++) {
    const slope = none();
    for (const { signals, isNote, count } of groups) {
      const error = (sigmoid(sum(signals, weights) - THRESHOLD) - (isNote ? 1 : 0)) * count;
      for (const name of signals) slope[name] += error;
    }
    for (const name of SIGNAL_NAMES) weights[name] -= rate * (slope[name] + pull * (weights[name] - prior[name]));
  }
  return weights;
}

type Score = { found: number; notes: number; wrong: number; others: number };
function score(list: readonly Case[], weights: Weights, into: Score): Score {
  for (const { signals, isNote } of list) {
    const isAbove = sum(signals, weights) >= THRESHOLD;
    if (isNote) into.notes++;
    else into.others++;
    if (isNote && isAbove) into.found++;
    if (!isNote && isAbove) into.wrong++;
  }
  return into;
}

async function main(): Promise<void> {
  const all = await cases();
  const publishers = [...new Set(all.map((one) => one.publisher))].sort();
  const foldOf = new Map(publishers.map((publisher, index) => [publisher, index % FOLDS]));
  const ways: readonly (readonly [string, (training: readonly Case[]) => Weights])[] = [
    ['weights.ts as it is', () => ({ ...WEIGHTS })],
    ...[0.1, 1, 10].map(
      (pull) =>
        [
          `fitted, drawn to weights.ts by ${pull}`,
          (training: readonly Case[]) => regress(training, { ...WEIGHTS }, pull),
        ] as const,
    ),
    ...[0.1, 1, 10].map(
      (pull) =>
        [
          `fitted from nothing, drawn to 0 by ${pull}`,
          (training: readonly Case[]) => regress(training, none(), pull),
        ] as const,
    ),
  ];
  console.log(
    `${all.length} candidates of ${publishers.length} publishers, ${all.filter((one) => one.isNote).length} of them notes`,
  );
  for (const [name, learn] of ways) {
    const total: Score = { found: 0, notes: 0, wrong: 0, others: 0 };
    const recalls: number[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = learn(all.filter((one) => foldOf.get(one.publisher) !== fold));
      const here = score(
        all.filter((one) => foldOf.get(one.publisher) === fold),
        weights,
        { found: 0, notes: 0, wrong: 0, others: 0 },
      );
      recalls.push(here.notes ? here.found / here.notes : 1);
      for (const key of ['found', 'notes', 'wrong', 'others'] as const) total[key] += here[key];
    }
    console.log(
      `${name.padEnd(40)} found ${total.found} of ${total.notes} (${(total.found / total.notes).toFixed(3)}; worst fold ${Math.min(...recalls).toFixed(2)}), wrong ${total.wrong} of ${total.others}`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!evalIsPresent()) throw new Error(`The evaluation pages are not at ${EVAL}`);
  await main();
}
