import type { Article, Block } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { Passages } from './about.ts';
import { endingDate, openingDate } from './date-span.ts';
import { byDay } from './dated-items.ts';
import { contextOf, type DateContext, datedWords, dateIn } from './dates.ts';
import { goesOn } from './goes-on.ts';
import { isDateLine, lastBlockOf } from './group.ts';
import { kindOf } from './kind.ts';
import { type Label, readLabel } from './label.ts';
import { furnitureNames, noteNames } from './markup.ts';
import type { Note } from './note-model.ts';
import { ownsUpToWriting } from './owning.ts';
import { findPhrases, type Phrase } from './phrase.ts';
import { type Candidate, weigh } from './signals.ts';
import { tokenise } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

/** A candidate that is a note. */
type Accepted = { readonly candidate: Candidate; readonly why: readonly string[] };

/**
 * The editor's notes of an article: corrections, updates, clarifications, retractions and editor's notes, in reading
 * order, word for word, each with its signals. Pure. Its work is linear in the number of blocks, and only the head of a
 * long block is read. Never throws.
 */
export function detectNotes(article: Article): Note[] {
  const accepted = accept(candidatesOf(article.blocks));
  const context = contextOf(article);
  const starts = new Map(
    accepted.map(({ candidate }) => [
      candidate.unit.block,
      { labelled: candidate.label !== null, namesArticle: namesArticle(candidate) },
    ]),
  );
  const notes: Note[] = [];
  let taken = -1;
  let takenTo = 0;
  for (const [index, one] of accepted.entries()) {
    const { unit } = one.candidate;
    if (unit.block < taken || (unit.block === taken && (unit.inline || unit.first || unit.start < takenTo))) continue;
    const next = accepted[index + 1];
    const body = next && introduces(one, next) ? next : one;
    const last = lastBlockOf(body.candidate, article.blocks, starts);
    if (last === unit.block && next && isHeadingOf(one, next)) continue;
    const end = endInBlock(one.candidate, next?.candidate);
    const note = toNote(one, body.candidate, last, end, article, context);
    notes.push(...byDay(note, article.blocks, (words) => dateIn(words, [article.language], context)));
    if (unit.inline) continue;
    taken = last;
    takenTo = end;
  }
  return settleYears(addAbout(notes, article.blocks), article, context);
}

/**
 * True if the unit opens with words about the article. Then it is a separate note, not the rest of another note ("We
 * regret the error.").
 */
const namesArticle = ({ unit, phrases: [first] }: Candidate): boolean =>
  first?.place === 'opening' && first.strength !== 'weak' && !goesOn(unit.text.slice(0, 20));

/**
 * True if a note only introduces the labelled correction in the next block: "This article has been revised to reflect
 * the following correction:".
 */
const introduces = ({ candidate }: Accepted, { candidate: next }: Accepted): boolean =>
  candidate.label === null &&
  next.label !== null &&
  next.unit.block === candidate.unit.block + 1 &&
  candidate.unit.text.trimEnd().endsWith(':');

/** True if a candidate is the heading "Updates & Corrections" above notes that have their own labels. */
const isHeadingOf = ({ candidate: { unit, label, block } }: Accepted, { candidate: next }: Accepted): boolean =>
  label?.alone === true && unit.end >= block.text.length && next.label !== null && next.unit.block === unit.block + 1;

/** At most this many notes of an article are linked to their passages. */
const MOST_LINKED = 50;

/** Only a note about a change to the article concerns a passage of it. */
function addAbout(notes: readonly Note[], blocks: readonly Block[]): Note[] {
  const linked = new Set(
    notes.slice(0, MOST_LINKED).filter(({ kind }) => kind === 'correction' || kind === 'clarification'),
  );
  const passages = new Passages(blocks, new Set(notes.flatMap((note) => note.blocks)), [...linked]);
  return notes.map((note) => {
    const about = linked.has(note) ? passages.concernedBy(note) : undefined;
    return about === undefined ? note : { ...note, about };
  });
}

