import type { Block } from '../article/article-model.ts';
import { goesOnInLowerCase, isColonBehind, ofDivider } from './divider.ts';
import type { Label } from './label.ts';
import { isQuotation } from './label-signs.ts';
import { CUES, PROMOTIONS } from './lexicon/index.ts';
import type { Furniture } from './markup.ts';
import { isReported, isSpeech } from './owning.ts';
import { type Phrase, signalOf } from './phrase.ts';
import { isRowOfTimes, isSentence } from './row-of-times.ts';
import type { Unit } from './units.ts';
import { type SignalName, THRESHOLD, WEIGHTS } from './weights.ts';

/** A unit with everything needed to decide whether it is a note. */
export type Candidate = {
  readonly unit: Unit;
  readonly block: Block;
  readonly label: Label | null;
  /** The strongest phrase first. */
  readonly phrases: readonly Phrase[];
  /** The name in the markup that means "note". */
  readonly noteName: string | null;
  /** The furniture around it: comments, live entries or promotions. */
  readonly furniture: Furniture | null;
  /** 0 for the first block of the article, 1 for the last. */
  readonly position: number;
  /** Blocks of running text before this one. */
  readonly textBefore: number;
  /** The unit is only a label, and the next block opens with words about the article itself. */
  readonly followed: boolean;
  /** The next block may be the words of a label that is alone. */
  readonly hasFollower: boolean;
  /** The writers admit an error of their own. This is searched only at the end, and in blocks that are set apart. */
  readonly ownsUp: boolean;
  /** In a table of several cells. A lone cell only sets its text apart. */
  readonly isCell: boolean;
  /** The next item of its list or table, or the next list item, is a sentence. So it is not a list of links. */
  readonly headsSentence: boolean;
  readonly headsList: boolean;
};

/** The signals of a candidate, each a name of `WEIGHTS`. */
export function signalsOf(candidate: Candidate): SignalName[] {
  return [
    ...(candidate.label ? ofLabel(candidate, candidate.label) : []),
    ...ofPhrases(candidate),
    ...ofLook(candidate),
    ...ofPlace(candidate),
    ...againstNote(candidate),
  ];
}

/** Returns the names whose conditions are true. */
const those = (...signals: readonly (readonly [SignalName, boolean])[]): SignalName[] =>
  signals.flatMap(([name, isTrue]) => (isTrue ? [name] : []));

function ofLabel(candidate: Candidate, label: Label): SignalName[] {
  const { unit, block, phrases, hasFollower, headsSentence, headsList, followed, position } = candidate;
  const bare = label.alone && label.divided !== 'colon' && !label.dated && unit.end >= block.text.length;
  // An English note begins with a capital. "Correction: the market fell …" belongs to the story.
  const inStory =
    position <= AT_THE_END &&
    label.language === 'en' &&
    phrases.length === 0 &&
    !unit.bracketed &&
    !label.dated &&
    !/ correction/i.test(label.text) && // "Quick correction: the mill …" is no story's own
    block.hints?.leadIn === undefined &&
    !block.hints?.aside;
  const setApart = isSetApart(block) || (headsSentence && label.strength === 'strong');
  return [
    `${label.strength} label`,
    ...ofDivider(unit, label),
    ...those(
      ['garbled label', label.garbled],
      ['garbled label without date or phrase', label.garbled && !label.dated && phrases.length === 0],
      ['dated participle', label.participle && label.dated],
      ['participle before a dash', label.participle && label.divided === 'dash'],
      ['date beside the label', label.dated],
      ['numbered', label.numbered],
      ['label emphasised', unit.first && (block.hints?.leadIn ?? 0) >= label.text.length],
      [
        'goes on in lower case',
        inStory && isColonBehind(unit, label) && goesOnInLowerCase(unit, label) && !ownsUp(unit, label),
      ],
      ['quoted speech', isQuotation(unit.text, label.end - unit.start)],
      ['label in lower case', !label.alone && /^\p{Ll}/u.test(label.text)],
      ['label in capitals', label.text.length > 3 && isInCapitals(label.text)],
      [
        'label heads what follows',
        label.alone && (!label.plural || headsList || position > LATE) && !label.dateFirst && hasFollower && setApart,
      ],
      ['label without anything behind it', label.alone && !hasFollower && !(unit.bracketed && label.dated)],
      // "Corrections" alone on its line, without a colon, is a link or a section. A heading may still be a label.
      ['weak label, and owns up to an error', label.strength === 'weak' && ownsUp(unit, label)],
      ['weak label of an addition', isAddition(unit, label)],
      ['bare word', bare && !setApart && label.kind !== 'update'],
      ['bare word of an update', bare && !setApart && label.kind === 'update'],
      ['bare plural', bare && label.plural && !followed && !headsList],
      ['label of words about the article', followed],
      ['bare word in a list', bare && block.kind === 'list-item' && !headsSentence],
      // "Fixed: …", "Updated: the German translation" are what a new version of a program has
      ['line of a change log', label.participle && !label.dated && block.kind === 'list-item' && !endsAsSentence(unit)],
    ),
  ];
}

