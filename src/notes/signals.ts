import type { Block } from '../article/model.ts';
import type { Label } from './label.ts';
import { PROMOTIONS } from './lexicon/index.ts';
import type { Furniture } from './markup.ts';
import { type Phrase, weightOf } from './phrase.ts';
import type { Unit } from './units.ts';

/** All that is known of a unit before it is decided whether it is a note. */
export type Candidate = {
  readonly unit: Unit;
  readonly block: Block;
  readonly label: Label | null;
  /** The most telling phrase first. */
  readonly phrases: readonly Phrase[];
  /** The name in the markup that says "note". */
  readonly noteName: string | null;
  /** Comments, live entries or promotions that it stands in. */
  readonly furniture: Furniture | null;
  /** 0 for the first block of the article, 1 for the last. */
  readonly position: number;
  /** Blocks of running text before this one. */
  readonly textBefore: number;
  /** The next block can carry the words of a label that stands alone. */
  readonly hasFollower: boolean;
};

type Signal = {
  /** Said to the reader when it spoke for a note; the matched words are put in at "…". */
  readonly says: (candidate: Candidate) => string;
  readonly weigh: (candidate: Candidate) => number;
};

/** A candidate at or above this is a note. */
export const THRESHOLD = 6;

const LABEL_WEIGHT = { strong: 6, plain: 4.5, weak: 1.5 } as const;

const printed = ({ unit }: Candidate, from: number, to: number): string =>
  unit.text.slice(
    (unit.tokens[from]?.start ?? unit.start) - unit.start,
    (unit.tokens[to - 1]?.end ?? unit.end) - unit.start,
  );

const when = (condition: boolean, weight: number): number => (condition ? weight : 0);

/**
 * Everything that speaks for or against a note, each with its weight; the sum decides. The weights were set by hand so
 * that a strong label, or a phrase that speaks of this very article, suffices alone, and everything else needs company.
 */
const SIGNALS: readonly Signal[] = [
  {
    says: ({ label }) => `labelled “${label?.text ?? ''}”`,
    weigh: ({ label }) =>
      label === null
        ? 0
        : LABEL_WEIGHT[label.strength] - when(label.garbled, 2) - when(label.participle && label.dated, 1.5),
  },
  {
    says: (candidate) => {
      const phrase = candidate.phrases[0];
      return phrase ? `says “${printed(candidate, phrase.start, phrase.end)}”` : '';
    },
    weigh: ({ phrases }) => (phrases[0] ? weightOf(phrases[0]) : 0),
  },
  {
    says: () => 'the label is set off from the words behind it',
    weigh: ({ label, unit }) => {
      if (label === null) return 0;
      if (label.divided === 'none') {
        if (label.strength !== 'strong' || label.words < 4) return label.plural ? -6 : -4;
        return label.words > 4 && startsSentence(unit, label) ? 0 : -1.5;
      }
      return label.divided === 'end' ? 0.5 : label.divided === 'stop' ? 1 : 1.5;
    },
  },
  { says: () => 'a date stands beside the label', weigh: ({ label }) => when(label?.dated === true, 2) },
  {
    says: () => 'the label is the heading of what follows',
    weigh: ({ label, block, hasFollower }) =>
      when(label?.alone === true && !label.plural && !label.dateFirst && hasFollower && isSetApart(block), 1),
  },
  { says: () => 'the label is numbered', weigh: ({ label }) => when(label?.numbered === true, 1.5) },
  {
    says: () => 'the label is printed with emphasis',
    weigh: ({ label, block, unit }) =>
      when(
        label !== null && unit.first && block.hints?.leadIn !== undefined && block.hints.leadIn >= label.text.length,
        1,
      ),
  },
  {
    says: () => 'the label is printed in capitals',
    weigh: ({ label }) => when(label !== null && label.text.length > 3 && label.text === label.text.toUpperCase(), 0.5),
  },
  {
    says: () => 'all of it is emphasised',
    weigh: ({ block, unit }) => when(block.hints?.emphasised === true && !unit.inline, 1),
  },
  { says: () => 'in small print', weigh: ({ block }) => when(block.hints?.small === true, 0.75) },
  { says: () => 'after a rule', weigh: ({ block, unit }) => when(block.hints?.afterRule === true && unit.first, 0.75) },
  { says: () => 'in a box of its own', weigh: ({ block }) => when(block.hints?.aside === true, 0.75) },
  {
    says: ({ noteName }) => `marked as “${noteName ?? ''}” in the page`,
    weigh: ({ noteName }) => when(noteName !== null, 4),
  },
  { says: () => 'in brackets', weigh: ({ unit }) => when(unit.bracketed && !unit.inline, 1) },
  { says: () => 'at the end of the article', weigh: ({ position }) => when(position > 0.85, 1.5) },
  { says: () => 'at the top of the article', weigh: ({ textBefore }) => when(textBefore <= 1, 0.5) },
  {
    says: () => 'a parenthesis that tells what came after publication',
    weigh: ({ unit, phrases }) =>
      when(unit.bracketed && !unit.inline && phrases.some((phrase) => phrase.sense === 'afterwards'), 4),
  },
  { says: () => '', weigh: ({ unit, label }) => when(unit.inline, label === null ? -4 : -2.5) },
  {
    says: () => '',
    weigh: ({ label, hasFollower, unit }) =>
      when(label?.alone === true && !hasFollower && !(unit.bracketed && label.dated), -6),
  },
  {
    says: () => '',
    weigh: ({ label, phrases }) => when(label?.garbled === true && !label.dated && phrases.length === 0, -4),
  },
  { says: () => '', weigh: ({ label }) => when(label?.participle === true && label.divided === 'dash', -1.5) },
  { says: () => '', weigh: isFurniture },
  { says: () => '', weigh: isTimestamp },
  { says: () => '', weigh: isBareWord },
  { says: () => '', weigh: isOtherHeadline },
  { says: () => '', weigh: promotes },
  { says: () => '', weigh: isHeadline },
  { says: () => '', weigh: ({ block }) => when(block.kind === 'byline', -3) + when(block.kind === 'table', -4) },
  { says: () => '', weigh: ({ block }) => when(block.kind === 'caption', -2) + when(block.kind === 'quote', -1) },
];

