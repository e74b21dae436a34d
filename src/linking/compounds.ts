import { TITLE_WORDS } from '../facts/office.ts';
import { CAPITAL, CASELESS } from './names/tokens.ts';
import { between, type TokenisedArticle, wordAt } from './reading.ts';
import { AFTER_COMPANY, NOT_NAMES } from './word-lists.ts';

/** Numbers in words. With a capital they are part of a name ("OpenAI Five"). */
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

/**
 * The capitalised word that turns an organisation's name into another name: "Meta Ads", "Google Pixel", "Microsoft
 * MVP". Null for a title, a day, a part of the organisation's name ("Corp.") or another known name, as in "Microsoft
 * CEO Satya Nadella" and "Google Monday".
 *
 * @param last the last token of the organisation's name
 * @param isName whether a token belongs to another known name
 */
export function compoundAfter(
  reading: TokenisedArticle,
  block: number,
  last: number,
  isName: (token: number) => boolean,
): string | null {
  const { tokens } = reading;
  const after = wordAt(reading, block, last + 1);
  const isCapital = ((tokens.flags[last + 1] ?? 0) & (CAPITAL | CASELESS)) === CAPITAL;
  if (after === '' || !isCapital || isName(last + 1) || !/^[ \u00a0]$/.test(between(reading, block, last, last + 1)))
    return null;
  const lower = after.toLowerCase();
  if (NUMBER.test(lower)) return after;
  if (NOT_NAMES.has(lower) || TITLE_WORDS.has(lower) || AFTER_COMPANY.has(lower)) return null;
  return after;
}
