import { TITLE_WORDS } from '../facts/office.ts';
import { between, type TokenisedArticle, wordAt } from './reading.ts';
import { NOT_NAMES } from './word-lists.ts';

/** Words that end the names of places named after people. */
const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  'airport library museum center centre hospital school university college stadium park bridge building foundation institute'.split(
    ' ',
  ),
);
const MOST_WORDS_OF_PLACE = 4;

/**
 * The rest of a place's name after a person's name: the capitalised words up to such an ending ("Intercontinental
 * Airport"). Null for any other name.
 */
export function placeAfter(reading: TokenisedArticle, block: number, first: number): string | null {
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
