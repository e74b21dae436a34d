import type { Candidate } from '../candidate.ts';
import type { OpenCandidate } from '../evidence.ts';
import type { TokenisedArticle } from '../reading.ts';
import { partnerOf } from './couples.ts';

/** Somebody with a pack person's surname who is in no pack, at the place of a candidate. */
export type Other = { readonly candidate: Candidate; readonly name: string; readonly isOfCouple?: boolean };

/** In reading order. */
export const byFirst = ({ candidate: a }: Other, { candidate: b }: Other): number => a.first - b.first;

/** People who are named only by the given name, together with a partner: "Bill" of "Bill and Hillary Clinton". */
export const partners = (reading: TokenisedArticle, open: readonly OpenCandidate[]): Other[] =>
  open.flatMap(({ candidate, aliases }) => {
    const name = aliases.some(({ kind, full }) => kind === 'person' && full) ? partnerOf(reading, candidate) : null;
    return name === null ? [] : [{ candidate, name, isOfCouple: true as const }];
  });
