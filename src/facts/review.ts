import type { FactSources } from './facts.ts';
import { compareProblems, type Problem } from './problem.ts';
import { dangerProblems } from './review/danger.ts';
import { dayProblems } from './review/days.ts';
import { evidenceProblems } from './review/evidence.ts';
import { lonelyProblems } from './review/lonely.ts';
import { spellingProblems } from './review/spelling.ts';
import { twiceProblems } from './review/twice.ts';
import { wordingProblems } from './review/wording.ts';

/** Finds facts that are well-formed but that an editor would not let pass. They stop `check-facts`. */
export const reviewFacts = (sources: FactSources): readonly Problem[] =>
  [
    ...wordingProblems(sources),
    ...spellingProblems(sources),
    ...dangerProblems(sources),
    ...twiceProblems(sources),
    ...lonelyProblems(sources),
    ...evidenceProblems(sources),
    ...dayProblems(sources),
  ].sort(compareProblems);
