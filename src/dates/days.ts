import type { Clocks } from './clocks.ts';
import {
  type DateOrder,
  eraYear,
  GARBLED_MAY,
  LINKING_WORDS,
  monthOf,
  ORDINALS,
  orderOf,
  romanMonth,
} from './month-names.ts';
import { numericOrder } from './numeric-order.ts';
import { daysInMonth, type PartialDate } from './partial-date.ts';
import type { Tokens } from './tokens.ts';

/** A day or month in a text. `day` is null for a month. `next` is the index of the token after it. */
export type Day = { readonly year: number; readonly month: number; readonly day: number | null; readonly next: number };

/** Options for reading the days of a text. `base` supplies the year for days without one. */
export type DayOptions = {
  readonly language: string | null;
  readonly base: PartialDate | null;
  readonly garbled: boolean;
  readonly order: DateOrder | null;
};

/** Lithuanian and Latvian words for "year" behind its number. */
const YEAR_WORDS: ReadonlySet<string> = new Set(['m', 'gada']);

/** Reads days in words and numbers from the tokens of a text. All positions are indexes of tokens. */
export class Days {
  readonly #tokens: Tokens;
  readonly #clocks: Clocks;
  readonly #language: string | null;
  readonly #base: PartialDate | null;
  readonly #garbled: boolean;
  readonly #order: DateOrder | null;

  constructor(tokens: Tokens, clocks: Clocks, { language, base, garbled, order }: DayOptions) {
    this.#tokens = tokens;
    this.#clocks = clocks;
    this.#language = language;
    this.#base = base;
    this.#garbled = garbled;
    this.#order = order ?? orderOf(language);
  }

