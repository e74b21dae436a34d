import { LABELS, type LabelEntry } from './lexicon/index.ts';
import type { LabelStrength } from './lexicon/model.ts';
import type { NoteKind } from './model.ts';
import type { Match } from './pattern.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** A label read at the head of a unit. Offsets are in the block's text. */
export type Label = {
  readonly kind: NoteKind;
  readonly strength: LabelStrength;
  readonly language: string;
  /** As printed, with its number, without its colon. */
  readonly text: string;
  /** "Updated", "Aktualisiert": also what bylines print before a time. */
  readonly participle: boolean;
  /** Machine paraphrase stands in its place. */
  readonly garbled: boolean;
  /** "Update 2", "UPDATE II". */
  readonly numbered: boolean;
  /** A date or a time stands beside it. */
  readonly dated: boolean;
  /** What divides it from the note's words. */
  readonly divided: 'colon' | 'dash' | 'stop' | 'emphasis' | 'end' | 'none';
  /** Label and date together: where they begin and end. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands in the unit beside the label and its date. */
  readonly alone: boolean;
  /** Index of the first token of the note's own words. */
  readonly next: number;
  /** How many of them there are in the unit's head, dates and times not counted. */
  readonly words: number;
  /** The date stands before the label ("12:03 Uhr UPDATE"). */
  readonly dateFirst: boolean;
  /** Plural ("Corrections"): as a link or a heading it names a list of notes. */
  readonly plural: boolean;
};

const OPENING = new Set([
  '(',
  '[',
  '{',
  '*',
  '•',
  '·',
  '-',
  '–',
  '—',
  '>',
  '»',
  '"',
  '“',
  '„',
  '«',
  '#',
  '†',
  '▶',
  '►',
  '■',
  '_',
  '|',
  '<',
]);
const CLOSING = new Set([')', ']', '}', '*', '"', '”', '»', '_', '|', '.', '>', ':', '-', '–', '—']);
const DASHES = new Set(['-', '–', '—', '|', '»', '›', '>', '/']);

/** Words that lead from one part of a date to the next, and mean nothing without what follows. */
const FILLER = new Set(
  'at on as of from posted added issued appended vom von um am den der le la a à du de des el las los del il em no na op van om te d the to dia giorno og och dnia w dalle delle alle ore'.split(
    ' ',
  ),
);

/** Words of dates and times beside digits and months. */
const DATE_WORDS = new Set(
  (
    'pm p m uhr uur h kl klo klokken klockan th st nd rd o hrs hours noon midnight today yesterday heute gestern ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest mez mesz ist aest eastern central mountain pacific time z ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta feira ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag tisdag'
  ).split(' '),
);

/** Months, folded, in full and short, of the languages of the lexicon; and as machine paraphrase garbles May. */
const MONTHS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar janner februar feber marz mai juni juli oktober dezember mrz okt dez janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ' +
    'janv fevr avr juil enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro fev out ' +
    'januari februari maart mei augustus mrt maj augusti marts april desember des ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia could might'
  ).split(' '),
);

const NUMBER = /^(?:\d{1,2}|[ivx]{1,5}|one|two|three)$/;

/** The label with which the unit opens, or null. `leadIn` is the end of the block's emphasised opening, if any. */
export function readLabel(unit: Unit, leadIn: number | undefined): Label | null {
  const { tokens } = unit;
  const opening = skipOpening(tokens);
  let at = skipDate(unit, opening);
  const dateFirst = at > opening;
  if (dateFirst && tokens[at]?.word === ',') at++;
  let found = longest(LABELS.at(tokens, at));
  // A house's initials before a strong label: "GR editor's note", "CNN correction".
  if (!found && isCapitals(unit, tokens[at])) {
    const behind = longest(LABELS.at(tokens, at + 1).filter((entry) => entry.strength === 'strong'));
    if (behind) found = behind;
  }
  if (!found || isPartOfWord(tokens, found.end)) return null;
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
  const numbered = isNumber(tokens, end);
  if (numbered) end++;
  const wordsEnd = tokens[end - 1]?.end ?? unit.start;
  let divided: Label['divided'] = 'none';
  let next = skipDate(unit, end);
  let dated = dateFirst || next > end;
  // "Update: June 9, 2019", "(5/17/17):", "UPDATES: 2:58 p.m.: …", "Update (14:20) – …"
  for (let turn = 0; turn < 4; turn++) {
    const sign = tokens[next]?.word;
    if (sign === undefined) break;
    if (sign === ':' || sign === '：') divided = 'colon';
    else if (DASHES.has(sign)) divided = divided === 'none' ? 'dash' : divided;
    else if (sign === '.' && divided === 'none' && tokens[next + 1]?.word !== '.') divided = 'stop';
    else if (!CLOSING.has(sign)) break;
    else if ((sign === ']' || sign === ')') && unit.bracketed && divided === 'none') divided = 'colon';
    next++;
    const dateEnd = skipDate(unit, next);
    if (dateEnd > next) {
      // A date behind the divider belongs to the label only when another divider or the end follows it, or a year.
      if (!endsDate(unit, next, dateEnd)) break;
      dated = true;
      next = dateEnd;
    }
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
    plural: /(?:s|en|er|i|nes|ões)$/.test(tokens[found.end - 1]?.word ?? '') && found.strength === 'strong',
  };
}

