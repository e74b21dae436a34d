import { beginsWithPreposition, DASHES, endsDate, isContent, MONTHS, skipDate } from './date-span.ts';
import { CLOSES_LABEL, CLOSING, isPartOfWord, isQuotedWord, isVersion, OPENING, WIDE } from './label-signs.ts';
import { LABELS, type LabelEntry, PLURALS } from './lexicon/index.ts';
import type { LabelStrength } from './lexicon/lexicon-model.ts';
import type { NoteKind } from './note-model.ts';
import { endsSentence, type Match } from './pattern.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** A label at the beginning of a unit. Offsets are in the block's text. */
export type Label = {
  readonly kind: NoteKind;
  readonly strength: LabelStrength;
  readonly language: string;
  /** As printed, with its number, without its colon. */
  readonly text: string;
  /** "Updated", "Aktualisiert": bylines also print such a word before a time. */
  readonly participle: boolean;
  /** Machine paraphrase has replaced its words. */
  readonly garbled: boolean;
  /** "Update 2", "UPDATE II". */
  readonly numbered: boolean;
  /** A date or a time is beside it. */
  readonly dated: boolean;
  /** The sign that separates it from the note's words. */
  readonly divided: 'colon' | 'dash' | 'stop' | 'emphasis' | 'end' | 'none';
  /** Where label and date together begin and end. */
  readonly start: number;
  readonly end: number;
  /** The unit contains only the label and its date. */
  readonly alone: boolean;
  /** Index of the first token of the note's own words. */
  readonly next: number;
  /** The number of those words in the unit's head, without dates and times. */
  readonly words: number;
  /** The date comes before the label ("12:03 Uhr UPDATE"). */
  readonly dateFirst: boolean;
  /** Plural ("Corrections"): as a link or a heading it names a list of notes. */
  readonly plural: boolean;
};

const NUMBER = /^(?:\d{1,2}|[ivx]{1,5}|one|two|three)$/;

/** The label with which the unit opens, or null. `leadIn` is the end of the block's emphasised opening, if any. */
export function readLabel(unit: Unit, leadIn: number | undefined): Label | null {
  const { tokens } = unit;
  const opening = skipOpening(tokens);
  // "Added March 14, 2024:" opens with a label, though "added" may also lead into a date
  const first = longest(LABELS.at(tokens, opening));
  let at = first ? opening : skipDate(unit, opening);
  const dateFirst = at > opening;
  if (dateFirst && tokens[at]?.word === ',') at++;
  let found = first ?? longest(LABELS.at(tokens, at));
  // A newsroom's initials before a strong label: "GR editor's note", "CNN correction".
  if (!found && isCapitals(unit, tokens[at])) {
    const behind = longest(LABELS.at(tokens, at + 1).filter((entry) => entry.strength === 'strong'));
    if (behind) found = behind;
  }
  if (!found || isPartOfWord(tokens, found.end) || tokens[found.end]?.word === '?') return null;
  if (isQuotedWord(tokens, at, found.end) || isVersion(tokens, found.end)) return null;
  return finish(unit, found, at, dateFirst, leadIn);
}

