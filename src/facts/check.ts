import { aliasProblems } from './checks/aliases.ts';
import { contradictionProblems } from './checks/contradictions.ts';
import { dateProblems } from './checks/dates.ts';
import { earlySourceProblems } from './checks/early-sources.ts';
import { openEndProblems } from './checks/open-ends.ts';
import { placeProblems } from './checks/places.ts';
import { policyProblems } from './checks/policies.ts';
import { referenceProblems } from './checks/references.ts';
import { sourceProblems } from './checks/sources.ts';
import { standingProblems } from './checks/standing.ts';
import { trapProblems } from './checks/traps.ts';
import type { FactSources } from './facts.ts';
import type { Problem } from './problem.ts';

/**
 * All faults that stop the build: between files, or between fields of one file. Before this, the schemas find the
 * faults of single fields.
 */
export const checkFacts = (sources: FactSources): readonly Problem[] => [
  ...placeProblems(sources),
  ...referenceProblems(sources),
  ...dateProblems(sources),
  ...openEndProblems(sources),
  ...earlySourceProblems(sources),
  ...standingProblems(sources),
  ...contradictionProblems(sources),
  ...sourceProblems(sources),
  ...aliasProblems(sources),
  ...trapProblems(sources),
  ...policyProblems(sources),
];