/** All candidates for notes, in reading order: units with a label, a phrase about the article, or a note's name. */
export function candidatesOf(blocks: readonly Block[]): Candidate[] {
  const names = noteNames(blocks);
  const furniture = furnitureNames(blocks);
  const candidates: Candidate[] = [];
  let textBefore = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    for (const unit of unitsOf(block, index)) {
      const { label, phrases } = readOpening(unit, unit.first ? block.hints?.leadIn : undefined);
      const noteName = unit.first ? (names[index] ?? null) : null;
      const position = blocks.length > 1 ? index / (blocks.length - 1) : 1;
      const ownsUp = label === null && mayOwnUp(unit, block, position) && ownsUpToWriting(unit.tokens);
      if (label === null && phrases.length === 0 && noteName === null && !ownsUp) continue;
      candidates.push({
        unit,
        block,
        label,
        phrases,
        noteName,
        furniture: furniture[index] ?? null,
        position,
        ownsUp,
        textBefore,
        followed: label?.alone === true && next !== undefined && speaksOfArticle(next),
        isCell: block.kind === 'table' && (next?.kind === 'table' || blocks[index - 1]?.kind === 'table'),
        headsSentence: block.kind !== 'paragraph' && next?.kind === block.kind && /[.!?]$/u.test(next.text),
        headsList: next?.kind === 'list-item' && /[.!?]$/u.test(next.text),
        hasFollower:
          unit.end < block.text.length ||
          (next !== undefined && next.kind !== 'heading' && (next.kind !== 'byline' || isDateLine(next))),
      });
    }
    if (block.kind === 'paragraph') textBefore++;
  }
  return candidates;
}

/**
 * True if a unit is searched for an admitted error even without a phrase. Such units are at the end of the article, or
 * set apart from its text.
 */
const mayOwnUp = ({ inline, bracketed }: Unit, { kind, hints }: Block, position: number): boolean =>
  !inline &&
  kind !== 'heading' &&
  (position > LATE || bracketed || hints?.emphasised || hints?.small || hints?.aside || hints?.afterRule || false);

const LATE = 0.8;

/** True if the block opens with words about the article itself. */
function speaksOfArticle(block: Block): boolean {
  const [first] = findPhrases(tokenise(block.text, OPENING), 0);
  return first?.place === 'opening' && (first.strength === 'strong' || first.strength === 'sure');
}

/** UTF-16 units of a block below a label that are read to decide whether the block belongs to it. */
const OPENING = 300;

/**
 * The label and the phrases of a unit. A label that continues into a phrase ("Updates with reaction …") does not count.
 */
function readOpening(unit: Unit, leadIn: number | undefined): { label: Label | null; phrases: Phrase[] } {
  const label = readLabel(unit, leadIn);
  if (label && label.divided === 'none' && label.strength !== 'strong') {
    const phrases = findPhrases(unit.tokens, 0);
    if (phrases[0]?.place === 'opening') return { label: null, phrases };
  }
  return { label, phrases: findPhrases(unit.tokens, label?.next ?? 0) };
}

function accept(candidates: readonly Candidate[]): Accepted[] {
  return candidates.flatMap((candidate) => {
    const { isNote, why } = weigh(candidate);
    return isNote ? [{ candidate, why }] : [];
  });
}

