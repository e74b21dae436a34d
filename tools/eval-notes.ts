// npm run eval:notes [-- --kept] [--no-composites] [--figures: write docs/figures/notes.json]
// Measures the detection of editor's notes on real pages, wordings, negatives and composites. Writes every error to
// output/eval-notes-errors.txt.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block } from '../src/article/article-model.ts';
import { detectNotes } from '../src/notes/detect.ts';
import type { Note } from '../src/notes/note-model.ts';
import {
  addressOf,
  EVAL,
  evalIsPresent,
  OUTPUT,
  type PageRow,
  type Read,
  type ReadOptions,
  readPages,
  readSavedPages,
  rows,
} from './eval-pages.ts';
import {
  around,
  type CompositeRow,
  kindOfTag,
  matches,
  type NegativeRow,
  type NoteRow,
  same,
  squash,
  type Truth,
  type WordingRow,
} from './notes-truth.ts';
import { type Figure, printFigures, Rate } from './rates.ts';
import { writeFigures } from './write-figures.ts';

/** Notes on real pages that the labels lack, each by a part of the page's name and the note's beginning. */
const UNLABELLED: readonly (readonly [string, string])[] = [
  ['readability/yahoo-2', 'This version corrects'],
  ['readability/medium-3', '(EDIT: removed the link'],
];

const errors: string[] = [];
const figures: Figure[] = [];
const least = (what: string, rate: Rate, target: number, group = ''): void => {
  figures.push({ what, value: rate.say(group), target: `≥ ${target}`, met: !(rate.of(group) < target) });
};

/** Runs the whole evaluation. Resolves to its table; the errors are written to a file. */
export async function evalNotes(options: ReadOptions & { readonly composites?: boolean }): Promise<Figure[]> {
  errors.length = 0;
  figures.length = 0;
  const pages = rows<PageRow>('pages.jsonl');
  const reads = await readSavedPages(pages);
  const kind = new Rate();
  const date = new Rate();
  const guessed = new Rate();
  realPages(pages, reads, kind, date, guessed);
  wordings(kind, date, guessed);
  negatives(reads);
  if (options.composites !== false) await composites(pages, kind, options);
  least('kind right', kind, 0.92);
  least('kind right, real pages', kind, 0.92, 'real');
  least('kind right, wordings', kind, 0.92, 'wordings');
  least('stated full date right', date, 0.98);
  figures.push({
    what: 'dates given where none is stated in full',
    value: guessed.say(),
    target: 'only with a year from context',
  });
  figures.push(...wrongByKind(errors));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'eval-notes-errors.txt'), `${errors.join('\n')}\n`);
  return figures;
}

/** How often each kind of error occurs, without the texts, which belong to their publishers. */
function wrongByKind(lines: readonly string[]): Figure[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const kind = (line.split(' | ')[0] ?? '').replace(/ \d{4}-\S+/g, '').toLowerCase();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ what: `wrong, ${kind}`, value: String(count), target: '' }));
}

function judge(found: Note, truth: Truth, where: string, group: string, kind: Rate, date: Rate, guessed: Rate): void {
  if (truth.tier === 'required') {
    kind.add(found.kind === truth.kind, group);
    if (found.kind !== truth.kind)
      errors.push(`KIND ${found.kind}, not ${truth.kind} | ${where} | ${truth.note_text.slice(0, 300)}`);
  }
  if (truth.date_iso !== null) {
    const right = found.date?.slice(0, 10) === truth.date_iso;
    date.add(right, group);
    if (!right) errors.push(`DATE ${found.date}, not ${truth.date_iso} | ${where} | ${truth.note_text.slice(0, 200)}`);
  } else {
    guessed.add(found.date !== null, group);
    if (found.date !== null)
      errors.push(`DATE FROM CONTEXT ${found.date} | ${where} | ${truth.note_text.slice(0, 200)}`);
  }
}