/** A reader's comment, an entry of a live blog, a promotion: only words about this very article can outweigh it. */
function isFurniture({ furniture, label }: Candidate): number {
  if (furniture === 'comments') return -6;
  if (furniture === 'live') return when(label === null || label.kind === 'update', -5);
  return when(furniture === 'promotion', -2);
}

/**
 * "Updated 3:40 PM" with nothing behind it but other times, a source or a reading time is a date of the article; so is a
 * time that stands before the word ("12:03 Uhr UPDATE") and a dated label right below the headline.
 */
function isTimestamp({ label, unit, phrases, textBefore, block }: Candidate): number {
  if (label === null || phrases.length > 0 || label.words > 4) return 0;
  if (label.participle && (label.dated || label.alone)) return -8;
  if (!label.dated) return 0;
  if (!label.alone) return 0;
  if (label.dateFirst && !unit.bracketed) return -5;
  return when(textBefore === 0 && !unit.bracketed && block.hints?.leadIn === undefined, -3);
}

/** "Corrections" alone on its line, without a colon, is a link or a section; a heading may still be one. */
function isBareWord({ label, block }: Candidate): number {
  if (label === null || !label.alone || label.divided === 'colon' || label.dated) return 0;
  const emphasised = isSetApart(block);
  return (
    when(!emphasised, label.kind === 'update' ? -1 : -3) + when(label.plural, -3) + when(block.kind === 'list-item', -4)
  );
}

const isSetApart = (block: Block): boolean =>
  block.kind === 'heading' || block.hints?.emphasised === true || block.hints?.aside === true;

/** "Update: Council passes budget", a line without a full stop within the text, reads as another story's headline. */
function isOtherHeadline({ label, unit, position, textBefore }: Candidate): number {
  if (label === null || label.kind !== 'update' || label.dated || label.alone || label.words > 16) return 0;
  const open = !/[.!?:…"”»)\]]$/u.test(unit.text);
  return when(open && position < 0.9 && textBefore > 1, -1);
}

function promotes({ unit, label, phrases }: Candidate): number {
  if (label === null || (phrases[0] && phrases[0].strength === 'strong')) return 0;
  return when(
    unit.tokens.some((_, at) => PROMOTIONS.at(unit.tokens, at).length > 0),
    label.kind === 'editors_note' ? -4 : -1.5,
  );
}

/** The word behind the label has a capital: a sentence begins there although nothing divides them. */
function startsSentence(unit: Unit, label: Label): boolean {
  const next = unit.tokens[label.next];
  return next !== undefined && /^\p{Lu}/u.test(unit.text.slice(next.start - unit.start));
}

/** A headline may begin with "Update:"; a heading is a note only where it is nothing but the label of what follows. */
function isHeadline({ block, label, noteName }: Candidate): number {
  if (block.kind !== 'heading' || label?.alone || noteName !== null) return 0;
  return (block.hints?.level ?? 2) <= 2 ? -6 : -2.5;
}

/** The candidate's weight, and what spoke for it, strongest first. */
export function weigh(candidate: Candidate): { readonly weight: number; readonly why: readonly string[] } {
  const spoken: { weight: number; says: string }[] = [];
  let weight = 0;
  for (const signal of SIGNALS) {
    const part = signal.weigh(candidate);
    weight += part;
    if (part > 0) spoken.push({ weight: part, says: signal.says(candidate) });
  }
  spoken.sort((a, b) => b.weight - a.weight);
  return { weight, why: spoken.map((one) => one.says) };
}
