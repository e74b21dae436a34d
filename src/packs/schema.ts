import * as v from 'valibot';
import { PACK_HEAD } from '../facts/pack/head.ts';
import { schemaFor } from '../settings/schema-for.ts';
import { Index } from '../settings/whole-number.ts';
import type { KeptPack } from './pack-model.ts';

/** A row of the table of packs. A row without `complete` is an import in progress, or an interrupted import. */
export type PackRow = KeptPack & { readonly complete?: true };

/** The schema of a stored row. It is checked because a file on a disk may be damaged. */
const PackRowSchema = schemaFor<PackRow>()(
  v.object({
    number: Index,
    ...PACK_HEAD,
    entities: Index,
    events: Index,
    names: Index,
    bytes: Index,
    addedAt: v.number(),
    complete: v.exactOptional(v.literal(true)),
  }),
);

/** The row. Null if the record has another form. */
export function readRow(record: unknown): PackRow | null {
  const parsed = v.safeParse(PackRowSchema, record);
  return parsed.success ? parsed.output : null;
}