const isContent = ({ word }: Token): boolean => /^\p{L}{3,}/u.test(word) && !DATE_WORDS.has(word) && !MONTHS.has(word);

const longest = <T extends Match>(found: readonly T[]): T | undefined =>
  found.reduce<T | undefined>((best, one) => (best === undefined || better(one, best) ? one : best), undefined);

const better = (one: Match, best: Match): boolean =>
  one.end > best.end || (one.end === best.end && best.garbled && !one.garbled);

function skipOpening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4 && OPENING.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/** Index of the token after a date or a time that begins at `from`; `from` itself where none does. */
function skipDate(unit: Unit, from: number): number {
  const { tokens } = unit;
  let end = from;
  for (let at = from; at < from + LONGEST_DATE; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    if (/^\d/.test(word) || MONTHS.has(word) || DATE_WORDS.has(word)) end = at + 1;
    else if (FILLER.has(word)) continue;
    else if (DATE_SIGNS.has(word)) {
      if (word === ')') end = at + 1;
      else if (word === '.' && end === at && isShort(tokens[at - 1])) end = at + 1;
      else if (word === ':' && !isInTime(tokens, at)) break;
      else if (word === '-' && !/^\d/.test(tokens[at + 1]?.word ?? '')) break;
    } else break;
  }
  return DATE_SHAPE.test(slice(unit, from, end)) ? end : from;
}

/** A date and a time with weekday, zone and signs has at most so many words and signs. */
const LONGEST_DATE = 24;
const DATE_SIGNS = new Set([',', '.', ':', '/', '-', '(', ')', '|', '•', '·', '@']);
/** A time, a numeric date, or a month: what a row of such words must have to be one. */
const DATE_SHAPE =
  /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:a\.?m|p\.?m|uhr|uur|h|gmt|bst|et)\b|\b\d{1,4}([./-]) ?\d{1,2}\1 ?\d{2,4}\b|\b\d{1,2}\.? (?:de )?\p{L}{3}|\p{L}{3,}\.? \d{1,2}\b/iu;

const slice = ({ tokens, text, start, end }: Unit, from: number, to: number): string =>
  to > from ? text.slice((tokens[from]?.start ?? end) - start, (tokens[to - 1]?.end ?? end) - start) : '';

const isInTime = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    after.start === tokens[at]?.end &&
    /^\d/.test(after.word) &&
    /\d$/.test(tokens[at - 1]?.word ?? '')
  );
};

const isShort = (token: Token | undefined): boolean => token !== undefined && token.word.length <= 4;

/**
 * A date behind the divider belongs to the label when another divider or the end follows it, or when it is a whole one
 * that no preposition leads into a sentence ("Update: On December 28, we …").
 */
function endsDate(unit: Unit, from: number, end: number): boolean {
  const { tokens } = unit;
  const sign = tokens[end]?.word;
  if (sign === undefined || sign === ':' || DASHES.has(sign) || sign === ')' || sign === ']') return true;
  const first = tokens[from]?.word ?? '';
  return /\b(?:19|20)\d{2}\b/.test(slice(unit, from, end)) && !FILLER.has(first);
}

/** "NDR-Reporter", "update-fähig": the label's words are only the beginning of a longer one. */
function isPartOfWord(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const after = tokens[at + 1];
  return (
    sign?.word === '-' && sign.start === tokens[at - 1]?.end && after?.start === sign.end && /^\p{L}/u.test(after.word)
  );
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !NUMBER.test(token.word)) return false;
  const after = tokens[at + 1];
  if (after === undefined) return true;
  const joined = after.start === token.end;
  if (/^(?:am|pm|a|p|uhr|uur|h)$/.test(after.word) || MONTHS.has(after.word)) return false;
  if (after.word === ':' || after.word === '.' || after.word === '/') {
    const then = tokens[at + 2];
    return !(joined && then !== undefined && then.start === after.end && /^\d/.test(then.word));
  }
  return /^\W/.test(after.word);
}

function isCapitals(unit: Unit, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const printed = unit.text.slice(token.start - unit.start, token.end - unit.start);
  return printed.length <= 6 && printed.length >= 2 && /^\p{Lu}+$/u.test(printed);
}
