import { aroundOf } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { isCraft } from '../lexicon/callings.ts';
import type { TokenisedArticle } from '../reading.ts';
import { ageOf, type Cue } from './cue.ts';
import { cuesOf } from './cues.ts';

/** Cues about a person that are not directly beside the full name. */

/** "Abbott, 17, still rides": an age beside the surname in the same paragraph. */
export function ageLater({ texts }: TokenisedArticle, { block, end, surface }: Candidate): Cue[] {
  const surname = surface.slice(surface.lastIndexOf(' ') + 1);
  const rest = (texts[block] ?? '').slice(end, end + 400);
  const at = rest.indexOf(`${surname}, `);
  const aged = at < 0 ? null : ageOf('', rest.slice(at + surname.length, at + surname.length + 12));
  return aged === null ? [] : [aged];
}

/**
 * Words that call the bearer a member of a parliament, for a person whose titles include nothing similar: "Rep. Tony
 * Hall" is not the director-general. Undefined without such words.
 */
export function memberElsewhere(
  reading: TokenisedArticle,
  candidate: Candidate,
  titles: readonly string[],
): string | undefined {
  if (titles.length === 0 || titles.some((title) => LIKE_MEMBER.test(title))) return undefined;
  return cuesOf(aroundOf(reading, candidate)).find(
    ({ post, party, places }) =>
      !!post && (PARLIAMENTARIANS.has(post) || (post === 'member' && party !== null && places.length > 0)),
  )?.words;
}
const LIKE_MEMBER = /\b(?:senator|representative|member of|assembly|legislat|congress|delegate|mp\b|lord\b|baroness)/;
const PARLIAMENTARIANS: ReadonlySet<string> = new Set(['senator', 'representative']);

/** A trade, an art or a sport that the words beside a name give its bearer: "the potter Helen Toner". */
export const craftBeside = (reading: TokenisedArticle, candidate: Candidate): string | undefined =>
  cuesOf(aroundOf(reading, candidate)).find(({ calling, past }) => calling !== null && !past && isCraft(calling))
    ?.calling ?? undefined;
