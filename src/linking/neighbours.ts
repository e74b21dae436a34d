import type { Candidate } from './candidates.ts';
import type { AliasRecord } from './gazetteer.ts';
import { between, type Reading, wordAt } from './reading.ts';
import { CAPITAL, CASELESS, readTokens, Tokens } from './tokens.ts';
import { AFTER_PRODUCT, NAME_ENDINGS, NOT_NAMES, TITLES } from './words.ts';

/** What the words around a candidate say against it. */
export type Objection = { readonly why: string; readonly otherPerson?: true; readonly otherSense?: true };

const phrases = new Map<string, Tokens>();

/** A phrase as tokens; kept, for the same few are asked for again and again. */
export function phraseTokens(phrase: string): Tokens {
  let tokens = phrases.get(phrase);
  if (!tokens) {
    tokens = new Tokens();
    readTokens(phrase, tokens);
    phrases.set(phrase, tokens);
  }
  return tokens;
}

/** Do the tokens of the phrase stand at this place of the reading? */
export function phraseAt(reading: Reading, phrase: Tokens, at: number): boolean {
  for (let i = 0; i < phrase.count; i++) {
    if (reading.tokens.hash[at + i] !== phrase.hash[i] || reading.tokens.length[at + i] !== phrase.length[i])
      return false;
  }
  return phrase.count > 0;
}

/** The phrase, of those in which the alias means something else, that covers the candidate. */
function neverPhrase(reading: Reading, { block, first, last }: Candidate, never: readonly string[]): string | null {
  const begin = reading.from[block] ?? 0;
  const end = reading.from[block + 1] ?? 0;
  for (const phrase of never) {
    const tokens = phraseTokens(phrase);
    const from = Math.max(begin, last - tokens.count + 1);
    for (let at = from; at <= first && at + tokens.count <= end; at++) {
      if (phraseAt(reading, tokens, at)) return phrase;
    }
  }
  return null;
}

/** Participles after a hyphen that leave a name what it is: "Microsoft-backed", "Altman-led". */
const AFTER_HYPHEN =
  /^(?:\p{Ll}{2,}(?:ed|ing|made|run|led|born|style|era|like|built|owned)|led|run|made|style|era|like|only|free|friendly|type|level|esque|as|to|and|in|on|ish)$/u;
const BEFORE_HYPHEN = /^(?:ex|anti|pro|non|post|pre|mid|then|co|inter|all|trans|un|[\p{Ll}\d].*)$/iu;

const isCapital = (reading: Reading, token: number): boolean =>
  ((reading.tokens.flags[token] ?? 0) & (CAPITAL | CASELESS)) === CAPITAL;

const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Are most of the block's longer words capitalised, as in an English headline? */
export function isTitleCase(reading: Reading, block: number): boolean {
  const begin = reading.from[block] ?? 0;
  const end = reading.from[block + 1] ?? 0;
  let long = 0;
  let capital = 0;
  for (let token = begin + 1; token < end && token < begin + 60; token++) {
    if ((reading.tokens.length[token] ?? 0) < 4 || ((reading.tokens.flags[token] ?? 0) & CASELESS) !== 0) continue;
    long++;
    if (isCapital(reading, token)) capital++;
  }
  return long >= 2 && end - begin < 60 && capital / long > 0.7;
}

/** Does a sentence begin with this token? */
export function opensSentence(reading: Reading, block: number, token: number): boolean {
  const before = between(reading, block, token - 1, token);
  return token <= (reading.from[block] ?? 0) || /[.!?:;…\n•|–—]|["“”«»‘(]/.test(before);
}

/** Is the candidate part of an address, a file name or a number? */
function insideOther(reading: Reading, { block, start, end, surface }: Candidate): string | null {
  const text = reading.texts[block] ?? '';
  const after = text.slice(end, end + 3);
  if (/^[.,]\d/.test(after) && /\d$/.test(surface)) return `it is part of the number “${surface}${after}”`;
  if (/^(?:\.[a-z]|@[\w]|\/[a-z]|:\/\/)/.test(after) && !/^\.[a-z] /.test(after)) return 'it is part of an address';
  if (
    /(?:[\w]@|[a-z]\.|:\/\/|www\.|[\w]\/)$/.test(text.slice(Math.max(0, start - 4), start)) &&
    !surface.startsWith('@')
  ) {
    return 'it is part of an address';
  }
  return null;
}

/** Do the words directly around the candidate make it something else than this alias? Null: they do not. */
export function objection(
  reading: Reading,
  candidate: Candidate,
  alias: AliasRecord,
  isEntity: (token: number) => boolean,
): Objection | null {
  const { block, first, last, surface } = candidate;
  const never = neverPhrase(reading, candidate, alias.never);
  if (never !== null) return { why: `“${never}” is something else`, otherSense: true };
  const inside = insideOther(reading, candidate);
  if (inside !== null) return { why: inside };
  const ambiguous = alias.surname || alias.needs.length > 0 || alias.context.length > 0 || alias.unless.length > 0;
  const begin = reading.from[block] ?? 0;
  const end = reading.from[block + 1] ?? 0;
  const before = first > begin ? wordAt(reading, block, first - 1) : '';
  const after = last + 1 < end ? wordAt(reading, block, last + 1) : '';
  const gapBefore = before === '' ? '' : between(reading, block, first - 1, first);
  const gapAfter = after === '' ? '' : between(reading, block, last, last + 1);
  const person = alias.kind === 'person';

  const hyphen = /^[\p{Pd}\u2010]$/u;
  if (hyphen.test(gapBefore) && !BEFORE_HYPHEN.test(before) && !isEntity(first - 1) && (person || ambiguous)) {
    return { why: `it is part of “${before}-${surface}”`, ...(person && { otherPerson: true as const }) };
  }
  if (hyphen.test(gapAfter) && !isEntity(last + 1)) {
    const compound = isCapital(reading, last + 1) ? person : ambiguous && !AFTER_HYPHEN.test(after);
    if (compound) return { why: `it is part of “${surface}-${after}”`, otherSense: true };
  }
  if (!ambiguous || isPlainlyMulti(candidate, alias)) return null;

  const shouting = isShout(surface) && surface.length > 3 && isShout(before || after);
  const titleCase = shouting || isTitleCase(reading, block);
  if (isSpace(gapAfter) && isCapital(reading, last + 1) && !isEntity(last + 1)) {
    const lower = after.toLowerCase();
    const known = NOT_NAMES.has(lower) || TITLES.has(lower) || (!person && AFTER_PRODUCT.has(lower));
    if (NAME_ENDINGS.has(lower) || (!titleCase && !known))
      return { why: `it reads as “${surface} ${after}”`, otherSense: true };
  }
  if (isSpace(gapBefore) && isCapital(reading, first - 1) && !isEntity(first - 1)) {
    const lower = before.toLowerCase().replace(/['’]s$/, '');
    const known = NOT_NAMES.has(lower) || TITLES.has(lower) || isShout(before) || /(?:ly|ing|ed)$/.test(lower);
    if (!known && !titleCase) return { why: `it reads as “${before} ${surface}”`, otherPerson: true, otherSense: true };
  }
  return null;
}

/** A form of several words stands on its own feet, whatever its neighbours. */
const isPlainlyMulti = (candidate: Candidate, alias: AliasRecord): boolean =>
  candidate.last > candidate.first && !alias.surname;

const isSpace = (gap: string): boolean => /^[\s\u00a0\u200b\u00ad]+$/.test(gap);
