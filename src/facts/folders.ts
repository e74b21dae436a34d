import type { EntityKind } from './model.ts';

/** Which kinds of entity are written in which folder of the fact base. */
export const FOLDERS: Readonly<Record<string, readonly EntityKind[]>> = {
  people: ['person'],
  organisations: ['organisation', 'team', 'place'],
  policies: ['law', 'policy', 'document', 'case'],
  products: ['product', 'project'],
  concepts: ['concept', 'event'],
  offices: ['office'],
};
