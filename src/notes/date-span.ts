import { asciiFigures, type Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** Signs that separate a label or a date from the words after it. */
export const DASHES = new Set(['-', '–', '—', '|', '»', '›', '>', '/']);

/** Words that join parts of a date and mean nothing without the next part. */
const FILLER = new Set(
  'at on as of from do da made posted added issued appended vom von um am den der le la a à du de des el las los del il em no na op van om te d the to dia giorno og och dnia w dalle delle alle ore du das ao aos as em r apportee ajoutee effectuee publiee publicada anadida agregada realizada pubblicata aggiunta acrescentada inserida feita toegevoegd geplaatst tillagd publicerad hinzugefugt eingefugt в о от od dne'.split(
    ' ',
  ),
);

/** Words of dates and times, apart from digits and months. */
const DATE_WORDS = new Set(
  (
    'pm p m uhr uur h heures heure horas kl klo kello klokken klockan plkst godz hod ore ora orele saat val th st nd rd o hrs hours noon midnight today yesterday heute gestern ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest mez mesz ist aest eastern central mountain pacific time z ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta feira ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag tisdag ' +
    'года г року 年 月 日 時 时 分 秒 午 前 後 付'
  ).split(' '),
);

/**
 * Months, folded, in full and short, of the languages whose dates are read. "could" is May in machine-paraphrased
 * copies.
 */
export const MONTHS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar janner februar feber marz mai juni juli oktober dezember mrz okt dez janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ' +
    'janv fevr avr juil enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro fev out ' +
    'januari februari maart mei augustus mrt maj augusti marts april desember des ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря could might'
  ).split(' '),
);

/** A word with a meaning of its own, not part of a date. */
export const isContent = ({ word }: Token): boolean =>
  /^(?:\p{L}{3,}|[\u3041-\u30ff\u3400-\u9fff]|\p{Script=Hangul})/u.test(word) &&
  !DATE_WORDS.has(word) &&
  !MONTHS.has(word);

/** Index of the token after a date or a time that begins at `from`. If none begins there, `from` itself. */
export function skipDate(unit: Unit, from: number): number {
  const { tokens } = unit;
  let end = from;
  let opened = false;
  for (let at = from; at < from + LONGEST_DATE; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    if (/^\d/.test(word) || MONTHS.has(word) || DATE_WORDS.has(word) || (at > from && isBetweenDayAndYear(tokens, at)))
      end = at + 1;
    else if (FILLER.has(word)) continue;
    else if (DATE_SIGNS.has(word)) {
      if (word === '[') opened = true;
      else if (word === ']' && !opened) break;
      if (word === ')' || word === ']') end = at + 1;
      else if (word === '.' && end === at && isShort(tokens[at - 1])) end = at + 1;
      else if (word === ':' && !isInTime(tokens, at)) break;
      else if (word === '-' && !/^\d/.test(tokens[at + 1]?.word ?? '')) break;
    } else break;
  }
  return DATE_SHAPE.test(slice(unit, from, end)) ? end : from;
}

/** A month in a language whose months are not listed: a word between a day's number and a year. */
const isBetweenDayAndYear = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}{2,12}$/u.test(tokens[at]?.word ?? '') &&
  ((isDay(tokens[at - 1]) && isYear(tokens[at + 1])) ||
    (isDay(tokens[at + 1]) && (isYear(tokens[at - 1]) || (tokens[at - 1]?.word === '.' && isYear(tokens[at - 2])))));

const isDay = (token: Token | undefined): boolean => /^\d{1,2}$/.test(token?.word ?? '');
const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.word ?? '');

/** The most words and signs of a date and time, with weekday and zone. */
const LONGEST_DATE = 24;
const DATE_SIGNS = new Set([',', '.', ':', '/', '-', '(', ')', '[', ']', '|', '•', '·', '@']);
/** A time, a numeric date, or a month. A row of date words is a date only if it has one of these. */
const DATE_SHAPE =
  /\d ?[年月]|\d{1,2}월|^\d{1,2}[/.]\d{1,2}\.?$|^[([]\d{1,2}[/.]\d{1,2}[)\]]|\b\d{1,2}\/\d{1,2} \d{4}\b|\b(?:kl(?:\.|o|okken|ockan)?|kello|plkst\.?|godz\.?) ?\d{1,2}\b|\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:a\.?m|p\.?m|uhr|uur|h|val|gmt|bst|et)\b|\b\d{1,4}([./-]) ?\d{1,2}\1 ?\d{2,4}\b|\b\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?[\p{L}\p{M}]{3}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?\b/iu;

const slice = ({ tokens, text, start, end }: Unit, from: number, to: number): string =>
  to > from ? asciiFigures(text.slice((tokens[from]?.start ?? end) - start, (tokens[to - 1]?.end ?? end) - start)) : '';

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
 * True if a date after the separator belongs to the label, because another separator or the end follows it. A whole
 * date also belongs to the label, unless a preposition makes it part of a sentence ("Update: On December 28, we …").
 */
export function endsDate(unit: Unit, from: number, end: number): boolean {
  const { tokens } = unit;
  const sign = tokens[end]?.word;
  if (sign === undefined || sign === ':' || DASHES.has(sign) || sign === ')' || sign === ']') return true;
  const first = tokens[from]?.word ?? '';
  return /\b(?:19|20)\d{2}\b/.test(slice(unit, from, end)) && !FILLER.has(first);
}

/**
 * The words of a date that opens the unit and is separated from the words after it ("9:12 a.m. March 13, 2024: A …"),
 * or null.
 */
export function openingDate(unit: Unit): string | null {
  const end = skipDate(unit, 0);
  if (end === 0) return null;
  const sign = unit.tokens[end]?.word;
  return sign === undefined || sign === ':' || DASHES.has(sign) ? slice(unit, 0, end) : null;
}

/** The words of a date right after the token before `from` ("was amended | on 10 November 2016"), or null. */
export function dateBehind(unit: Unit, from: number): string | null {
  const end = skipDate(unit, from);
  return end > from ? slice(unit, from, end) : null;
}

/** True if the date at `from` begins with a preposition in a capital: "On March 11 …", "Am 11. März …". */
export const beginsWithPreposition = ({ tokens, text, start }: Unit, from: number): boolean => {
  const first = tokens[from];
  return first !== undefined && FILLER.has(first.word) && /^\p{Lu}/u.test(text.slice(first.start - start));
};

/** The words of a whole date that ends the unit behind a full stop: "It is blue. Mar 13, 2024 9:12 AM ET". Or null. */
export function endingDate(unit: Unit): string | null {
  const { tokens } = unit;
  if ((tokens.at(-1)?.end ?? 0) < unit.end - 1) return null; // only its head was read
  for (let at = Math.max(1, tokens.length - LONGEST_DATE); at < tokens.length; at++) {
    const before = tokens[at - 1]?.word ?? '';
    if (!/^[.!?]$/.test(before) || skipDate(unit, at) < tokens.length) continue;
    const words = slice(unit, at, tokens.length);
    return /\b(?:19|20)\d{2}\b/.test(words) && !beginsWithPreposition(unit, at) ? words : null;
  }
  return null;
}
