import { type DateOrder, eraYear, GARBLED_MAY, LINKING, monthOf, ORDINALS, orderOf, WEEKDAY } from './month-names.ts';
import { daysInMonth, type PartialDate, parsePartialDate } from './partial-date.ts';
import { zoneOffset } from './zones.ts';

/** A date that stands in a text: `text.slice(start, end)` are its words, UTF-16 offsets. */
export type DateInWords = { readonly date: PartialDate; readonly start: number; readonly end: number };

export type DateWordsOptions = {
  /** Read "Could 18" and "Might 18" as May 18: machine-paraphrased copies garble the month that way. */
  readonly garbled?: boolean;
};

type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'number' | 'word' | 'sign';
};
type Day = { readonly year: number; readonly month: number; readonly day: number | null; readonly next: number };
type Clock = { readonly hour: number; readonly minute: number; readonly zone: string | null; readonly next: number };

/** East Asian units are words of their own behind a number, whatever is joined to them ("5月18日公開"). */
const TOKEN = /\d+|(?<=\d)[年月日時分년월일시분]|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
const LONGEST = 200_000;
const DIGIT = /[\d\uff10-\uff19]/;
/** Between a date and its time there may be this many words and signs ("18 May 2024, | at 7:30 pm"). */
const GAP = 6;

/**
 * The dates that stand in a text, in its order, each as precise as its words: "May 18, 2024, 7:30 pm ET" is
 * `2024-05-18T19:30-04:00`, "mai 2024" is `2024-05`. Months of English and of the text's language are known; all
 * languages' full names where `language` is null. Numeric dates whose order the language does not settle ("5/6/2024"
 * in plain `en`) are left out, as is whatever is no day of the calendar. A date without a year ("May 18") is read only
 * with `base`, as the day nearest to it. Relative words ("yesterday") are not dates here. Linear in the text's length;
 * what lies beyond 200 000 characters is not read. Never throws.
 */
export function parseDateWords(
  text: string,
  language: string | null,
  base: PartialDate | null = null,
  options: DateWordsOptions = {},
): DateInWords[] {
  if (!DIGIT.test(text)) return [];
  const tokens = tokenise(narrow(text.length > LONGEST ? text.slice(0, LONGEST) : text));
  const reader = new Reader(tokens, language, base, options.garbled === true);
  return reader.all();
}

