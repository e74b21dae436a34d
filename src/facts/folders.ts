import type { EntityKind } from './fact-model.ts';

/** The folders of the fact base, with the kinds of entity in each. */
export const FOLDERS: Readonly<Record<string, readonly EntityKind[]>> = {
  people: ['person'],
  organisations: ['organisation', 'team', 'place'],
  policies: ['law', 'policy', 'document', 'case'],
  products: ['product', 'project'],
  concepts: ['concept', 'event'],
  offices: ['office'],
};