function finish(
  unit: Unit,
  found: LabelEntry & Match,
  at: number,
  dateFirst: boolean,
  leadIn: number | undefined,
): Label {
  const { tokens } = unit;
  let end = found.end;
  if (/^(?:#|no|nr)$/.test(tokens[end]?.word ?? '') && isNumber(tokens, end + 1)) end++; // "Update #2"
  const numbered = isNumber(tokens, end);
  if (numbered) end++;
  const wordsEnd = tokens[end - 1]?.end ?? unit.start;
  const behind = skipDate(unit, end);
  // "Correction On March 11 we said …": the day begins the note's first sentence
  const dateEnd = beginsWithPreposition(unit, end) && !isSign(tokens[behind]) ? end : behind;
  const separated = readSeparator(unit, dateEnd);
  let { divided, next } = separated;
  const dated = dateFirst || dateEnd > end || separated.dated;
  // "Errata corrige del 14 marzo 2024. La turbina …": the full stop after the date separates the label
  if (divided === 'none' && dated && tokens[next - 1]?.word === '.' && beginsSentence(unit, next)) divided = 'stop';
  const qualified = divided === 'none' ? afterQualifier(tokens, next, found.kind === 'update') : next;
  if (qualified > next) {
    divided = 'colon';
    next = qualified;
  }
  const rest = tokens.slice(next).some((token) => !CLOSING.has(token.word));
  const place = tokens[next - 1]?.end ?? wordsEnd;
  if (!rest && divided === 'none') divided = 'end';
  if (divided === 'none' && leadIn !== undefined && leadIn >= wordsEnd && leadIn <= place + 2) divided = 'emphasis';
  return {
    kind: found.kind,
    strength: found.strength,
    language: found.language,
    text: unit.text.slice((tokens[at]?.start ?? unit.start) - unit.start, wordsEnd - unit.start),
    participle: found.participle,
    garbled: found.garbled,
    numbered,
    dated,
    divided,
    start: unit.start,
    end: place,
    alone: !rest,
    next,
    words: tokens.slice(next).filter(isContent).length,
    dateFirst,
    plural: PLURALS.has(tokens[at]?.word ?? ''),
  };
}

/**
 * Reads the separators and the dates between a label and its words, from the token `from` on: "Update: June 9, 2019",
 * "(5/17/17):", "UPDATES: 2:58 p.m.: …", "Update (14:20) – …". `next` is the index of the token after them.
 */
function readSeparator(unit: Unit, from: number): Pick<Label, 'divided' | 'next' | 'dated'> {
  const { tokens } = unit;
  let divided: Label['divided'] = 'none';
  let next = from;
  let dated = false;
  for (let turn = 0; turn < 4; turn++) {
    const sign = tokens[next]?.word;
    if (sign === undefined) break;
    if (sign === ':' || sign === '：') divided = 'colon';
    else if (DASHES.has(sign)) divided = divided === 'none' ? 'dash' : divided;
    else if (sign === '!' && divided === 'none') divided = 'dash';
    else if (sign === '.' && divided === 'none' && tokens[next + 1]?.word !== '.') divided = 'stop';
    else if (!CLOSING.has(sign)) break;
    else if (sign === '*' && unit.text.startsWith('*') && divided === 'none')
      divided = 'emphasis'; // "**UPDATE** The …"
    else if (CLOSES_LABEL.has(sign) && (unit.bracketed || WIDE.has(sign)) && divided === 'none') divided = 'colon';
    next++;
    const dateEnd = skipDate(unit, next);
    if (dateEnd > next) {
      // A date after the separator belongs to the label only if another separator, the end or a year follows it.
      if (!endsDate(unit, next, dateEnd)) break;
      dated = true;
      next = dateEnd;
    }
  }
  return { divided, next, dated };
}

/** True for a sign, and behind the last token. */
const isSign = (token: Token | undefined): boolean => token === undefined || !/^[\p{L}\p{N}]/u.test(token.word);

const beginsSentence = ({ tokens, text, start }: Unit, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice((tokens[at]?.start ?? start + text.length) - start));

const longest = <T extends Match>(found: readonly T[]): T | undefined =>
  found.reduce<T | undefined>((best, one) => (best === undefined || better(one, best) ? one : best), undefined);

const better = (one: Match, best: Match): boolean =>
  one.end > best.end || (one.end === best.end && best.garbled && !one.garbled);

function skipOpening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4 && OPENING.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/**
 * The index after the colon of "Update, next morning:", "Correction (second paragraph):" or "Rettifica della
 * redazione:". If there is no such colon, `from`.
 */
function afterQualifier(tokens: readonly Token[], from: number, isUpdate: boolean): number {
  const isEditors = tokens.slice(from, from + QUALIFIER).some(({ word }) => EDITORS.test(word));
  const first = tokens[from]?.word ?? '';
  if (!isEditors && !/^[,(]$/.test(first) && !(isUpdate && UPDATE_OF.test(first))) return from;
  const most = from + (first === '(' ? BRACKETED_QUALIFIER : QUALIFIER);
  for (let at = from + 1; at <= most; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || endsSentence(tokens, at)) return from;
    if (first === '(' && word === ':' && tokens[at - 1]?.word !== ')') return from;
    if (word === ':') return at + 1;
  }
  return from;
}

/** Folded beginnings of "editor", "editorial staff" and "article". */
const EDITORS = /^(?:editor|redak|redac|redaz|articl|articol|articul|artik|artig)/;

/** "Update from Petra:", "Update to the update:", "Update the second:", "UPDATE x2:". */
const UPDATE_OF = /^(?:from|by|via|to|the|x\d?)$/;

/** Most words and signs of a qualifier. */
const QUALIFIER = 6;
const BRACKETED_QUALIFIER = 12;

function isNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !NUMBER.test(token.word)) return false;
  const after = tokens[at + 1];
  if (after === undefined) return true;
  const joined = after.start === token.end;
  if (/^(?:am|pm|a|p|uhr|uur|h)$/.test(after.word) || MONTHS.has(after.word)) return false;
  if (after.word === ':' || after.word === '.' || after.word === '/') {
    const then = tokens[at + 2];
    if (after.word === '.' && MONTHS.has(then?.word ?? '')) return false; // "12. marts"
    return !(joined && then !== undefined && then.start === after.end && /^\d/.test(then.word));
  }
  return /^\W/.test(after.word);
}

function isCapitals(unit: Unit, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const printed = unit.text.slice(token.start - unit.start, token.end - unit.start);
  return printed.length <= 6 && printed.length >= 2 && /^\p{Lu}+$/u.test(printed);
}