/** Makes the note of a candidate. If another candidate only introduces it, `body` is the candidate with the content. */
function toNote(
  { candidate, why }: Accepted,
  body: Candidate,
  last: number,
  end: number,
  article: Article,
  context: DateContext,
): Note {
  const { unit, label, phrases, noteName, block } = candidate;
  const indexes = Array.from({ length: last - unit.block + 1 }, (_, offset) => unit.block + offset);
  const own = unit.inline
    ? unit.text
    : last > unit.block
      ? block.text.slice(unit.start)
      : block.text.slice(unit.start, end).trimEnd();
  const text = [own, ...indexes.slice(1).map((index) => article.blocks[index]?.text ?? '')].join('\n');
  const afterwards = label === null && phrases[0]?.sense === 'afterwards';
  return {
    kind: kindOf(body.label, body === candidate ? (label?.next ?? 0) : 0, noteName, text),
    label: label?.text ?? null,
    text,
    date: dateOf(candidate, article, context) ?? dateFurtherOn(text, article, context),
    blocks: indexes,
    how:
      unit.inline || afterwards
        ? 'in the text'
        : label
          ? 'label'
          : phrases.length > 0 || noteName === null
            ? 'phrase'
            : 'markup',
    why,
  };
}

/**
 * The end of a note that begins on a line of a block: the next empty line, the next label, or the block's end. An
 * unlabelled line may look like a separate note ("We regret the error."), but belongs to the note before it.
 */
function endInBlock({ unit, block }: Candidate, next: Candidate | undefined): number {
  const end =
    next?.unit.block === unit.block && next.label !== null && !next.unit.inline ? next.unit.start : block.text.length;
  const gap = block.text.slice(unit.start, Math.min(end, unit.start + LONGEST_LINES)).indexOf('\n\n');
  return gap < 0 ? end : unit.start + gap;
}

/** An empty line further away than this does not end the note. */
const LONGEST_LINES = 20_000;

/**
 * Finds the date of a note outside its label. It may follow a label on its own line, open the words below a label, or
 * be alone in a bracket ("(Corrected March 12, 2024)").
 */
function dateFurtherOn(text: string, article: Article, context: DateContext): PartialDate | null {
  const [first, ...units] = unitsOf({ kind: 'paragraph', text: text.slice(0, LONGEST_LINES) }, 0);
  const opened = first !== undefined && readLabel(first, undefined)?.alone === true;
  const introduced = first?.text.trimEnd().endsWith(':') === true;
  let lines = 0;
  for (const unit of units) {
    if (!unit.inline) lines++;
    const label = readLabel(unit, undefined);
    const beside = unit.inline || unit.bracketed ? label?.participle && label.alone : introduced || opened;
    if (!beside || lines > HEAD_LINES) continue;
    const words = label?.dated ? unit.text.slice(0, label.end - unit.start) : unit.inline ? null : openingDate(unit);
    const date = words && dateIn(words, [article.language, label?.language ?? null], context);
    if (date) return date;
  }
  const last = units.findLast((unit) => !unit.inline) ?? first;
  const ending = last ? endingDate(last) : null;
  return ending === null ? null : dateIn(ending, [article.language], context);
}

/** The number of lines of a note in which a date without a label is searched. */
const HEAD_LINES = 3;

function dateOf(
  { unit, label, phrases }: Pick<Candidate, 'unit' | 'label' | 'phrases'>,
  article: Article,
  context: DateContext,
): PartialDate | null {
  const languages = [...new Set([article.language, label?.language ?? null, phrases[0]?.language ?? null])];
  for (const words of datedWords(unit, label, phrases)) {
    const date = dateIn(words, languages, context);
    if (date) return date;
  }
  return null;
}

/** If the article itself has no date, the full date of one note decides the year of another. */
function settleYears(notes: readonly Note[], article: Article, context: DateContext): Note[] {
  const known = notes.find((note) => note.date !== null)?.date ?? null;
  if (context.published !== null || context.modified !== null || known === null) return [...notes];
  return notes.map((note) => (note.date === null ? { ...note, date: yearFrom(note, known, article) } : note));
}

function yearFrom(note: Note, near: PartialDate, article: Article): PartialDate | null {
  const unit = unitsOf({ kind: 'paragraph', text: note.text.slice(0, LONGEST_LINES) }, 0)[0];
  if (!unit) return null;
  const { label, phrases } = readOpening(unit, undefined);
  return dateOf({ unit, label, phrases }, article, { published: null, modified: null, near });
}
