import type { Candidate } from './candidate.ts';
import { agrees } from './names/agree.ts';
import type { AliasRecord, Gazetteer, Key } from './names/gazetteer.ts';
import { withoutGenitive } from './names/genitive.ts';
import type { Tokens } from './names/tokens.ts';
import type { TokenisedArticle } from './reading.ts';

/** Symbols that can open a name ("@sama", "$7 trillion") and are not part of a word. */
const OPENING = /^[@#$€£]+(?=[\p{L}\p{N}])/u;
/** Symbols that can close a name ("C++") and are not part of a word. */
const CLOSING = /[+#*]+$/;

/**
 * Every candidate of the article in reading order. At one place, the longest comes first.
 *
 * @param language language tag; in some languages a name may have an s at its end that is not its own
 */
export function findCandidates(
  reading: TokenisedArticle,
  gazetteer: Gazetteer,
  language: string | null = null,
): Candidate[] {
  const found = candidatesIn(reading, gazetteer);
  const stems = withoutGenitive(reading, language);
  if (stems === null) return found;
  const { end } = reading.tokens;
  const more = candidatesIn(stems, gazetteer).filter(({ last }) => stems.tokens.end[last] !== end[last]);
  return [...found, ...more].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** The candidates whose letters the reading has exactly. */
function candidatesIn({ tokens, texts, from }: TokenisedArticle, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  let block = 0;
  let text = '';
  let first = 0;
  let initial: number | null = null;
  let before = 0;
  // Defined once, not for each word that may begin a name.
  const asItIs = (last: number, lastKey: number): void => {
    const from = tokens.start[first] ?? 0;
    const to = tokens.end[last] ?? 0;
    const matched = confirm(text, from, to, text.slice(from, to), gazetteer.keys(lastKey));
    if (matched === null) return;
    const { start, end, aliases } = matched;
    found.push({ block, first, last, start, end, surface: text.slice(start, end), aliases });
  };
  const withoutInitial = (last: number, lastKey: number): void => {
    if (last <= first + 1 || initial === null) return;
    // "George H.W. Bush" is a name as it is, so it is not "George W. Bush" with one more initial.
    if (found.slice(before).some((exact) => exact.last === last)) return;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last] ?? 0;
    const without = `${text.slice(start, tokens.end[first])} ${text.slice(initial, end)}`;
    const matched = confirm(text, start, end, without, gazetteer.keys(lastKey));
    const aliases = matched?.aliases.filter(({ kind, surname }) => kind === 'person' && !surname) ?? [];
    if (aliases.length > 0) found.push({ block, first, last, start, end, surface: text.slice(start, end), aliases });
  };
  for (block = 0; block < texts.length; block++) {
    text = texts[block] ?? '';
    const limit = from[block + 1] ?? 0;
    first = gazetteer.nextStart(tokens, from[block] ?? 0, limit);
    for (; first < limit; first = gazetteer.nextStart(tokens, first + 1, limit)) {
      before = found.length;
      gazetteer.ends(tokens, first, limit, -1, asItIs);
      initial = middleInitial(text, tokens, first, limit);
      if (initial !== null) gazetteer.ends(tokens, first, limit, first + 1, withoutInitial);
      if (found.length > before + 1) found.push(...found.splice(before).sort((a, b) => b.end - a.end));
    }
  }
  return found;
}

const INITIAL = /^\s\p{Lu}(?:\.\s?|\s)$/u;

/** The offset of the word after a middle initial ("Scott D. Wiener"). Null if the second token is not an initial. */
function middleInitial(text: string, tokens: Tokens, first: number, limit: number): number | null {
  if (first + 2 >= limit || tokens.length[first + 1] !== 1) return null;
  const next = tokens.start[first + 2] ?? 0;
  return INITIAL.test(text.slice(tokens.end[first], next)) ? next : null;
}

/**
 * The aliases that this text may be, compared letter by letter. `slice` is the text from `start` to `end`, or the same
 * text without a middle initial. The name may also include symbols before and after it.
 */
export function confirm(
  text: string,
  start: number,
  end: number,
  slice: string,
  keys: readonly Key[],
): { start: number; end: number; aliases: readonly AliasRecord[] } | null {
  let from = start;
  let to = end;
  const aliases: AliasRecord[] = [];
  for (const { text: key, alias } of keys) {
    if (slice === key || isWithCapitalParticle(slice, key)) {
      if (!aliases.includes(alias)) aliases.push(alias);
      continue;
    }
    const opening = OPENING.exec(key)?.[0] ?? '';
    if (!text.endsWith(opening, start)) continue;
    const closing = CLOSING.exec(key)?.[0] ?? '';
    if (!text.startsWith(closing, end)) continue;
    const anyCase = (/\d/.test(key) && key.includes(' ')) || isCoinage(key, slice);
    if (!anyCase && isAsciiUpper(key) && isAsciiLower(slice)) continue; // a quick test, since most differences are of this kind
    // In a line of capitals, or for a speaker of a transcript, exact case proves nothing and is not required.
    const exactCase =
      alias.exactCase && !(alias.surname && (isCapitals(text, start, end) || isSpeaker(text, start, end)));
    if (!agrees(opening + slice + closing, key, { exactCase, anyCase })) continue;
    from = Math.min(from, start - opening.length);
    to = Math.max(to, end + closing.length);
    if (!aliases.includes(alias)) aliases.push(alias);
  }
  return aliases.length > 0 ? { start: from, end: to, aliases } : null;
}

/** True for "Von der Leyen", as sentences and headlines begin, where the name is "von der Leyen". */
const isWithCapitalParticle = (slice: string, key: string): boolean =>
  isAsciiLower(key) &&
  slice.length === key.length &&
  isAsciiUpper(slice) &&
  /^\p{Ll}+ .*\p{Lu}/u.test(key) &&
  slice.slice(1) === key.slice(1) &&
  slice.charAt(0).toLowerCase() === key.charAt(0);

const isAsciiLower = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;
const isAsciiUpper = (text: string): boolean => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;

/** True if the text is in capitals, both here and around. */
function isCapitals(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 40), end + 40);
  return around === around.toUpperCase() && /\p{Lu}{2}.*\P{L}\p{Lu}{2}/u.test(around);
}

/** True if the name is in capitals, opens a line and marks a speaker ("MR. ALTMAN: …"). */
function isSpeaker(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== ':') return false;
  const label = text.slice(text.lastIndexOf('\n', start) + 1, end);
  return label.length < 60 && label === label.toUpperCase();
}

/**
 * True if the slice is an invented name in lower case. A word with a capital inside ("ChatGPT", "DeepMind") means
 * nothing else.
 */
const isCoinage = (key: string, slice: string): boolean =>
  /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/.test(key) && key.length >= 6 && slice === slice.toLowerCase();
