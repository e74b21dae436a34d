import { canonical } from './canonical.ts';
import { PREFIXES } from './prefixes.ts';

/** How the letters of a text may differ from those of a name. */
export type Agreement = { readonly exactCase: boolean; readonly anyCase: boolean };

/**
 * True if a stretch of text may be this name. `key` is canonical. The hash already shows that the letters are equal
 * except for case, diacritics and separators. Of these differences a name allows the following:
 * - A capital of the name must be a capital in the text. The text may have more capitals (headlines).
 * - A text may leave out diacritics of the name, but never add some.
 * - A hyphen, a space or nothing may replace a hyphen. A hyphen may replace nothing. Full stops may follow single
 *   letters.
 */
export function agrees(slice: string, key: string, { exactCase, anyCase }: Agreement): boolean {
  const text = canonical(slice);
  if (text === key) return true;
  if (exactCase) return false;
  const a = clusters(text);
  const b = clusters(key);
  let i = 0;
  let j = 0;
  let letters = 0; // letters since the last separator of the text
  for (;;) {
    const start = i;
    i = wordFrom(a, i);
    const fromText = a.slice(start, i).join('');
    const keyStart = j;
    j = wordFrom(b, j);
    const fromKey = b.slice(keyStart, j).join('');
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (start > 0 && !gapsAgree(fromText, fromKey, letters, a, i)) return false;
    if (fromText !== '') letters = 0;
    const there = a[i++] ?? '';
    const wanted = b[j++] ?? '';
    letters++;
    if (there === wanted) continue;
    const plainThere = there.normalize('NFD').replace(/\p{M}/gu, '');
    const plainWanted = wanted.normalize('NFD').replace(/\p{M}/gu, '');
    if (there.length > plainThere.length || there.normalize('NFD').length > plainThere.length) {
      if (there.toLowerCase() !== wanted.toLowerCase()) return false;
    }
    if (plainThere.toLowerCase() !== plainWanted.toLowerCase()) {
      if (!SPELLINGS[plainWanted.toLowerCase()]?.startsWith(plainThere.toLowerCase())) return false;
      // "Lukasz" for "Łukasz": same length; "ss" for "ß": the text has more letters.
      i += (SPELLINGS[plainWanted.toLowerCase()]?.length ?? 1) - 1;
    }
    if (!anyCase && isUpper(wanted) && !isUpper(there)) return false;
  }
}

const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  σ: 'ς',
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Letters with their combining marks. */
const clusters = (text: string): string[] => text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

const WORD = /[\p{L}\p{Nd}\p{Nl}_]/u;

/** The index of the first letter or digit at or after `from`. */
function wordFrom(parts: readonly string[], from: number): number {
  let at = from;
  while (at < parts.length && !WORD.test(parts[at] ?? '')) at++;
  return at;
}

function gapsAgree(text: string, key: string, lettersBefore: number, parts: readonly string[], at: number): boolean {
  if (text === key) return true;
  const initial = lettersBefore === 1 && text.startsWith('.') ? text.slice(1) : text;
  const plainKey = key.replace(/^[.,](?= )|\.$/, '');
  if (initial === plainKey || text === plainKey) return true;
  switch (plainKey) {
    case ' ':
      return initial === '-' || (initial === '' && initial !== text) || text === ' - ';
    case '-':
      return text === ' ' || text === '' || text === ' - ';
    case "'":
      return text === '';
    case '':
      // "off-boarding" for "offboarding"; "S.B." for "SB"; "Corp" for "Corp.", and a space after "off", "non", "per".
      return text === '-' || initial === '' || initial === ' '
        ? text === '-' || initial !== text || splitsPrefix(parts, at, lettersBefore)
        : false;
    default:
      return key.replace(/[\s"()]/g, '') === text.replace(/[\s"()]/g, '');
  }
}

/** True if the text writes a word as two, after a prefix that may be separate. */
function splitsPrefix(parts: readonly string[], at: number, lettersBefore: number): boolean {
  const word = parts.slice(Math.max(0, at - 1 - lettersBefore), at - 1).join('') + parts.slice(at, at + 4).join('');
  return PREFIXES.exec(word.toLowerCase())?.[0].length === lettersBefore;
}
