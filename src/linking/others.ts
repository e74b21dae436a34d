import type { Candidate } from './candidate.ts';
import { partnerOf } from './couples.ts';
import type { OpenCandidate } from './evidence.ts';
import type { Reading } from './reading.ts';

/** Somebody of a surname who is in no pack, at the place of a candidate. */
export type Other = { readonly candidate: Candidate; readonly name: string; readonly isOfCouple?: boolean };

/** In reading order. */
export const byFirst = ({ candidate: a }: Other, { candidate: b }: Other): number => a.first - b.first;

/** The people who are named with somebody by the given name alone: "Bill" of "Bill and Hillary Clinton". */
export const partners = (reading: Reading, open: readonly OpenCandidate[]): Other[] =>
  open.flatMap(({ candidate, aliases }) => {
    const name = aliases.some(({ kind, full }) => kind === 'person' && full) ? partnerOf(reading, candidate) : null;
    return name === null ? [] : [{ candidate, name, isOfCouple: true as const }];
  });