/** A block at or after this share of the article is at its end. */
const AT_THE_END = 0.85;

/** From this share of the article on, a heading of several notes belongs to their list and is not a link to it. */
const LATE = 0.75;

/** True if a text is in capitals. False in scripts without capitals. */
const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const ownsUp = ({ tokens }: Unit, { next }: Label): boolean =>
  tokens.some((_, at) => at >= next && CUES.at(tokens, at).some(({ kind }) => kind === 'own error'));

/** True if a sentence follows the label, not a name ("Edit: Tom Reed") or an hour. A participle needs its date. */
const isAddition = (unit: Unit, { strength, kind, divided, participle, dated, words }: Label): boolean =>
  strength === 'weak' &&
  kind === 'update' &&
  divided === 'colon' &&
  (dated || !participle) &&
  words >= ADDITION &&
  endsAsSentence(unit);

const endsAsSentence = ({ text }: Unit): boolean => /[.!?…][)\]”"]?$/u.test(text);

/** An addition has at least this many words. */
const ADDITION = 5;

const isSetApart = (block: Block): boolean =>
  block.kind === 'heading' || block.hints?.emphasised === true || block.hints?.aside === true;

/** The signals of phrases. Only the strongest phrase counts, and whether another sentence opens with a phrase. */
function ofPhrases({ unit, label, ownsUp: owning, phrases: [first, ...others] }: Candidate): SignalName[] {
  if (!first) return those(['owns up to an error of its own', owning && label === null]);
  const certain = first.strength === 'sure' || first.strength === 'strong';
  return [
    signalOf(first),
    ...those(
      ['and owns up to an error of its own', owning && label === null],
      ['told as somebody’s words', label === null && !certain && isSpeech(unit.tokens)],
      ['reported speech', label === null && isReported(unit.tokens, first.start)],
      ['garbled phrase', first.garbled],
      ['quoted speech', label === null && isQuoted(unit, first)],
      [
        'another sentence says so too',
        others.some(({ place, strength }) => place === 'sentence' && strength !== 'weak'),
      ],
    ),
  ];
}

/** True if the phrase is in quotation marks, so that the words are another person's. */
function isQuoted({ tokens }: Unit, phrase: Phrase): boolean {
  let open = tokens[0]?.word === '–' || tokens[0]?.word === '—'; // novels and Norwegian newspapers open speech with a dash
  for (let at = 0; at < phrase.start; at++) {
    const word = tokens[at]?.word;
    if (word === '“' || word === '„' || word === '«') open = true;
    else if (word === '"' || word === '”' || word === '»') open = !open; // Swedish and Danish open with the mark that closes elsewhere
  }
  return open;
}