function realPages(pages: readonly PageRow[], reads: readonly Read[], kind: Rate, date: Rate, guessed: Rate): void {
  const truths = rows<NoteRow>('notes.jsonl');
  const recall = new Rate();
  const precision = new Rate();
  const whole = new Rate();
  const exact = new Rate();
  const inBlocks = new Rate();
  let [falseOnNews, news] = [0, 0];
  for (const [index, read] of reads.entries()) {
    const row = pages[index];
    if (!row) continue;
    if (row.news_like) news++;
    const notes = read.article ? detectNotes(read.article) : [];
    const here = truths.filter((truth) => truth.file === row.file || truth.duplicate_files.includes(row.file));
    const matched = new Set<Note>();
    for (const truth of here) {
      const note = notes.find((one) => matches(one, truth, read.article));
      if (note) matched.add(note);
      if (truth.tier !== 'required') continue;
      const site = row.news_like ? 'news' : 'blogs';
      const present = isAmongBlocks(truth, read.article);
      inBlocks.add(present, site);
      recall.add(note !== undefined, site, present ? 'read' : 'not read');
      if (!note)
        errors.push(
          `MISSED${present ? '' : ' (not among the blocks)'} | ${row.file} | ${truth.note_text.slice(0, 300)} | ${truth.note_blocks[0]?.css}`,
        );
      else {
        judge(note, truth, row.file, 'real', kind, date, guessed);
        judgeExtent(note, truth, row.file, whole, exact);
      }
    }
    for (const note of notes) {
      if (UNLABELLED.some(([file, start]) => row.file.includes(file) && note.text.startsWith(start))) continue;
      const isTrue = matched.has(note) || here.some((truth) => matches(note, truth, read.article));
      if (here.some((truth) => truth.tier === 'optional' && matches(note, truth, read.article))) continue;
      precision.add(isTrue, row.news_like ? 'news' : 'blogs');
      if (isTrue) continue;
      if (row.news_like) falseOnNews++;
      errors.push(
        `FALSE ${note.kind} | ${row.file} | ${note.text.slice(0, 250).replaceAll('\n', ' / ')} | ${note.why.join('; ')}`,
      );
    }
  }
  least('notes on real pages: recall of required', recall, 0.95);
  least('  on news pages', recall, 0.95, 'news');
  least('  of those that are among the blocks', recall, 0.95, 'read');
  least('notes on real pages: precision', precision, 0.95);
  least('  on news pages', precision, 0.95, 'news');
  const rate = (100 * falseOnNews) / news;
  figures.push({
    what: 'false notes per 100 news pages',
    value: `${rate.toFixed(2)} (${falseOnNews} on ${news})`,
    target: '≤ 0.1',
    met: rate <= 0.1,
  });
  figures.push({ what: 'required notes that are among the blocks read', value: inBlocks.say(), target: 'all' });
  least('notes of several blocks whole', whole, 0.9);
  figures.push({ what: '  and with nothing more', value: exact.say(), target: '' });
}

/** Whether the first block of a labelled note is among the blocks that were read. */
const isAmongBlocks = (truth: NoteRow, article: Read['article']): boolean =>
  article?.blocks.some((block) => same(block.text, truth.note_blocks[0]?.text ?? truth.note_text)) ?? false;

/** Judges whether a note of several blocks was found whole, and with nothing more. */
function judgeExtent(note: Note, truth: NoteRow, file: string, whole: Rate, exact: Rate): void {
  const parts = truth.note_blocks.map((block) => block.text);
  if (parts.length < 2) return;
  const got = squash(note.text);
  const complete = parts.every((part) => got.includes(squash(part).slice(0, 200)));
  const more = got.length > squash(parts.join('')).length * 1.3 + 40;
  whole.add(complete);
  exact.add(complete && !more);
  if (complete && !more) return;
  errors.push(
    `${complete ? 'MORE THAN WHOLE' : 'NOT WHOLE'} | ${file} | ${note.text.slice(0, 120)} … ${note.text.slice(-120)}`,
  );
}

function wordings(kind: Rate, date: Rate, guessed: Rate): void {
  const found = new Rate();
  for (const row of rows<WordingRow>('note_texts.jsonl')) {
    const language = /\b(?:der|die|und|ist|von)\b/.test(row.note_text) ? 'de' : 'en';
    const notes = detectNotes(
      around({ kind: 'paragraph', text: row.note_text.replace(/\s+/g, ' ') }, row.position, language),
    );
    const note = notes.find((one) => same(one.text, row.note_text)) ?? notes[0];
    if (row.tier === 'required') {
      found.add(note !== undefined, row.publisher);
      if (!note) errors.push(`WORDING MISSED | ${row.publisher} | ${row.note_text.slice(0, 300)}`);
    }
    if (note) judge(note, row, row.publisher, 'wordings', kind, date, guessed);
  }
  least('wordings found', found, 0.96);
}

