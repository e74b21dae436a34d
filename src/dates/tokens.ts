/** Words, numbers and signs of a text, for the modules that read dates. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'number' | 'word' | 'sign';
};
/** An East Asian unit behind a number is a separate token, even if more letters follow ("5月18日公開"). */
const TOKEN = /\d+|(?<=\d)[年月日時分년월일시분]|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
/** Decimal digits of other scripts: Arabic, Persian, Devanagari, Bengali. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
/**
 * Replaces these digits, and wide East Asian digits and signs, by ASCII. Each stays one character, so offsets do not
 * change.
 */
export const narrow = (text: string): string =>
  /[\u0660-\u09ef\uff08-\uff1a]/.test(text)
    ? text
        .replace(/[\uff08-\uff1a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        // The ten digits of each script follow each other. The lowest four bits of its zero are 0 or 6.
        .replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) - (digit < '\u0966' ? 0 : 6)) & 15))
    : text;

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({ text: word, start: match.index, end: match.index + word.length, type: typeOf(word) });
  }
  return tokens;
}

/** An expression with classes of letters is slow, and most tokens are ASCII. */
function typeOf(token: string): Token['type'] {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const small = first | 32;
  if (first < 128) return small >= 97 && small <= 122 ? 'word' : 'sign';
  return /\p{L}|\p{M}/u.test(token) ? 'word' : 'sign';
}

/** The tokens of a text, read by index. */
export class Tokens {
  readonly all: readonly Token[];

  constructor(text: string) {
    this.all = tokenise(narrow(text));
  }

  /** The text of a token. Empty after the last token. */
  text(at: number): string {
    return this.all[at]?.text ?? '';
  }

  /** The offset at which a token begins, in UTF-16 code units. */
  startOf(at: number): number {
    return this.all[at]?.start ?? 0;
  }

  /** The offset at which a token ends, in UTF-16 code units. */
  endOf(at: number): number {
    return this.all[at]?.end ?? 0;
  }

  /** True if no white space separates this token from the token before it. */
  joined(at: number): boolean {
    return at > 0 && this.startOf(at) === this.endOf(at - 1);
  }

  /** The value of a token that is a number between two bounds, with at most `longest` digits. Else null. */
  number(at: number, least: number, most: number, longest = 2): number | null {
    const token = this.all[at];
    if (token?.type !== 'number' || token.text.length > longest) return null;
    const value = Number(token.text);
    return value >= least && value <= most ? value : null;
  }

  /** The value of a token that is a year of four digits, 1900 to 2099. Else null. */
  year(at: number): number | null {
    const token = this.all[at];
    return token?.text.length === 4 ? this.number(at, 1900, 2099, 4) : null;
  }
}