  #month(at: number): number | null {
    const token = this.#tokens.all[at];
    if (token?.type !== 'word') return null;
    if (this.#garbled && GARBLED_MAY.has(token.text)) return 5;
    return monthOf(token.text, this.#language);
  }

  /** The day whose words begin at a token, or null. */
  at(at: number): Day | null {
    const token = this.#tokens.all[at];
    if (token?.type === 'number')
      return this.#eastAsian(at) ?? this.#numeric(at) ?? this.#yearFirst(at) ?? this.#dayMonth(at);
    return token?.type === 'word' ? (this.#era(at) ?? this.#monthDay(at)) : null;
  }

  /** 2024年5月18日, 2024년 5월 18일. */
  #eastAsian(at: number): Day | null {
    const year = this.#tokens.year(at);
    return year === null || !/^[年년]/u.test(this.#tokens.text(at + 1)) ? null : this.#inEastAsianYear(year, at + 2);
  }

  /** 令和6年5月18日, 令和元年5月18日. */
  #era(at: number): Day | null {
    const era = eraYear(this.#tokens.text(at));
    if (era === null) return null;
    if (era.isFirst) return this.#inEastAsianYear(era.first, at + 1);
    const count = this.#tokens.number(at + 1, 1, 64);
    if (count === null || !/^年/u.test(this.#tokens.text(at + 2))) return null;
    return this.#inEastAsianYear(era.first + count - 1, at + 3);
  }

  #inEastAsianYear(year: number, at: number): Day | null {
    const month = this.#tokens.number(at, 1, 12);
    if (month === null || !/^[月월]/u.test(this.#tokens.text(at + 1))) return null;
    const day = this.#tokens.number(at + 2, 1, 31);
    if (day === null || !/^[日일]/u.test(this.#tokens.text(at + 3))) return { year, month, day: null, next: at + 2 };
    return { year, month, day, next: at + 4 };
  }

  /** 2024-05-18, 18.05.2024, 5/18/24. White space may only follow a full stop ("18. 5. 2024"). */
  #numeric(at: number): Day | null {
    const sign = this.#tokens.text(at + 1);
    if (!['-', '/', '.'].includes(sign) || this.#tokens.text(at + 3) !== sign || !this.#tokens.joined(at + 1))
      return null;
    if (sign !== '.' && !(this.#tokens.joined(at + 2) && this.#tokens.joined(at + 3) && this.#tokens.joined(at + 4)))
      return null;
    // "1.2024-05-18" and "192.168.10.12.2024" are not dates.
    const goesOn = this.#tokens.joined(at) && /^[./:-]$/.test(this.#tokens.text(at - 1));
    if (goesOn && (this.#tokens.text(at - 1) !== ':' || this.#tokens.all[at - 2]?.type === 'number')) return null;
    const next = at + 5;
    if (
      this.#tokens.joined(next) &&
      this.#tokens.text(next) === sign &&
      this.#tokens.all[next + 1]?.type === 'number' &&
      this.#tokens.joined(next + 1)
    ) {
      return null;
    }
    const year = this.#tokens.year(at);
    if (year !== null) {
      const month = this.#tokens.number(at + 2, 1, 12);
      const day = this.#tokens.number(at + 4, 1, 31);
      if (month === null || day === null) return null;
      return { year, month, day, next: this.#tokens.text(next) === 'T' && this.#tokens.joined(next) ? next + 1 : next };
    }
    const first = this.#tokens.number(at, 1, 31);
    const second = this.#tokens.number(at + 2, 1, 31);
    const last = this.#tokens.year(at + 4) ?? this.#shortYear(at + 4);
    if (first === null || second === null || last === null) return null;
    const order = numericOrder(
      { first, second, year: last, sign, at, next },
      this.#tokens,
      this.#clocks,
      this.#language,
      this.#order,
    );
    if (order === null || order === 'ymd') return null;
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    return month <= 12 ? { year: last, month, day, next } : null;
  }

  /** 2024 August 14, 2024-Aug-14, 2024, August 14th, 2024 m. rugpjūčio 14 d., 2024. gada 14. augusts. */
  #yearFirst(at: number): Day | null {
    const year = this.#tokens.year(at);
    if (year === null) return null;
    const isSigned = /^[-/.,]$/.test(this.#tokens.text(at + 1));
    let word = isSigned ? at + 2 : at + 1;
    if (YEAR_WORDS.has(this.#tokens.text(word))) {
      word += this.#tokens.text(word + 1) === '.' ? 2 : 1;
      const first = this.#tokens.number(word, 1, 31);
      const last = this.#tokens.text(word + 1) === '.' ? word + 2 : word + 1;
      const after = first === null ? null : this.#month(last);
      if (after !== null) return { year, month: after, day: first, next: last + 1 };
    }
    const month = this.#month(word);
    if (month === null) return null;
    let next = word + 1;
    while (next < word + 3 && /^[-/.,]$/.test(this.#tokens.text(next)) && this.#tokens.joined(next)) next++;
    const day = this.#tokens.number(next, 1, 31);
    if (day === null || this.#isHourOrShare(next)) {
      const isOneWord = this.#tokens.joined(at + 1) && this.#tokens.joined(word);
      return isOneWord ? { year, month, day: null, next: word + 1 } : null;
    }
    const isOrdinal = ORDINALS.has(this.#tokens.text(next + 1).toLowerCase()) && this.#tokens.joined(next + 1);
    return { year, month, day, next: isOrdinal ? next + 2 : next + 1 };
  }

  #shortYear(at: number): number | null {
    if (this.#tokens.text(at).length !== 2) return null;
    const value = this.#tokens.number(at, 0, 99);
    return value === null || (value > 40 && value < 90) ? null : value < 90 ? 2000 + value : 1900 + value;
  }

  /** 18 May 2024, 18. Mai 2024, 18 de mayo de 2024, le 1er mai, 18th of May. */
  #dayMonth(at: number): Day | null {
    const day = this.#tokens.number(at, 1, 31);
    if (day === null) return null;
    let next = at + 1;
    for (
      let signs = 0;
      signs < 2 && ORDINALS.has(this.#tokens.text(next).toLowerCase()) && this.#tokens.joined(next);
      signs++
    )
      next++;
    if (this.#tokens.text(next) === '-' && this.#tokens.joined(next)) next++;
    if (LINKING_WORDS.has(this.#tokens.text(next).toLowerCase())) next++;
    if (/^['’]$/.test(this.#tokens.text(next))) next++;
    // Vietnamese numbers its months: "14 tháng 8 năm 2024".
    const isNumbered = this.#tokens.text(next).toLowerCase() === 'tháng';
    const month = isNumbered ? this.#tokens.number(++next, 1, 12) : this.#month(next);
    if (month === null) return this.#inRomanMonth(day, next);
    return this.#withYear(day, month, next + 1, isNumbered);
  }

  /** 14 III 2023, 14.III.2023. Such a number is a month only directly before a year. */
  #inRomanMonth(day: number, at: number): Day | null {
    const month = romanMonth(this.#tokens.text(at));
    const isSigned = /^[./-]$/.test(this.#tokens.text(at + 1)) && this.#tokens.joined(at + 1);
    const next = isSigned ? at + 2 : at + 1;
    const year = month === null ? null : this.#tokens.year(next);
    return month === null || year === null ? null : { year, month, day, next: next + 1 };
  }

  /** May 18, 2024; May 18th 2024; May 2024; "May 18" with a base. */
  #monthDay(at: number): Day | null {
    const month = this.#month(at);
    if (month === null) return null;
    const first = this.#tokens.text(at).charAt(0);
    const capital = first !== first.toLowerCase();
    let next = at + 1;
    if (/^[.-]$/.test(this.#tokens.text(next)) && this.#tokens.joined(next)) next++;
    const day = this.#tokens.number(next, 1, 31);
    if (day !== null && !this.#isHourOrShare(next)) {
      let end = next + 1;
      if (/^(?:st|nd|rd|th|º)$/.test(this.#tokens.text(end)) && this.#tokens.joined(end)) end++;
      const full = this.#withYear(day, month, end, true);
      if (full && (capital || this.#tokens.year(full.next - 1) !== null)) return full;
      return null;
    }
    if (LINKING_WORDS.has(this.#tokens.text(next).toLowerCase()) || this.#tokens.text(next) === ',') next++;
    const year = this.#tokens.year(next);
    if (year === null || GARBLED_MAY.has(this.#tokens.text(at))) return null;
    return { year, month, day: null, next: next + 1 };
  }

  /** True if the number is not a day: "May 18:30", "May 18h", "May 18%". "May 18:" closes a label, so 18 is a day. */
  #isHourOrShare(at: number): boolean {
    if (!this.#tokens.joined(at + 1)) return false;
    const sign = this.#tokens.text(at + 1);
    if (sign === ':') return this.#tokens.joined(at + 2) && this.#tokens.number(at + 2, 0, 59) !== null;
    return sign === 'h' || sign === '%';
  }

  #withYear(day: number, month: number, at: number, comma: boolean): Day | null {
    let next = at;
    if (/^[.,]$/.test(this.#tokens.text(next)) || (this.#tokens.text(next) === '-' && this.#tokens.joined(next)))
      next++;
    if (LINKING_WORDS.has(this.#tokens.text(next).toLowerCase())) next++;
    else if (comma && this.#tokens.text(next) === ',') next++;
    const year = this.#tokens.year(next);
    // "May 18, 2024:" has a year, "May 18, 1900 people" probably not. A longer number ("2024-25", "2,024") is not a
    // year.
    if (year !== null) return { year, month, day, next: next + 1 };
    // The apostrophe replaces the century: "6 Dec ’12".
    if (/^['’]$/.test(this.#tokens.text(next)) && this.#tokens.joined(next + 1) && !this.#tokens.joined(next + 2)) {
      const apart = this.#shortYear(next + 1);
      if (apart !== null) return { year: apart, month, day, next: next + 2 };
    }
    const short = this.#shortYear(next);
    if (short !== null && !comma && this.#isShort(at - 1) && this.#standsForYear(next + 1))
      return { year: short, month, day, next: next + 1 };
    const nearest = this.#base === null ? null : nearestYear(this.#base, month, day);
    return nearest === null ? null : { year: nearest, month, day, next: at };
  }

  /** Two digits are a year only after a short month, at the end or before a time of day: "03 JUN 19 17:05 ET". */
  #standsForYear(at: number): boolean {
    return this.#tokens.all[at] === undefined || this.#clocks.at(at) !== null;
  }

  #isShort(at: number): boolean {
    return this.#tokens.all[at]?.type === 'word' && this.#tokens.text(at).length <= 4;
  }
}

/** The year in which this day and month are nearest to the base. Null if the base is a bare year. */
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
