import { isPrimaryAddress } from './citation.ts';
import type { Entity } from './fact-model.ts';

/** How many steps of policies have a primary source. `without` lists the others: "rwanda-scheme: ended, 2024-07-06". */
export type PrimaryShare = { readonly steps: number; readonly primary: number; readonly without: readonly string[] };

/** Counts the statuses and the proceedings of laws, policies, documents and cases. */
export function primaryShare(entities: readonly Entity[]): PrimaryShare {
  const steps = entities
    .filter(({ kind }) => kind === 'law' || kind === 'policy' || kind === 'document' || kind === 'case')
    .flatMap(({ id, statuses, proceedings }) =>
      [...statuses, ...proceedings].map(({ status, from, sources }) => ({
        name: `${id}: ${status}, ${from}`,
        primary: sources.some(({ url }) => isPrimaryAddress(url)),
      })),
    );
  const without = steps.filter(({ primary }) => !primary).map(({ name }) => name);
  return { steps: steps.length, primary: steps.length - without.length, without };
}
