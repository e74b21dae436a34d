import * as v from 'valibot';
import { parse } from 'yaml';
import { RegisterFault } from './fault.ts';
import { HeadSchema } from './register-model.ts';

/** What a maintainer states about a register: the origin of its snapshot, its licence and its day. */
const OriginSchema = v.strictObject({
  title: HeadSchema.entries.title,
  licence: HeadSchema.entries.licence,
  attribution: HeadSchema.entries.attribution,
  origin: HeadSchema.entries.origin,
  asOf: HeadSchema.entries.asOf,
  revision: HeadSchema.entries.revision,
  recorded: HeadSchema.entries.recorded,
});

export type Origin = v.InferOutput<typeof OriginSchema>;

/**
 * Reads `origins.yaml`: a map from the register's id to its {@link Origin}.
 *
 * @throws RegisterFault that names the register and the field
 */
export function readOrigins(text: string, file: string): Readonly<Record<string, Origin>> {
  const result = v.safeParse(v.record(v.string(), OriginSchema), parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new RegisterFault({ file, line: 0 }, `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
