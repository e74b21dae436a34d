import type { Candidate } from '../candidate.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import type { Objection } from '../objection.ts';
import type { TokenisedArticle } from '../reading.ts';

/**
 * Introduces a surname as somebody or something new to the reader: "a bandleader named Harper", "a tea shop called
 * Ishiba".
 */

const CALLED_BEFORE =
  /\b(?:an?|one|another) (?:[\p{Ll}-]+ ){1,4}(?:(?:in|from|at|of|near) (?:\p{Lu}\p{L}+ ){1,3})?(?:named|called) $/iu;
const ONE_BEFORE = /\b(?:an?|one|another) $/i;
const CALLED_AFTER = /^ (?:named|called) \p{Lu}/u;
const VERB_AFTER = /^ (?:met|meets|was|is|has|had|went|came|gathered|opened|closed|reopened)\b/;

/**
 * True if the words around a surname show that it is somebody else's, or a thing's name. A person's surname never has
 * an article and a verb: "the Hunt met as usual".
 *
 * @param before the text up to the surname
 * @param after the text from its end on
 */
function isCalledSo(before: string, after: string): boolean {
  if (CALLED_BEFORE.test(before) || (ONE_BEFORE.test(before) && CALLED_AFTER.test(after))) return true;
  return /\bthe $/i.test(before) && VERB_AFTER.test(after);
}

/**
 * The objection that the text introduces the surname as new: "a bandleader named Harper", "a tea shop called Ishiba".
 */
export function calledSo(
  { texts }: TokenisedArticle,
  { block, start, end, surface }: Candidate,
  { kind, surname }: AliasRecord,
): Objection | null {
  if (kind !== 'person' || !surname) return null;
  const text = texts[block] ?? '';
  if (!isCalledSo(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 24))) return null;
  return { why: { type: 'someone-else', words: surface }, otherPerson: surface };
}