/** Wide digits and signs of East Asian type as their narrow twins, one for one, so that offsets stay. */
const narrow = (text: string): string =>
  /[\uff08-\uff1a]/.test(text)
    ? text.replace(/[\uff08-\uff1a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    const type = first >= 48 && first <= 57 ? 'number' : /\p{L}|\p{M}/u.test(word) ? 'word' : 'sign';
    tokens.push({ text: word, start: match.index, end: match.index + word.length, type });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #language: string | null;
  readonly #base: PartialDate | null;
  readonly #garbled: boolean;
  readonly #order: DateOrder | null;

  constructor(tokens: readonly Token[], language: string | null, base: PartialDate | null, garbled: boolean) {
    this.#tokens = tokens;
    this.#language = language;
    this.#base = base;
    this.#garbled = garbled;
    this.#order = orderOf(language);
  }

  all(): DateInWords[] {
    const found: DateInWords[] = [];
    let clockBefore: { clock: Clock; start: number } | null = null;
    for (let at = 0; at < this.#tokens.length; ) {
      const day = this.#day(at);
      if (day) {
        const after = this.#clockNear(day.next);
        const before: { clock: Clock; start: number } | null =
          !after && clockBefore && this.#onlyFiller(clockBefore.clock.next, at) ? clockBefore : null;
        const clock = after ?? before?.clock ?? null;
        const next = after?.next ?? day.next;
        const date = compose(day, clock);
        if (date) found.push({ date, start: this.#startOf(before?.start ?? at), end: this.#endOf(next - 1) });
        at = next;
        clockBefore = null;
        continue;
      }
      const clock = this.#clock(at);
      if (clock) {
        clockBefore = { clock, start: at };
        at = clock.next;
      } else at++;
    }
    return found;
  }

  #text(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  #startOf(at: number): number {
    return this.#tokens[at]?.start ?? 0;
  }

  #endOf(at: number): number {
    return this.#tokens[at]?.end ?? 0;
  }

  /** No white space stands between this token and the one before. */
  #joined(at: number): boolean {
    return at > 0 && this.#startOf(at) === this.#endOf(at - 1);
  }

  #number(at: number, least: number, most: number, longest = 2): number | null {
    const token = this.#tokens[at];
    if (token?.type !== 'number' || token.text.length > longest) return null;
    const value = Number(token.text);
    return value >= least && value <= most ? value : null;
  }

  #year(at: number): number | null {
    const token = this.#tokens[at];
    return token?.text.length === 4 ? this.#number(at, 1900, 2099, 4) : null;
  }

  #month(at: number): number | null {
    const token = this.#tokens[at];
    if (token?.type !== 'word') return null;
    if (this.#garbled && GARBLED_MAY.has(token.text)) return 5;
    return monthOf(token.text, this.#language);
  }

  #day(at: number): Day | null {
    const token = this.#tokens[at];
    if (token?.type === 'number') return this.#eastAsian(at) ?? this.#numeric(at) ?? this.#dayMonth(at);
    return token?.type === 'word' ? (this.#era(at) ?? this.#monthDay(at)) : null;
  }

  /** 2024年5月18日, 2024년 5월 18일. */
  #eastAsian(at: number): Day | null {
    const year = this.#year(at);
    return year === null || !/^[年년]/u.test(this.#text(at + 1)) ? null : this.#inEastAsianYear(year, at + 2);
  }

  /** 令和6年5月18日, 令和元年5月18日. */
  #era(at: number): Day | null {
    const era = eraYear(this.#text(at));
    if (era === null) return null;
    if (era.isFirst) return this.#inEastAsianYear(era.first, at + 1);
    const count = this.#number(at + 1, 1, 64);
    if (count === null || !/^年/u.test(this.#text(at + 2))) return null;
    return this.#inEastAsianYear(era.first + count - 1, at + 3);
  }

  #inEastAsianYear(year: number, at: number): Day | null {
    const month = this.#number(at, 1, 12);
    if (month === null || !/^[月월]/u.test(this.#text(at + 1))) return null;
    const day = this.#number(at + 2, 1, 31);
    if (day === null || !/^[日일]/u.test(this.#text(at + 3))) return { year, month, day: null, next: at + 2 };
    return { year, month, day, next: at + 4 };
  }

  /** 2024-05-18, 18.05.2024, 5/18/24, each without white space but after a full stop ("18. 5. 2024"). */
  #numeric(at: number): Day | null {
    const sign = this.#text(at + 1);
    if (!['-', '/', '.'].includes(sign) || this.#text(at + 3) !== sign || !this.#joined(at + 1)) return null;
    if (sign !== '.' && !(this.#joined(at + 2) && this.#joined(at + 3) && this.#joined(at + 4))) return null;
    // "1.2024-05-18" and "192.168.10.12.2024" are no dates
    const goesOn = this.#joined(at) && /^[./:-]$/.test(this.#text(at - 1));
    if (goesOn && (this.#text(at - 1) !== ':' || this.#tokens[at - 2]?.type === 'number')) return null;
    const next = at + 5;
    if (
      this.#joined(next) &&
      this.#text(next) === sign &&
      this.#tokens[next + 1]?.type === 'number' &&
      this.#joined(next + 1)
    ) {
      return null;
    }
    const year = this.#year(at);
    if (year !== null) {
      const month = this.#number(at + 2, 1, 12);
      const day = this.#number(at + 4, 1, 31);
      if (month === null || day === null) return null;
      return { year, month, day, next: this.#text(next) === 'T' && this.#joined(next) ? next + 1 : next };
    }
    const first = this.#number(at, 1, 31);
    const second = this.#number(at + 2, 1, 31);
    const last = this.#year(at + 4) ?? this.#shortYear(at + 4);
    if (first === null || second === null || last === null) return null;
    const order =
      sign === '.' ? 'dmy' : first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? 'dmy' : this.#order;
    if (order === null || order === 'ymd') return null;
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    return month <= 12 ? { year: last, month, day, next } : null;
  }

  #shortYear(at: number): number | null {
    if (this.#text(at).length !== 2) return null;
    const value = this.#number(at, 0, 99);
    return value === null || (value > 40 && value < 90) ? null : value < 90 ? 2000 + value : 1900 + value;
  }

  /** 18 May 2024, 18. Mai 2024, 18 de mayo de 2024, le 1er mai, 18th of May. */
  #dayMonth(at: number): Day | null {
    const day = this.#number(at, 1, 31);
    if (day === null) return null;
    let next = at + 1;
    for (let signs = 0; signs < 2 && ORDINALS.has(this.#text(next).toLowerCase()) && this.#joined(next); signs++)
      next++;
    if (this.#text(next) === '-' && this.#joined(next)) next++;
    if (LINKING.has(this.#text(next).toLowerCase())) next++;
    if (/^['’]$/.test(this.#text(next))) next++;
    const month = this.#month(next);
    if (month === null) return null;
    return this.#withYear(day, month, next + 1, false);
  }

  /** May 18, 2024; May 18th 2024; May 2024; "May 18" with a base. */
  #monthDay(at: number): Day | null {
    const month = this.#month(at);
    if (month === null) return null;
    const first = this.#text(at).charAt(0);
    const capital = first !== first.toLowerCase();
    let next = at + 1;
    if (this.#text(next) === '.' && this.#joined(next)) next++;
    const day = this.#number(next, 1, 31);
    if (day !== null && !this.#isHourOrShare(next)) {
      let end = next + 1;
      if (/^(?:st|nd|rd|th|º)$/.test(this.#text(end)) && this.#joined(end)) end++;
      const full = this.#withYear(day, month, end, true);
      if (full && (capital || this.#year(full.next - 1) !== null)) return full;
      return null;
    }
    if (LINKING.has(this.#text(next).toLowerCase()) || this.#text(next) === ',') next++;
    const year = this.#year(next);
    if (year === null || GARBLED_MAY.has(this.#text(at))) return null;
    return { year, month, day: null, next: next + 1 };
  }

  /** "May 18:30", "May 18h", "May 18%": the number is no day. "May 18:" closes a label, and is one. */
  #isHourOrShare(at: number): boolean {
    if (!this.#joined(at + 1)) return false;
    const sign = this.#text(at + 1);
    if (sign === ':') return this.#joined(at + 2) && this.#number(at + 2, 0, 59) !== null;
    return sign === 'h' || sign === '%';
  }

  #withYear(day: number, month: number, at: number, comma: boolean): Day | null {
    let next = at;
    if (/^[.,]$/.test(this.#text(next)) || (this.#text(next) === '-' && this.#joined(next))) next++;
    if (LINKING.has(this.#text(next).toLowerCase())) next++;
    else if (comma && this.#text(next) === ',') next++;
    const year = this.#year(next);
    // "May 18, 2024:" has a year, "May 18, 1900 people" hardly; a number that goes on ("2024-25", "2,024") is none
    if (year !== null) return { year, month, day, next: next + 1 };
    // "6 Dec ’12": the sign stands for the century
    if (/^['’]$/.test(this.#text(next)) && this.#joined(next + 1) && !this.#joined(next + 2)) {
      const apart = this.#shortYear(next + 1);
      if (apart !== null) return { year: apart, month, day, next: next + 2 };
    }
    const short = this.#shortYear(next);
    if (short !== null && !comma && this.#isShort(at - 1) && this.#standsForYear(next + 1))
      return { year: short, month, day, next: next + 1 };
    const nearest = this.#base === null ? null : nearestYear(this.#base, month, day);
    return nearest === null ? null : { year: nearest, month, day, next: at };
  }

  /** "03 JUN 19 17:05 ET": two digits are a year only behind a short month, at the end or before a time of day. */
  #standsForYear(at: number): boolean {
    return this.#tokens[at] === undefined || this.#clock(at) !== null;
  }

  #isShort(at: number): boolean {
    return this.#tokens[at]?.type === 'word' && this.#text(at).length <= 4;
  }

  /** A time of day that belongs to the date which ends before `at`: only filler stands between. */
  #clockNear(at: number): Clock | null {
    for (let next = at; next <= at + GAP; next++) {
      const clock = this.#clock(next, true);
      if (clock) return clock;
      if (!this.#filler(next)) return null;
    }
    return null;
  }

  #onlyFiller(from: number, to: number): boolean {
    if (to - from > GAP) return false;
    for (let at = from; at < to; at++) if (!this.#filler(at)) return false;
    return true;
  }

  #filler(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || token.type === 'number') return false;
    if (token.type === 'sign') return /^[,|•·–—\-./()]$/u.test(token.text);
    return CLOCK_WORDS.has(token.text.toLowerCase()) || WEEKDAY.test(token.text);
  }

  /** A time of day; right behind a date ("dated") less is asked of it: "2024-05-18 19.30" has one. */
  #clock(at: number, dated = false): Clock | null {
    const hour = this.#number(at, 0, 24);
    if (hour === null) return null;
    const sign = this.#text(at + 1);
    let next = at + 1;
    let minute: number | null = null;
    let sure = false;
    const apart = dated && sign === 'h'; // "9 h 05", as Canadian French has it
    if (/^(?:[:.hH]|時|시)$/u.test(sign) && (apart || this.#joined(at + 1))) {
      const long = this.#text(at + 2).length === 2 || /[時시]/u.test(sign);
      const two = long && (apart || this.#joined(at + 2)) ? this.#number(at + 2, 0, 59) : null;
      if (two !== null) {
        minute = two;
        next = at + 3;
        sure = sign !== '.' || (dated && this.#endsClock(next, this.#text(at)));
        if (sign === ':' && this.#text(next) === ':' && this.#number(next + 1, 0, 59) !== null) next += 2;
        if (this.#text(next) === '分') next++;
      } else if (sign !== ':' && sign !== '.') {
        minute = 0;
        next = at + 2;
        sure = true;
      }
    }
    // "11 h 20", "10 heures", "15 horas": French and Portuguese set the sign or the word apart
    if (minute === null && /^(?:h|heures?|horas?)$/i.test(this.#text(next))) {
      const two = this.#text(next + 1).length === 2 ? this.#number(next + 1, 0, 59) : null;
      minute = two ?? 0;
      next += two === null ? 1 : 2;
      sure = true;
    }
    const half = this.#half(next);
    if (half) next = half.next;
    else if (/^(?:uhr|uur)$/i.test(this.#text(next))) {
      next++;
      sure = true;
    } else if (!sure && minute !== null && /^(?:kl|klo|ore|alle|om|um)$/i.test(this.#before(at))) sure = true;
    if (!half && !sure) return null;
    if (half && (hour < 1 || (hour > 12 && half.pm !== hour >= 12))) return null;
    const isLate = half?.pm ?? /(?:午後|오후)$/u.test(this.#text(at - 1));
    const value = hour <= 12 && (half || isLate) ? (hour % 12) + (isLate ? 12 : 0) : hour;
    if (value > 23) return null;
    const zone = this.#zone(next);
    return { hour: value, minute: minute ?? 0, zone: zone?.name ?? null, next: zone?.next ?? next };
  }

  /** What follows "19.30" does not make it a sum: an end, a sign other than of a number that goes on, a zone, a new label. */
  #endsClock(at: number, hour: string): boolean {
    const token = this.#tokens[at];
    if (token?.type === 'number') return false;
    if (token?.type === 'sign') return !/[%€$£°]/.test(token.text) && !(token.text === '.' && this.#joined(at + 1));
    if (!token || zoneOffset(token.text, 2024, 1, 1)) return true;
    return hour.length === 2 && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  }

  #before(at: number): string {
    const word = this.#text(at - 1);
    return word === '.' ? this.#text(at - 2) : word;
  }

  /** am, pm, a.m., p.m. */
  #half(at: number): { pm: boolean; next: number } | null {
    const word = this.#text(at).toLowerCase();
    if (word === 'am' || word === 'pm') return { pm: word === 'pm', next: at + 1 };
    if ((word !== 'a' && word !== 'p') || this.#text(at + 1) !== '.') return null;
    if (this.#text(at + 2).toLowerCase() !== 'm' || this.#startOf(at + 2) - this.#endOf(at + 1) > 1) return null;
    return { pm: word === 'p', next: this.#text(at + 3) === '.' && this.#joined(at + 3) ? at + 4 : at + 3 };
  }

  /** ET, (GMT), Eastern, UTC+2, Z, +02:00. The name is given to {@link zoneOffset}. */
  #zone(at: number): { name: string; next: number } | null {
    let next = at;
    while (next < at + 2 && /^[(,]$/.test(this.#text(next))) next++;
    const word = this.#text(next);
    const signed = /^[+\-−]$/.test(word) ? this.#signed(next) : null;
    if (signed && this.#joined(next)) return signed;
    if (!zoneOffset(word, 2024, 1, 1)) return null;
    next++;
    if (/^(?:UTC|GMT)$/.test(word)) {
      const shifted = /^[+\-−]$/.test(this.#text(next)) && this.#joined(next) ? this.#signed(next) : null;
      if (shifted) return shifted;
    }
    if (/^eastern|central|mountain|pacific$/i.test(word) && /^(?:standard|daylight)$/i.test(this.#text(next))) next++;
    if (/^time$/i.test(this.#text(next))) next++;
    return { name: word, next };
  }

  #signed(at: number): { name: string; next: number } | null {
    const sign = this.#text(at) === '+' ? '+' : '-';
    const digits = this.#text(at + 1);
    if (!/^\d+$/.test(digits) || !this.#joined(at + 1)) return null;
    if (digits.length === 4) return { name: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`, next: at + 2 };
    if (digits.length > 2) return null;
    const minutes = this.#text(at + 2) === ':' && this.#text(at + 3).length === 2 ? this.#text(at + 3) : null;
    return { name: `${sign}${digits.padStart(2, '0')}:${minutes ?? '00'}`, next: minutes ? at + 4 : at + 2 };
  }
}

const CLOCK_WORDS = new Set(
  'at on um à a las los às as kl klo ore alle o godz om в о den der the le el il al ved klokken klokka г года r roku du dalle 午前 午後 오전 오후'.split(
    ' ',
  ),
);

function compose(day: Day, clock: Clock | null): PartialDate | null {
  if (day.day === null) return parsePartialDate(`${day.year}-${pad(day.month)}`);
  if (day.day > daysInMonth(day.year, day.month)) return null;
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  if (!clock) return parsePartialDate(date);
  const zone = clock.zone === null ? '' : (zoneOffset(clock.zone, day.year, day.month, day.day) ?? '');
  return parsePartialDate(`${date}T${pad(clock.hour)}:${pad(clock.minute)}${zone}`) ?? parsePartialDate(date);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The year in which this day of the year comes nearest to the base; null where the base settles none (a bare year). */
function nearestYear(base: PartialDate, month: number, day: number): number | null {
  const year = Number(base.slice(0, 4));
  if (base.length < 7) return null;
  const origin = Date.UTC(year, Number(base.slice(5, 7)) - 1, base.length >= 10 ? Number(base.slice(8, 10)) : 15);
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year + 1, year - 1]) {
    if (day > daysInMonth(candidate, month)) continue;
    const distance = Math.abs(Date.UTC(candidate, month - 1, day) - origin);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
