import type { EntityRef } from '../../facts/fact-model.ts';
import { aroundOf } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import type { Reason } from '../mention-model.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import type { TokenisedArticle } from '../reading.ts';
import { cuesOf } from './cues.ts';
import { fitOf } from './fit.ts';
import type { Setting } from './who.ts';

/**
 * The score of a post that fits (see `fit.ts`). `MARGIN` is the lead that one bearer of a surname needs over the
 * others.
 */
const POST_FITS = 3;
const MARGIN = 1;
/** Matches a following apposition or bracket, also with a party and a state. */
const FOLLOWED = /^(?:,\s|\s\()/;

/**
 * Whom a surname means by the words right after it: "Paul, R-Texas", "Kinnock, the MP for Aberavon". Of several people,
 * the title before it decides too: "Senator Clinton". Null if the words fit nobody, or nobody fits best.
 */
export function calledBySurname(
  reading: TokenisedArticle,
  candidate: Candidate,
  aliases: readonly AliasRecord[],
  { profileOf, day }: Pick<Setting, 'profileOf' | 'day'>,
): { readonly entity: EntityRef; readonly why: Reason } | null {
  const isFollowed = FOLLOWED.test((reading.texts[candidate.block] ?? '').slice(candidate.end, candidate.end + 2));
  if (!isFollowed && aliases.length < 2) return null;
  const cues = cuesOf(aroundOf(reading, candidate));
  if (cues.length === 0) return null;
  const fits = aliases
    .flatMap(({ entity }) => {
      const profile = profileOf(entity);
      return profile ? [{ entity, fit: fitOf(cues, profile, day) }] : [];
    })
    .sort((a, b) => b.fit.score - a.fit.score);
  const [best, next] = fits;
  if (!best || best.fit.score < POST_FITS || best.fit.words === null) return null;
  if (next && best.fit.score - next.fit.score <= MARGIN) return null;
  return { entity: best.entity, why: { type: 'office', words: best.fit.words } };
}
