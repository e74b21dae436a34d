/**
 * Folding decides what a code unit counts as when names are compared by hash. It ignores case, diacritics,
 * compatibility forms (ligatures, full-width letters) and invisible characters. Whether these may differ is decided
 * later, for the few candidates that are left (`agree.ts`).
 */

/** The code unit separates words. */
export const SEPARATOR = 0;
/** The code unit is invisible, or a mark on the letter before it. It does not count and does not separate words. */
export const IGNORED = 1;
/** The code unit folds to several units, see {@link foldedUnits}. */
export const SEVERAL = 2;
/** The percent sign, which is read as the word "percent". */
export const PERCENT = 3;
/** Flag of a folded unit: it is a complete word (scripts written without spaces). */
export const ALONE = 0x10000;
/** Flag of a folded unit: it was an upper-case letter, or has no case. */
export const UPPER = 0x20000;
/** Flag of a folded unit: it belongs to the letter before it (vowels and final consonants of Hangul, written apart). */
export const JOINS = 0x40000;
/** The folded unit without its flags. */
export const UNIT = 0xffff;

const UNKNOWN = -1;
const table = new Int32Array(0x10000).fill(UNKNOWN);
const several = new Map<number, { readonly units: string; readonly flags: number }>();

/** Letters whose plain form is not found by decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ς: 'σ',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Characters that Unicode calls letters but people type as apostrophes (\u02bc, \u02b9). They separate words like an
 * apostrophe.
 */
export const APOSTROPHE_LETTERS = '\u02bc\u02b9';

const INVISIBLE = /^(?:\p{Cf}|\p{M}|\u034f|[\u115f\u1160\u17b4\u17b5\u3164\uffa0])$/u;
const WORD = /^[\p{L}\p{Nd}\p{Nl}_]$/u;
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const JOINING = /^[\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const NOT_WORD = new RegExp(`[${APOSTROPHE_LETTERS}]|[^\\p{L}\\p{Nd}\\p{Nl}_]`, 'gu');

/** Computes what a code point folds to: one of the constants above, or a unit with its flags. */
function compute(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (char === '%' || char === '٪' || char === '％' || char === '﹪') return PERCENT;
  if (INVISIBLE.test(char)) return IGNORED;
  if (!WORD.test(char)) return SEPARATOR;
  const lower = char.toLowerCase();
  const decomposed = lower.normalize('NFKD').toLowerCase();
  const script = JOINING.test(decomposed.charAt(0)) ? JOINS : WITHOUT_SPACES.test(char) ? ALONE : 0;
  const flags = script | (lower !== char || lower === char.toUpperCase() ? UPPER : 0);
  const units = Array.from(decomposed, (part) => PLAIN[part] ?? part)
    .join('')
    .replace(NOT_WORD, '');
  if (units.length === 0) return SEPARATOR;
  if (units.length === 1) return units.charCodeAt(0) | flags;
  several.set(codePoint, { units, flags });
  return SEVERAL;
}

/** What the code unit folds to: a constant, or a unit with flags. For surrogates use {@link foldPair}. */
export function fold(unit: number): number {
  const known = table[unit] ?? SEPARATOR;
  if (known !== UNKNOWN) return known;
  const computed = unit >= 0xd800 && unit <= 0xdfff ? SEPARATOR : compute(unit);
  table[unit] = computed;
  return computed;
}

const pairs = new Map<number, number>();

/** Like {@link fold} for a code point beyond the first plane. */
export function foldPair(codePoint: number): number {
  let known = pairs.get(codePoint);
  if (known === undefined) {
    known = compute(codePoint);
    pairs.set(codePoint, known);
  }
  return known;
}

/** The units and flags of a code point that folds to {@link SEVERAL}. */
export function foldedUnits(codePoint: number): { readonly units: string; readonly flags: number } {
  return several.get(codePoint) ?? { units: '', flags: 0 };
}
