/** A word or a single mark of punctuation, folded for comparison, with its place in the text. */
export type Token = {
  /** Lower case, without accents and invisible characters. Curly apostrophes are straight. */
  readonly word: string;
  /** UTF-16 offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
};

// A run of letters and digits, with apostrophes inside it. The runs cannot overlap, so the match is linear.
const TOKEN =
  /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*['’]?|\S/gu;

/** Chinese and Japanese are written without spaces: each of their characters is a word. */
const UNSPACED = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]/;
const WITH_UNSPACED =
  /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]\p{M}*|(?:(?![\u3005-\u3007\u3041-\u30ff\u3400-\u9fff])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*['’]?|\S/gu;

// French, Italian and Portuguese articles and pronouns that are joined to the next word.
const ELISION = /^(l|d|n|s|c|j|qu|dell|all|nell|sull|dall|un|quest|dest)'(?=.)/;

const INVISIBLE_OR_MARK = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;

/** Arabic, Persian, Devanagari and Bengali figures, each row from 0 to 9. */
const FIGURES = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯';
const FIGURE = new RegExp(`[${FIGURES}]`, 'g');

/** The text with the figures of other scripts as ASCII figures. Offsets stay the same. */
export const asciiFigures = (text: string): string => text.replace(FIGURE, (one) => String(FIGURES.indexOf(one) % 10));

/** For most words, changing the case is enough. */
const PLAIN = /^[A-Za-z0-9']+$/;

/** Folds one word so that "Éditeur’s" and "editeur's" are equal. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  if (word === '،') return ',';
  const folded = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/ß/g, 'ss').normalize('NFKD');
  return asciiFigures(folded.replace(INVISIBLE_OR_MARK, ''));
}

/**
 * The tokens of at most `limit` UTF-16 units of `text`, from `from` on. The limit keeps the work on a block of a
 * million characters the same as on a paragraph.
 */
export function tokenise(text: string, limit = text.length, from = 0): Token[] {
  const tokens: Token[] = [];
  const read = text.slice(from, from + limit);
  const token = UNSPACED.test(read) ? WITH_UNSPACED : TOKEN;
  for (let at = 0; at < read.length; ) {
    const plain = plainEnd(read, at);
    if (plain > at) {
      const word = read.slice(at, plain).toLowerCase();
      tokens.push({ word, start: from + at, end: from + plain });
      at = plain;
    } else if (plain < at) at++;
    else {
      token.lastIndex = at;
      const match = token.exec(read);
      if (match === null) break;
      at = token.lastIndex;
      addToken(tokens, match[0], from + match.index);
    }
  }
  return tokens;
}

/** Adds the tokens of a piece. Invisible characters give none. A word joined to a French article gives two. */
function addToken(tokens: Token[], text: string, start: number): void {
  const end = start + text.length;
  const word = fold(text);
  if (word === '') return;
  const elided = word.includes("'") ? ELISION.exec(word)?.[0] : undefined;
  if (elided === undefined) {
    tokens.push({ word, start, end });
    return;
  }
  const cut = start + text.search(/['’ʼ]/) + 1;
  tokens.push({ word: elided, start, end: cut }, { word: word.slice(elided.length), start: cut, end });
}

/**
 * The end of a token of plain letters and digits, or of one plain sign. Most tokens are plain and need no regular
 * expression. Returns `at - 1` at a space. Returns `at` if the token has any other character in it or right behind it.
 */
function plainEnd(text: string, at: number): number {
  let end = at;
  let type = typeOf(text, end);
  if (type === SPACE) return at - 1;
  if (type === SIGN) return at + 1;
  while (type === WORD) {
    end++;
    type = typeOf(text, end);
  }
  return type === OTHER ? at : end;
}

const [OTHER, SPACE, SIGN, WORD] = [0, 1, 2, 3];
/** The types of the first 128 characters. An apostrophe may belong to the word before it. */
const TYPES: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return OTHER;
  return /\s/.test(character) ? SPACE : /[a-z0-9]/i.test(character) ? WORD : SIGN;
});

/** The end of the text counts as a space. */
const typeOf = (text: string, at: number): number =>
  at >= text.length ? SPACE : (TYPES[text.charCodeAt(at)] ?? OTHER);

/** Returns figures, names and long words, because these carry meaning. `tokens` are those of `text`. */
export function meaningfulWords(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, start }, at) => {
    const capital = at > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2)) && word.length > 2;
    return capital || /^\d/.test(word) || word.length >= 7 ? [word] : [];
  });
}
