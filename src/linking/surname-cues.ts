import type { EntityRef } from '../facts/model.ts';
import { aroundOf } from './around.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { fitOf } from './fit.ts';
import type { AliasRecord } from './gazetteer.ts';
import type { Reason } from './model.ts';
import type { Reading } from './reading.ts';
import type { Setting } from './who.ts';

/** A post that fits (see `fit.ts`), and by how much one bearer of a surname has to fit better than the others. */
const POST_FITS = 3;
const MARGIN = 1;
/** An apposition or a bracket follows, or a party and a state. */
const FOLLOWED = /^(?:,\s|\s\()/;

/**
 * Whom a surname means by the words right after it: "Paul, R-Texas", "Kinnock, the MP for Aberavon". Null where they fit
 * nobody, or nobody best.
 */
export function calledBySurname(
  reading: Reading,
  candidate: Candidate,
  aliases: readonly AliasRecord[],
  { profileOf, day }: Pick<Setting, 'profileOf' | 'day'>,
): { readonly entity: EntityRef; readonly why: Reason } | null {
  if (!FOLLOWED.test((reading.texts[candidate.block] ?? '').slice(candidate.end, candidate.end + 2))) return null;
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
