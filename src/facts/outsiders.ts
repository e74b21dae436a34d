import * as v from 'valibot';
import { parse } from 'yaml';
import type { Entity } from './fact-model.ts';
import { RegisterFault } from './registers/fault.ts';
import { foldName } from './registers/names.ts';

const OutsiderSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Whom the name mostly means in the news. */
  means: v.pipe(v.string(), v.nonEmpty()),
  /** What the name needs to be marked: a title, party, place or body near it. */
  guard: v.literal('evidence'),
});
export type Outsider = v.InferOutput<typeof OutsiderSchema>;

/**
 * Reads `extension/facts/outsiders.yaml`: names of office-holders that in the news mostly mean somebody else.
 *
 * @throws RegisterFault for a row that does not fit, and for a name that is there twice
 */
export function readOutsiders(text: string, file: string): readonly Outsider[] {
  const result = v.safeParse(v.array(OutsiderSchema), parse(text));
  if (!result.success) {
    const [issue] = result.issues;
    throw new RegisterFault({ file, line: 0 }, `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  const seen = new Set<string>();
  for (const { name } of result.output) {
    const key = foldName(name);
    if (seen.has(key)) throw new RegisterFault({ file, line: 0, record: name }, 'is listed twice');
    seen.add(key);
  }
  return result.output;
}

/**
 * The entity, marked as guarded if it is a person with a name from this set.
 *
 * @param names guarded names, as `foldName` folds them
 */
export const withGuard = (entity: Entity, names: ReadonlySet<string>): Entity =>
  entity.kind === 'person' && entity.aliases.some(({ text }) => names.has(foldName(text)))
    ? { ...entity, guarded: true }
    : entity;