function ofLook({ block, unit, noteName, phrases }: Candidate): SignalName[] {
  const own = unit.bracketed && !unit.inline;
  return those(
    ['all emphasised', block.hints?.emphasised === true && !unit.inline],
    ['small print', block.hints?.small === true],
    ['after a rule', block.hints?.afterRule === true && unit.first],
    ['box of its own', block.hints?.aside === true],
    ['named a note in the markup', noteName !== null],
    ['brackets', own],
    ['bracket that tells what came after', own && phrases.some((phrase) => phrase.sense === 'afterwards')],
  );
}

function ofPlace({ unit, label, position, textBefore }: Candidate): SignalName[] {
  return those(
    ['at the end', position > AT_THE_END],
    ['at the top', textBefore <= 1],
    ['label within running text', unit.inline && label !== null && label.divided !== 'colon'],
    ['divided label within running text', unit.inline && label?.divided === 'colon'],
    ['phrase within running text', unit.inline && label === null],
  );
}

/** True if a strong label with its sign opens it, or a phrase about this very article or caption. */
const isSureInCaption = (label: Label | null, [first]: Candidate['phrases']): boolean =>
  (isDivided(label) && label?.strength === 'strong') ||
  (first?.place === 'opening' && (first.strength === 'strong' || first.strength === 'sure'));

const isDivided = (label: Label | null): boolean =>
  label !== null && label.strength !== 'weak' && (label.divided === 'colon' || label.divided === 'dash' || label.dated);

/** The name of an account and a day behind a post that is quoted: "— Arling Fire Brigade (@arlingfire) March 2, 2024". */
const SIGNED_POST = /[—–-] ?[^\n—–]{2,60}\(@[\w.]{2,30}\)[^\n]{0,30}$/u;

/** True for a post of another service that the page quotes. What is in square brackets there, an editor has inserted. */
const isPost = ({ block, furniture, unit }: Candidate): boolean =>
  !unit.text.startsWith('[') && (furniture === 'embedded' || (block.kind === 'quote' && SIGNED_POST.test(block.text)));

/** Signals that it is something else: furniture, a time, a headline, a promotion. */
function againstNote(candidate: Candidate): SignalName[] {
  const { block, label, furniture, noteName, phrases, followed, isCell } = candidate;
  const isHeadline = block.kind === 'heading' && !label?.alone && noteName === null;
  const isTop = (block.hints?.level ?? 2) <= 2;
  return [
    ...those(
      ['among comments', furniture === 'comments'],
      ['in a live blog', furniture === 'live' && (label === null || label.kind === 'update' || label.dateFirst)],
      ['in a promotion', furniture === 'promotion'],
      ['post of another service', isPost(candidate)],
      // a headline may begin with "Update:". A heading is a note only if it is just the label of the text below it.
      [isTop ? 'headline' : 'subheading', isHeadline],
      ['subheading without a sentence', isHeadline && !isTop && !/[.!?…][)\]”"»]?$/u.test(block.text)],
      ['byline', block.kind === 'byline'],
      ['cell of a table', isCell && phrases[0]?.strength !== 'sure' && !followed],
      ['caption', block.kind === 'caption' && !isSureInCaption(label, phrases)],
      // bloggers put updates in quote boxes; a real quotation has no label with a colon
      ['quotation', block.kind === 'quote' && !isDivided(label)],
    ),
    ...(label ? [...ofTimestamp(candidate, label), ...ofAnother(candidate, label)] : []),
  ];
}

/**
 * "Updated 3:40 PM" is a date of the article if only other times, a source or a reading time follow. So is a time
 * before the word ("12:03 Uhr UPDATE"), and a dated label that nothing sets apart.
 */