function negatives(reads: readonly Read[]): void {
  const byFile = new Map(reads.map((read) => [read.id, read]));
  const flagged = new Rate();
  const onPage = new Rate();
  for (const row of rows<NegativeRow>('negatives.jsonl')) {
    const block: Block = {
      kind: kindOfTag(row.tag),
      text: row.text,
      ...(/^h\d$/.test(row.tag) ? { hints: { level: Number(row.tag[1]) } } : {}),
    };
    const note = detectNotes(around(block, 'middle', null)).find((one) => one.blocks.includes(4));
    flagged.add(note !== undefined, row.category);
    if (note)
      errors.push(
        `NEGATIVE ALONE (${row.category}, ${row.tag}) | ${row.file} | ${row.text.slice(0, 200)} | ${note.why.join('; ')}`,
      );
    const article = byFile.get(row.file)?.article;
    const hit = article
      ? detectNotes(article).find(
          (one) => one.text.split('\n').some((line) => same(line, row.text)) && squash(row.text).length > 12,
        )
      : undefined;
    onPage.add(hit !== undefined);
    if (hit)
      errors.push(
        `NEGATIVE ON ITS PAGE (${row.category}) | ${row.file} | ${row.text.slice(0, 200)} | ${hit.why.join('; ')}`,
      );
  }
  figures.push({
    what: 'negatives flagged, each alone in plain prose',
    value: flagged.say(),
    target: '≤ 0.005',
    met: flagged.of() <= 0.005,
  });
  figures.push({
    what: 'negatives flagged, on their pages',
    value: onPage.say(),
    target: '≤ 0.005',
    met: onPage.of() <= 0.005,
  });
}

async function composites(pages: readonly PageRow[], kind: Rate, options: ReadOptions): Promise<void> {
  const list = rows<CompositeRow>('composites.jsonl');
  const urls = new Map(pages.map((row) => [row.file, addressOf(row)]));
  const jobs = list.map((row, index) => ({
    id: String(index),
    file: row.file,
    url: urls.get(row.file) ?? 'https://news.example/',
    insert: { css: row.anchor_css, where: row.insert, html: row.html },
  }));
  const reads = await readPages('composites', jobs, options);
  const found = new Rate();
  const readable = new Rate();
  for (const [index, row] of list.entries()) {
    const article = reads[index]?.article ?? null;
    const notes = article ? detectNotes(article) : [];
    const start = squash(row.note_text).slice(0, 40);
    const end = squash(row.note_text).slice(0, 300);
    const note = notes.find((one) => squash(one.text).startsWith(start) || squash(one.text).includes(end));
    const present =
      article?.blocks.some((block) => squash(block.text).includes(squash(row.note_text).slice(20, 60))) ?? false;
    found.add(note !== undefined, `markup ${row.template}`, `position ${row.position}`);
    readable.add(present);
    if (note) kind.add(note.kind === row.kind, 'composites');
    if (!note)
      errors.push(
        `COMPOSITE MISSED${present ? '' : article ? ' (not among the blocks)' : ` (no article: ${reads[index]?.why})`} | ${row.template} ${row.position} | ${row.file} | ${row.html.slice(0, 160)}`,
      );
  }
  least('composites found', found, 0.95);
  for (const group of found.groups()) least(`  ${group}`, found, 0.95, group);
  figures.push({ what: 'composites whose note is among the blocks read', value: readable.say(), target: 'all' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!evalIsPresent()) {
    console.error(`There are no pages to measure with: ${EVAL} does not exist.`);
    process.exit(1);
  }
  const { argv } = process;
  const figures = await evalNotes({
    log: (line) => console.error(line),
    kept: argv.includes('--kept'),
    composites: !argv.includes('--no-composites'),
  });
  console.log(printFigures('Editor’s notes', figures));
  if (argv.includes('--figures'))
    await writeFigures('notes', { command: `npm run eval:notes -- ${argv.slice(2).join(' ')}`, figures });
}
