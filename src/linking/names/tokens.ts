import {
  ALONE,
  fold,
  foldedUnits,
  foldPair,
  IGNORED,
  JOINS,
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
 * The words of a text, in parallel arrays, so that a long article needs no objects. Offsets are UTF-16 code units of
 * the text. Hash and length are those of the folded word. {@link readTokens} fills a table, which can be reused.
 */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  /** Length in folded code units. */
  length: Int32Array;
  flags: Uint8Array;

  /** @param room the capacity at first, in words */
  constructor(room = 1024) {
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.length = new Int32Array(room);
    this.flags = new Uint8Array(room);
  }

  /** Makes room for more words. */
  reserve(more: number): void {
    if (this.count + more <= this.start.length) return;
    const size = Math.max(this.start.length * 2, this.count + more);
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

/**
 * In {@link UNITS}: only {@link readSlowly} can read this unit. Folded units are greater than it, because control
 * characters fold to nothing.
 */
const SLOW = 1;

/**
 * What each code unit counts as, if that is simple: its folded unit or {@link SEPARATOR}. Else {@link SLOW}. Units are
 * added when they first occur. So a text in any alphabet is read at the same speed after its first letters.
 */
const UNITS = new Uint16Array(0x10000).fill(SLOW);
/** The flags of a word that begins with this code unit, for the units in {@link UNITS}. */
const FLAGS = new Uint8Array(0x10000);

/** Adds a code unit that is not a surrogate to the tables, if it is simple. */
function enter(unit: number): void {
  const folded = fold(unit);
  if (folded !== SEPARATOR && (folded <= PERCENT || (folded & (ALONE | JOINS)) !== 0)) return;
  UNITS[unit] = folded & UNIT;
  FLAGS[unit] = flagsOf(folded, String.fromCharCode(unit));
}

for (let unit = 0; unit < 128; unit++) enter(unit);

const PERCENT_HASH = Array.from('percent').reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), 0);

/**
 * Called as a function, because V8 has several kinds of string. After five of them, it looks up `text.charCodeAt` again
 * for each letter, which halves the speed (seen in Node 20).
 */
const codeAt = String.prototype.charCodeAt;

/** Appends the words of `text` to `tokens`, in one pass. It allocates only when the table grows. */
export function readTokens(text: string, tokens: Tokens): void {
  const size = text.length;
  const units = UNITS; // a local: the loop reads it once for each character
  tokens.reserve(size); // no word is shorter than one code unit
  const { start, end, hash, length, flags } = tokens;
  let count = tokens.count;
  let at = 0;
  while (at < size) {
    const first = codeAt.call(text, at);
    let unit = units[first] ?? SLOW;
    if (unit === SEPARATOR) {
      at++;
      continue;
    }
    const from = at;
    if (unit !== SLOW) {
      let sum = 0;
      do {
        sum = hashStep(sum, unit);
        unit = ++at < size ? (units[codeAt.call(text, at)] ?? SLOW) : SEPARATOR;
      } while (unit > SLOW);
      if (unit === SEPARATOR) {
        start[count] = from;
        end[count] = at;
        hash[count] = sum;
        length[count] = at - from;
        flags[count++] = FLAGS[first] ?? 0;
        at++;
        continue;
      }
    }
    tokens.count = count;
    at = readSlowly(text, from, tokens);
    count = tokens.count;
  }
  tokens.count = count;
}

/**
 * Reads one item of any kind at an offset: a word with letters beyond ASCII, a percent sign, or something between
 * words. Returns the offset after it.
 */
function readSlowly(text: string, from: number, tokens: Tokens): number {
  let at = from;
  let folded = foldAt(text, at);
  if (folded === SEPARATOR || folded === IGNORED) return at + widthAt(text, at);
  const index = tokens.count++;
  tokens.start[index] = at;
  if (folded === PERCENT) {
    tokens.hash[index] = PERCENT_HASH;
    tokens.length[index] = 7;
    tokens.flags[index] = 0;
    tokens.end[index] = at + 1;
    return at + 1;
  }
  const first = flagsAt(folded, text, at);
  tokens.flags[index] = flagsOf(first, String.fromCodePoint(text.codePointAt(at) ?? 0));
  let hash = 0;
  let length = 0;
  let end = at;
  do {
    const width = widthAt(text, at);
    if (folded === IGNORED) {
      // A mark belongs to its letter. An invisible character at the end of a word does not.
      if (MARK.test(text.slice(at, at + width))) end = at + width;
    } else {
      const units = folded === SEVERAL ? foldedUnits(text.codePointAt(at) ?? 0).units : null;
      if (units === null) hash = hashStep(hash, folded & UNIT);
      else for (let i = 0; i < units.length; i++) hash = hashStep(hash, units.charCodeAt(i));
      length += units === null ? 1 : units.length;
      end = at + width;
    }
    at += width;
    folded = at < text.length ? foldAt(text, at) : SEPARATOR;
    // A letter of a script without spaces, with its marks, is a complete word.
    if ((first & ALONE) !== 0 && folded !== IGNORED && (folded & JOINS) === 0) break;
  } while (folded !== SEPARATOR && folded !== PERCENT && (flagsAt(folded, text, at) & ALONE) === 0);
  tokens.hash[index] = hash;
  tokens.length[index] = length;
  tokens.end[index] = end;
  return at;
}

/** The folded character at an offset, with its flags. */
const flagsAt = (folded: number, text: string, at: number): number =>
  folded === SEVERAL ? foldedUnits(text.codePointAt(at) ?? 0).flags : folded;

const MARK = /\p{M}/u;

/** The flags of a word by its first letter, in folded and original form. */
function flagsOf(folded: number, letter: string): number {
  if ((folded & UPPER) === 0) return 0;
  return letter.toLowerCase() === letter.toUpperCase() ? CAPITAL | CASELESS : CAPITAL;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function foldAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) {
    if (UNITS[unit] === SLOW) enter(unit);
    return fold(unit);
  }
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint > 0xffff ? foldPair(codePoint) : SEPARATOR;
}

/** True if a word of this hash is in lower case between two tokens; `end` is exclusive and may be beyond the last one. */
export function isInLowerCase({ hash, flags, count }: Tokens, word: number, begin: number, end: number): boolean {
  for (let token = begin; token < Math.min(count, end); token++)
    if (hash[token] === word && ((flags[token] ?? 0) & CAPITAL) === 0) return true;
  return false;
}