function ofTimestamp({ unit, phrases, textBefore, block, followed }: Candidate, label: Label): SignalName[] {
  if (phrases.length > 0 || followed || label.words > 4 || (label.words > 2 && isSentence(unit, label))) return [];
  if (label.participle && (label.alone || (label.dated && label.kind === 'update'))) return ['time of a byline'];
  if (isRowOfTimes(unit, label)) return ['time of a byline'];
  if (!label.dated || !label.alone) return [];
  if (label.dateFirst && !unit.bracketed) return ['time before the label'];
  const heads = unit.end < block.text.length && label.divided === 'colon'; // its text is on the next line
  const plain = !unit.bracketed && block.hints?.leadIn === undefined && !isSetApart(block) && !heads;
  return those(['bare time', plain && (textBefore === 0 || label.kind === 'update')]);
}

/** Signals that it is a line of another story, or a promotion under a note's label. */
function ofAnother({ unit, phrases: [first], position, textBefore }: Candidate, label: Label): SignalName[] {
  // "Update: Council passes budget", a line without a full stop within the text
  const short = label.kind === 'update' && !label.dated && !label.alone && label.words <= 16;
  const open = !/[.!?:…"”»)\]]$/u.test(unit.text);
  const promotesAt = (at: number) => PROMOTIONS.at(unit.tokens, at).length > 0;
  const promotes =
    first?.strength !== 'strong' && first?.strength !== 'sure' && unit.tokens.some((_, at) => promotesAt(at));
  return those(
    ['headline of another story', short && open && position < 0.9 && textBefore > 1],
    ['promotes in an editor’s note', promotes && (label.kind === 'editors_note' || label.plural)],
    // "Update: Sign up for …" is only that
    ['promotes at once', promotes && label.kind === 'update' && promotesAt(label.next)],
    ['promotes', promotes && label.kind !== 'editors_note' && !label.plural],
  );
}

/** Signals in words for the reader. A signal that is missing here shows its name. */
const SIGNAL_PHRASES: Partial<Record<SignalName, (candidate: Candidate) => string>> = {
  'divided by a colon or a dash': () => 'the label is set off from the words behind it',
  'divided by a stop': () => 'the label is set off from the words behind it',
  'alone or at the end': () => 'the label is set off from the words behind it',
  'date beside the label': () => 'a date stands beside the label',
  numbered: () => 'the label is numbered',
  'label emphasised': () => 'the label is printed with emphasis',
  'label in capitals': () => 'the label is printed in capitals',
  'label heads what follows': () => 'the label is the heading of what follows',
  'all emphasised': () => 'all of it is emphasised',
  'small print': () => 'in small print',
  'after a rule': () => 'after a rule',
  'box of its own': () => 'in a box of its own',
  'named a note in the markup': ({ noteName }) => `marked as “${noteName ?? ''}” in the page`,
  brackets: () => 'in brackets',
  'at the end': () => 'at the end of the article',
  'at the top': () => 'at the top of the article',
  'bracket that tells what came after': () => 'a parenthesis that tells what came after publication',
};

function say(name: SignalName, candidate: Candidate): string {
  const own = SIGNAL_PHRASES[name];
  if (own) return own(candidate);
  if (name.endsWith(' label')) return `labelled “${candidate.label?.text ?? ''}”`;
  const { unit, phrases } = candidate;
  const [first] = phrases;
  if (!first) return name;
  const from = (unit.tokens[first.start]?.start ?? unit.start) - unit.start;
  return `says “${unit.text.slice(from, (unit.tokens[first.end - 1]?.end ?? unit.end) - unit.start)}”`;
}

/** The candidate's weight, whether it is enough, and its signals, strongest first. */
export function weigh(candidate: Candidate): { readonly isNote: boolean; readonly why: readonly string[] } {
  const names = signalsOf(candidate);
  const weight = names.reduce((sum, name) => sum + WEIGHTS[name], 0);
  const spoken = names.filter((name) => WEIGHTS[name] > 0).sort((a, b) => WEIGHTS[b] - WEIGHTS[a]);
  return { isNote: weight >= THRESHOLD, why: [...new Set(spoken.map((name) => say(name, candidate)))] };
}
