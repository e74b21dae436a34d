import type { Token } from './tokens.ts';

/** The signs around labels. */

/** Signs before a label. */
export const OPENING = new Set([
  '(',
  '[',
  '{',
  '*',
  '•',
  '·',
  '-',
  '–',
  '—',
  '>',
  '»',
  '+',
  '=',
  '"',
  '“',
  '„',
  '«',
  '#',
  '†',
  '▶',
  '►',
  '■',
  '_',
  '|',
  '<',
  '※',
  '【',
  '〔',
  '〈',
  '＜',
  '（',
  '［',
  '●',
  '▼',
  '◆',
  '☆',
  '~',
]);
/** Signs behind a label. */
export const CLOSING = new Set([
  ')',
  ']',
  '}',
  '*',
  '"',
  '”',
  '»',
  '_',
  '|',
  '.',
  '>',
  ':',
  '-',
  '–',
  '—',
  '】',
  '〕',
  '〉',
  '＞',
  '）',
  '］',
  '：',
  '。',
  '~',
]);

/** Brackets after a label ("[Update]", "【訂正】"). The wide brackets are only used around labels. */
export const WIDE = new Set(['】', '〕', '〉', '＞', '］']);
/** All brackets that close a label. */
export const CLOSES_LABEL = new Set([']', ')', '）', ...WIDE]);

/**
 * True if the label's words are only the beginning of a longer word: "NDR-Reporter", "update-fähig", "訂正機能". In Chinese
 * and Japanese, the next character follows without a space.
 */
export function isPartOfWord(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const after = tokens[at + 1];
  const joined = sign !== undefined && sign.start === tokens[at - 1]?.end;
  if (joined && COMPACT.test(tokens[at - 1]?.word ?? '') && COMPACT.test(sign.word)) return true;
  return (
    sign?.word === '-' && sign.start === tokens[at - 1]?.end && after?.start === sign.end && /^\p{L}/u.test(after.word)
  );
}

const COMPACT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

const OPENS_QUOTE = new Set(['"', '“', '„', '«', '»', '”']);
const CLOSES_QUOTE = new Set(['"', '”', '“', '»', '«']);

/**
 * True if the label's words alone are in quotation marks: “Correction”, the mayor said. Then somebody speaks. A comma may
 * come before the closing mark. `from` and `to` are indexes of tokens.
 */
export const isQuotedWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  OPENS_QUOTE.has(tokens[from - 1]?.word ?? '') &&
  CLOSES_QUOTE.has(tokens[tokens[to]?.word === ',' ? to + 1 : to]?.word ?? '');

/**
 * True if the number of a software's version is at `at`: "Update 4.2: The new version …". The minutes of a time have two
 * figures ("Update 14.30:"), and a full stop ends a day and month ("Update 4.2.:").
 */
export const isVersion = (tokens: readonly Token[], at: number): boolean => {
  const [major, stop, minor, behind] = tokens.slice(at, at + 4);
  return (
    /^\d{1,2}$/.test(major?.word ?? '') &&
    stop?.word === '.' &&
    stop.start === major?.end &&
    /^\d$/.test(minor?.word ?? '') &&
    minor?.start === stop.end &&
    !/^[./\d]/.test(behind?.word ?? '')
  );
};

/**
 * True if a quotation opens before the label and closes where the text ends: “Editor’s note: Our report was wrong.” Then
 * the note is another paper's.
 */
export const isQuotation = (text: string, labelEnd: number): boolean =>
  /^["“„«]/u.test(text) && !/["”»]/u.test(text.slice(1, labelEnd)) && /["”“»][.!?]?$/u.test(text);
