import type { EntityKind } from '../../facts/fact-model.ts';
import { canonical } from './canonical.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 100 in English words. */
function inWords(number: number): string {
  if (number === 100) return 'one hundred';
  if (number < 20) return ONES[number] ?? '';
  const ten = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${ONES[number % 10]}`;
}

const NUMBERS = new Map(Array.from({ length: 101 }, (_, n) => [inWords(n), n]));

const SHARE_OF_100 = /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?|one hundred)[ -]?(percent|p\.? ?c\.?|pct)(?=$|[^\p{L}\p{N}])/iu;

/**
 * Every share contains this. It is a quick test, because {@link PERCENTAGE} is slow and thousands of names have no
 * share.
 */
const UNIT_OF_SHARE = /p(?:er|\.? ?)c/i;

/** Every way to write the share in a name: "20%", "20 percent", "twenty per cent" and "20 p.c." are the same. */
function shares(text: string): string[] {
  const match = SHARE_OF_100.exec(text);
  if (!match) return [text];
  const written = (match[1] ?? '').toLowerCase();
  const number = /^\d/.test(written) ? Number(written) : NUMBERS.get(written);
  if (number === undefined) return [text];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const amounts = number <= 100 ? [String(number), inWords(number)] : [String(number)];
  return amounts.flatMap((amount) => ['percent', 'p.c', 'pct'].map((unit) => `${before}${amount} ${unit}${after}`));
}

/** Kinds whose names are common nouns in news: "the agreement", "the agreements". */
const COUNTABLE: readonly EntityKind[] = ['policy', 'law', 'document', 'event', 'concept'];

const LAST_NOUN = /(?:^|[ -])([a-z]{4,})$/;

/** The singular and the plural of a name that ends in a plain English noun. */
function numbers(text: string, kind: EntityKind): string[] {
  if (!COUNTABLE.includes(kind)) return [text];
  const noun = LAST_NOUN.exec(text)?.[1];
  if (noun === undefined || /(?:ss|us|is|ing|ed|ly|ism|ment of)$/.test(noun)) return [text];
  const stem = text.slice(0, text.length - noun.length);
  if (noun.endsWith('ies')) return [text, `${stem}${noun.slice(0, -3)}y`];
  if (noun.endsWith('s')) return [text, `${stem}${noun.slice(0, -1)}`];
  if (/[^aeiou]y$/.test(noun)) return [text, `${stem}${noun.slice(0, -1)}ies`];
  return [text, `${stem}${noun}s`];
}

/** Every form under which an alias is looked up, in canonical form. The alias itself comes first. */
export function expand(text: string, kind: EntityKind): string[] {
  const base = canonical(text);
  if (!UNIT_OF_SHARE.test(base) && !LAST_NOUN.test(base)) return base === '' ? [] : [base];
  const all = [base, ...shares(base).flatMap((share) => numbers(share, kind))];
  return [...new Set(all)].filter((form) => form !== '');
}
