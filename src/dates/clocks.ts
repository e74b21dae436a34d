import { WEEKDAY } from './month-names.ts';
import type { Tokens } from './tokens.ts';
import { isZone } from './zones.ts';

/** A time of day in a text. `next` is the index of the token after it. `zone` is the zone's name as written. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | null;
  readonly next: number;
};

/** Most words and signs between a date and its time ("18 May 2024, | at 7:30 pm"). */
const MOST_FILLER = 6;

const CLOCK_WORDS = new Set(
  'at on um à a las los às as kl klo ore alle o godz om в о den der the le el il al ved klokken klokka г года r roku du dalle 午前 午後 오전 오후'.split(
    ' ',
  ),
);

/** Reads times of day from the tokens of a text. All positions are indexes of tokens. */
export class Clocks {
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /**
   * The time of day that belongs to the date ending before `at`, with only filler between them. Null if there is no
   * such time.
   */
  near(at: number): Clock | null {
    for (let next = at; next <= at + MOST_FILLER; next++) {
      const clock = this.at(next, true);
      if (clock) return clock;
      if (!this.#filler(next)) return null;
    }
    return null;
  }

  /** True if the tokens in this range are only words and signs that may join a date to its time. */
  onlyFiller(from: number, to: number): boolean {
    if (to - from > MOST_FILLER) return false;
    for (let at = from; at < to; at++) if (!this.#filler(at)) return false;
    return true;
  }

  #filler(at: number): boolean {
    const token = this.#tokens.all[at];
    if (!token || token.type === 'number') return false;
    if (token.type === 'sign') return /^[,|•·–—\-./()]$/u.test(token.text);
    return CLOCK_WORDS.has(token.text.toLowerCase()) || WEEKDAY.test(token.text);
  }

  /** The time of day at a token, or null. Right after a date (`dated`), "19.30" alone counts as a time. */
  at(at: number, dated = false): Clock | null {
    const hour = this.#tokens.number(at, 0, 24);
    if (hour === null) return null;
    const sign = this.#tokens.text(at + 1);
    let next = at + 1;
    let minute: number | null = null;
    let isSure = false;
    const apart = dated && sign === 'h'; // Canadian French writes "9 h 05"
    if (/^(?:[:.hH]|時|시)$/u.test(sign) && (apart || this.#tokens.joined(at + 1))) {
      const long = this.#tokens.text(at + 2).length === 2 || /[時시]/u.test(sign);
      const two = long && (apart || this.#tokens.joined(at + 2)) ? this.#tokens.number(at + 2, 0, 59) : null;
      if (two !== null) {
        minute = two;
        next = at + 3;
        isSure = sign !== '.' || (dated && this.#endsClock(next, this.#tokens.text(at)));
        if (sign === ':' && this.#tokens.text(next) === ':' && this.#tokens.number(next + 1, 0, 59) !== null) next += 2;
        if (this.#tokens.text(next) === '分') next++;
      } else if (sign !== ':' && sign !== '.') {
        minute = 0;
        next = at + 2;
        isSure = true;
      }
    }
    // French and Portuguese put a space before the sign or the word: "11 h 20", "10 heures", "15 horas".
    if (minute === null && /^(?:h|heures?|horas?)$/i.test(this.#tokens.text(next))) {
      const two = this.#tokens.text(next + 1).length === 2 ? this.#tokens.number(next + 1, 0, 59) : null;
      minute = two ?? 0;
      next += two === null ? 1 : 2;
      isSure = true;
    }
    const half = this.#half(next);
    if (half) next = half.next;
    else if (/^(?:uhr|uur)$/i.test(this.#tokens.text(next))) {
      next++;
      isSure = true;
    } else if (!isSure && minute !== null && /^(?:kl|klo|ore|alle|om|um)$/i.test(this.#before(at))) isSure = true;
    if (!half && !isSure) return null;
    if (half && (hour < 1 || (hour > 12 && half.pm !== hour >= 12))) return null;
    const isLate = half?.pm ?? /(?:午後|오후)$/u.test(this.#tokens.text(at - 1));
    const value = hour <= 12 && (half || isLate) ? (hour % 12) + (isLate ? 12 : 0) : hour;
    if (value > 23) return null;
    const zone = this.#zone(next);
    return { hour: value, minute: minute ?? 0, zone: zone?.name ?? null, next: zone?.next ?? next };
  }

  /**
   * True if the text after "19.30" shows a time, not an amount: the end, a sign that continues no number, a zone, a new
   * label.
   */
  #endsClock(at: number, hour: string): boolean {
    const token = this.#tokens.all[at];
    if (token?.type === 'number') return false;
    if (token?.type === 'sign')
      return !/[%€$£°]/.test(token.text) && !(token.text === '.' && this.#tokens.joined(at + 1));
    if (!token || isZone(token.text)) return true;
    return hour.length === 2 && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  }

  #before(at: number): string {
    const word = this.#tokens.text(at - 1);
    return word === '.' ? this.#tokens.text(at - 2) : word;
  }

  /** Reads "am", "pm", "a.m." or "p.m.". */
  #half(at: number): { pm: boolean; next: number } | null {
    const word = this.#tokens.text(at).toLowerCase();
    if (word === 'am' || word === 'pm') return { pm: word === 'pm', next: at + 1 };
    if ((word !== 'a' && word !== 'p') || this.#tokens.text(at + 1) !== '.') return null;
    if (
      this.#tokens.text(at + 2).toLowerCase() !== 'm' ||
      this.#tokens.startOf(at + 2) - this.#tokens.endOf(at + 1) > 1
    )
      return null;
    return {
      pm: word === 'p',
      next: this.#tokens.text(at + 3) === '.' && this.#tokens.joined(at + 3) ? at + 4 : at + 3,
    };
  }

  /** Reads a zone: ET, (GMT), Eastern, UTC+2, Z, +02:00. {@link isZone} accepts the name. */
  #zone(at: number): { name: string; next: number } | null {
    let next = at;
    while (next < at + 2 && /^[(,]$/.test(this.#tokens.text(next))) next++;
    const word = this.#tokens.text(next);
    const signed = /^[+\-−]$/.test(word) ? this.#signed(next) : null;
    if (signed && this.#tokens.joined(next)) return signed;
    if (!isZone(word)) return null;
    next++;
    if (/^(?:UTC|GMT)$/.test(word)) {
      const shifted = /^[+\-−]$/.test(this.#tokens.text(next)) && this.#tokens.joined(next) ? this.#signed(next) : null;
      if (shifted) return shifted;
    }
    if (/^eastern|central|mountain|pacific$/i.test(word) && /^(?:standard|daylight)$/i.test(this.#tokens.text(next)))
      next++;
    if (/^time$/i.test(this.#tokens.text(next))) next++;
    return { name: word, next };
  }

  #signed(at: number): { name: string; next: number } | null {
    const sign = this.#tokens.text(at) === '+' ? '+' : '-';
    const digits = this.#tokens.text(at + 1);
    if (!/^\d+$/.test(digits) || !this.#tokens.joined(at + 1)) return null;
    if (digits.length === 4) return { name: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`, next: at + 2 };
    if (digits.length > 2) return null;
    const minutes =
      this.#tokens.text(at + 2) === ':' && this.#tokens.text(at + 3).length === 2 ? this.#tokens.text(at + 3) : null;
    return { name: `${sign}${digits.padStart(2, '0')}:${minutes ?? '00'}`, next: minutes ? at + 4 : at + 2 };
  }
}
