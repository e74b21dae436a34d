import { TITLE_WORDS } from '../facts/office.ts';
import { between, type Reading, wordAt } from './reading.ts';
import { NOT_NAMES } from './words.ts';

/** Words that end the names of places which are named after people, and the words that such a name has at most after theirs. */
const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  'airport library museum center centre hospital school university college stadium park bridge building foundation institute'.split(
    ' ',
  ),
);
const MOST_WORDS_OF_PLACE = 4;

/** "Intercontinental Airport" after a person's name: capitalised words up to one that ends a name; null where none does. */
export function placeAfter(reading: Reading, block: number, first: number): string | null {
  const words: string[] = [];
  for (let token = first; token < first + MOST_WORDS_OF_PLACE; token++) {
    const word = wordAt(reading, block, token);
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word) || NOT_NAMES.has(lower) || TITLE_WORDS.has(lower)) return null;
    words.push(word);
    if (words.length > 1 && PLACE_ENDINGS.has(lower)) return words.join(' ');
    if (!/^\s+$/.test(between(reading, block, token, token + 1))) return null;
  }
  return null;
}
