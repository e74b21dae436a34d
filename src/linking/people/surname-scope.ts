import type { Candidate } from '../candidate.ts';
import type { OpenCandidate } from '../evidence.ts';
import type { Refusal } from '../mention-model.ts';

/** A surname inside a full name that no known person has ("Smith" in "Bob Smith") means none of the known people. */

/** A full name that no known person has, at its place. */
export type Unmeant = { readonly candidate: Candidate; readonly name: string; readonly isOfCouple?: never };

/**
 * Removes surnames that are part of a longer full name.
 *
 * @param open candidates with what they may mean
 * @param candidates all candidates, with every alias that is spelled like them
 * @param isInUse whether any of a candidate's names was in use on the article's day
 * @param note records a surname that is not marked
 */
export function withoutParts(
  open: readonly OpenCandidate[],
  candidates: readonly Candidate[],
  isInUse: (candidate: Candidate) => boolean,
  note: (candidate: Candidate, aliases: OpenCandidate['aliases'], why: Refusal) => void,
): { readonly open: OpenCandidate[]; readonly unmeant: readonly Unmeant[] } {
  const whole = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (candidate.first === candidate.last || !candidate.aliases.some(isFullName) || !isInUse(candidate)) continue;
    const known = whole.get(candidate.last);
    if (known === undefined || candidate.first < known.first) whole.set(candidate.last, candidate);
  }
  const meant = new Set(open.filter(({ aliases }) => aliases.length > 0).map(({ candidate }) => candidate));
  const unmeant: Unmeant[] = [];
  const kept = open.map((one): OpenCandidate => {
    const within = whole.get(one.candidate.last);
    if (within === undefined || within.first >= one.candidate.first) return one;
    const parts = one.aliases.filter(({ surname }) => surname);
    if (parts.length === 0) return one;
    if (!meant.has(within)) {
      note(one.candidate, parts, { type: 'part-of', words: within.surface });
      unmeant.push({ candidate: one.candidate, name: within.surface });
    }
    return { candidate: one.candidate, aliases: one.aliases.filter(({ surname }) => !surname) };
  });
  return { open: kept, unmeant };
}

const isFullName = ({ kind, full, surname }: Candidate['aliases'][number]): boolean =>
  kind === 'person' && full && !surname;
