/** A word: letters, marks and apostrophes, with no digit beside it. The "T" and "Z" of a time are not words. */
const WORD = /(?<![\p{L}\p{M}\p{N}_])\p{L}(?:[\p{L}\p{M}]|['’](?=\p{L}))*(?![\p{N}_])/gu;
/**
 * The cue of a note is at its beginning, and the rest is the publisher's own prose. So in a long text, only words among
 * this many first ones are kept.
 */
const HEAD = 12;
/** A text with more UTF-16 units than this is long. */
const KEPT_LENGTH = 200;

/** Rows of letters, in both cases. A letter is replaced by another letter of its row. */
const ROWS = [
  'aeiou',
  'bcdfghjklmnpqrstvwxz',
  'áàâäãåāæéèêëēíìîïóòôöõøōœúùûüū',
  'çñčćďěğłńňřśšşťžźżýÿ',
  'аеиоуыэюя',
  'бвгджзклмнпрстфхцчшщ',
  'αεηιουω',
  'βγδζθκλμνξπρστφχψ',
  'אבגדהוזחטילמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
];
/** Scripts with many letters, by first and last code point. A letter is replaced by another letter near it. */
const BLOCKS = [
  [0x3041, 0x3094],
  [0x30a1, 0x30f6],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0x0905, 0x0939],
] as const;

/** FNV-1a, 32 bits: the same word has the same substitute on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/**
 * Returns an invented word of the same length, script and case. Vowels stay vowels. The same word always gives the same
 * result.
 */
export function invent(word: string): string {
  const lower = word.toLowerCase();
  let seed = hash(lower);
  return [...word]
    .map((letter) => {
      seed = hash(`${seed}`);
      return exchange(letter, seed);
    })
    .join('');
}

function exchange(letter: string, seed: number): string {
  const small = letter.toLowerCase();
  const row = ROWS.find((one) => one.includes(small));
  if (row) {
    const other = row[(row.indexOf(small) + 1 + (seed % (row.length - 1))) % row.length] ?? small;
    return letter === small ? other : other.toUpperCase();
  }
  const code = letter.codePointAt(0) ?? 0;
  const block = BLOCKS.find(([first, last]) => code >= first && code <= last);
  if (!block) return letter;
  const [first, last] = block;
  const size = last - first + 1;
  return String.fromCodePoint(first + ((code - first + 1 + (seed % Math.min(size - 1, 500))) % size));
}

/**
 * Replaces the words of a text by invented words. Its length, numbers and punctuation stay.
 *
 * @param kept returns whether a word, in lower case, stays too. In a long text it is asked only about the first words.
 */
export function exchangeWords(text: string, kept: (word: string) => boolean): string {
  let seen = 0;
  const isShort = text.length <= KEPT_LENGTH;
  return text.replace(WORD, (word) => {
    seen++;
    return (isShort || seen <= HEAD) && kept(word.toLowerCase()) ? word : invent(word);
  });
}

/** Shorter sentences are labels and appeals that any page may have. */
const LEAST_WORDS = 8;
const LEAST_LENGTH = 50;

/** Returns the long sentences of the original texts that the exchange left unchanged. */
export function survivors(original: readonly string[], exchanged: readonly string[]): string[] {
  const all = exchanged.join('\n');
  const sentences = original.flatMap((text) => text.split(/(?<=[.!?。！？])\s+|\n/));
  return sentences.filter(
    (one) => one.length >= LEAST_LENGTH && one.trim().split(/\s+/).length >= LEAST_WORDS && all.includes(one.trim()),
  );
}
