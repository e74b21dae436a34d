import {
  ALONE,
  ASCII,
  fold,
  foldedUnits,
  foldPair,
  IGNORED,
  PERCENT,
  SEPARATOR,
  SEVERAL,
  UNIT,
  UPPER,
} from './fold.ts';
import { hashStep } from './hash.ts';

/** The token begins with an upper-case letter, or with something that has no case (a digit). */
export const CAPITAL = 1;
/** The token begins with a digit or a letter of a script without case. */
export const CASELESS = 2;

/**
 * The words of a text, as parallel arrays so that a long article costs no objects. Offsets are UTF-16 code units of the
 * text; the hash and length are those of the folded word. A table is filled by {@link readTokens} and can be reused.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  hash = new Int32Array(1024);
  /** Length in folded code units. */
  length = new Int32Array(1024);
  flags = new Uint8Array(1024);

  grow(): void {
    const size = this.start.length * 2;
    const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(size);
      next.set(old);
      return next;
    };
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.hash = grown(this.hash);
    this.length = grown(this.length);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }
}

const PERCENT_HASH = Array.from('percent').reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), 0);

/** Appends the words of `text` to `tokens`. One pass, no allocation but for growth. */
export function readTokens(text: string, tokens: Tokens): void {
  const size = text.length;
  let at = 0;
  while (at < size) {
    let unit = text.charCodeAt(at);
    let folded = unit < 128 ? (ASCII[unit] ?? 0) : foldAt(text, at);
    if (folded <= IGNORED) {
      at += unit < 0xd800 || unit > 0xdbff ? 1 : widthAt(text, at);
      continue;
    }
    if (tokens.count === tokens.start.length) tokens.grow();
    const index = tokens.count++;
    tokens.start[index] = at;
    if (folded === PERCENT) {
      tokens.hash[index] = PERCENT_HASH;
      tokens.length[index] = 7;
      tokens.flags[index] = 0;
      tokens.end[index] = ++at;
      continue;
    }
    const first = folded === SEVERAL ? foldedUnits(text.codePointAt(at) ?? 0).flags : folded;
    const capital = (first & UPPER) !== 0 ? CAPITAL : 0;
    tokens.flags[index] = capital !== 0 && isCaseless(text, at) ? CAPITAL | CASELESS : capital;
    let hash = 0;
    let length = 0;
    let end = at;
    do {
      if (folded > PERCENT) {
        hash = hashStep(hash, folded & UNIT);
        length++;
        at += unit < 0xd800 || unit > 0xdbff ? 1 : widthAt(text, at);
        end = at;
        if (first & ALONE) break;
      } else if (folded === IGNORED) {
        at += widthAt(text, at);
        // A mark belongs to its letter; an invisible character at the end of a word does not.
        if (isMark(text, at)) end = at;
      } else if (folded === SEVERAL) {
        const { units } = foldedUnits(text.codePointAt(at) ?? 0);
        for (let i = 0; i < units.length; i++) hash = hashStep(hash, units.charCodeAt(i));
        length += units.length;
        at += widthAt(text, at);
        end = at;
        if (first & ALONE) break;
      } else break;
      if (at >= size) break;
      unit = text.charCodeAt(at);
      folded = unit < 128 ? (ASCII[unit] ?? 0) : foldAt(text, at);
    } while (folded !== SEPARATOR && (folded & ALONE) === 0);
    while (at < size && text.charCodeAt(at) >= 0x300 && foldAt(text, at) === IGNORED && MARK.test(text.charAt(at)))
      end = ++at;
    tokens.hash[index] = hash;
    tokens.length[index] = length;
    tokens.end[index] = end;
  }
}

const MARK = /\p{M}/u;

function isMark(text: string, end: number): boolean {
  return MARK.test(text.charAt(end - 1)) || (end > 1 && MARK.test(text.slice(end - 2, end)));
}

function isCaseless(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit < 65;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return char.toLowerCase() === char.toUpperCase();
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function foldAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return fold(unit);
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint > 0xffff ? foldPair(codePoint) : SEPARATOR;
}
