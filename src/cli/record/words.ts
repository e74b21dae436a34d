/** A word: letters, marks and apostrophes, with no digit beside it ("T" and "Z" of a time are no words). */
const WORD = /(?<![\p{L}\p{M}\p{N}_])\p{L}(?:[\p{L}\p{M}]|['’](?=\p{L}))*(?![\p{N}_])/gu;
/** Of a longer text only the first so many words may be kept. A cue is at the beginning, and the rest is the publisher's. */
const HEAD = 12;
const SHORT = 200;

/** Rows of letters, in both cases. A letter is exchanged for another one of its row. */
const ROWS = [
  'aeiou',
  'bcdfghjklmnpqrstvwxz',
  'áàâäãåāæéèêëēíìîïóòôöõøōœúùûüū',
  'ßçñčćďěğłńňřśšşťžźżýÿ',
  'аеиоуыэюя',
  'бвгджзклмнпрстфхцчшщ',
  'αεηιουω',
  'βγδζθκλμνξπρστφχψ',
  'אבגדהוזחטילמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
];
/** Scripts of many letters, by their first and last code point: a letter is exchanged for another one near it. */
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

/** An invented word of the same length, script and case; vowels stay vowels. The same word always has the same one. */
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

/** Exchanges the words of a text for invented ones; keeps its length, numbers, signs and the words of `kept`. */
export function exchangeWords(text: string, kept: (word: string) => boolean): string {
  let seen = 0;
  const isShort = text.length <= SHORT;
  return text.replace(WORD, (word) => {
    seen++;
    return (isShort || seen <= HEAD) && kept(word.toLowerCase()) ? word : invent(word);
  });
}

/** Sentences with fewer words, or shorter, are labels and appeals that any page may have. */
const LEAST_WORDS = 8;
const LEAST_LENGTH = 50;

/** Sentences of the original texts that stand in the exchanged ones as they were. */
export function survivors(original: readonly string[], exchanged: readonly string[]): string[] {
  const all = exchanged.join('\n');
  const sentences = original.flatMap((text) => text.split(/(?<=[.!?。！？])\s+|\n/));
  return sentences.filter(
    (one) => one.length >= LEAST_LENGTH && one.trim().split(/\s+/).length >= LEAST_WORDS && all.includes(one.trim()),
  );
}
