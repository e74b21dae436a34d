import type { Candidate } from '../candidate.ts';
import type { TokenisedArticle } from '../reading.ts';
import { GIVEN_NAMES } from '../word-lists.ts';

/** Words before the surname of a couple. With them, the surname means neither of the two alone: "Mr and Mrs Obama". */

const COUPLE_BEFORE =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Herr|Frau|Monsieur|M|Señor|Sr)\.?|President|Governor|Senator|Chancellor|Minister|Premier|Mayor|Judge|Secretary|General|Ambassador) (?:and|&|und|et|y) (?:Mr|Mrs|Ms|Herrn?|Frau|Madame|Mme|Señora|Sra)\.? $|(?:^|\P{L})(?:Familie|Ehepaar|Eheleute|famille|familia|pareja|[Ll]es|[Ll]os) $/u;
const FAMILY_AFTER = /^ (?:family|clan|dynasty|brothers|sisters|siblings|couple|household)\b/;
/**
 * A given name joined to a full name. A surname before "and" is different, because it ends a full name: "Sigal Samuel
 * and Kelsey Piper".
 */
const PARTNER_BEFORE = /(?<!\p{Lu}[\p{L}.’'-]{0,20}\s)(?<!\p{L})(?<given>\p{Lu}\p{Ll}+) (?:and|&|und|et|y) $/u;

/** True if the name means several people: "Mr and Mrs Altman", "the Altman family". */
export function isCouple({ texts }: TokenisedArticle, { block, start, end }: Candidate): boolean {
  const text = texts[block] ?? '';
  return COUPLE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || FAMILY_AFTER.test(text.slice(end, end + 14));
}

/**
 * The full name of a partner who is named by the given name: "Bill Clinton" from "Bill and Hillary Clinton". Else null.
 */
export function partnerOf({ texts }: TokenisedArticle, { block, start, surface }: Candidate): string | null {
  const before = (texts[block] ?? '').slice(Math.max(0, start - 48), start);
  const given = PARTNER_BEFORE.exec(before)?.groups?.given;
  const surname = surface.split(/\s+/).slice(1).join(' ');
  return given === undefined || surname === '' || !GIVEN_NAMES.has(given.toLowerCase()) ? null : `${given} ${surname}`;
}
