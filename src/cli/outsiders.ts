import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Entity } from '../facts/model.ts';

/** Names that need evidence, because they are common or because their best-known bearer is in no pack. */
const OutsidersSchema = v.array(
  v.strictObject({
    name: v.pipe(v.string(), v.nonEmpty('is empty')),
    means: v.pipe(v.string(), v.nonEmpty('says nothing: say whom the name means in most articles')),
    guard: v.literal('evidence', 'should be "evidence"'),
  }),
);

/**
 * The guarded names of `extension/facts/outsiders.yaml`, folded as {@link withGuard} compares them; none where there is no
 * such file.
 *
 * @throws Error that names the file, the row and what is wrong with it
 */
export function readOutsiders(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  const result = v.safeParse(OutsidersSchema, parse(readFileSync(file, 'utf8')));
  if (result.success) return new Set(result.output.map(({ name }) => folded(name)));
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  throw new Error(`${file}: row ${path} ${issue.message}`);
}

/** A person whose name is guarded, with that mark; any other entity as it is. */
export const withGuard = (entity: Entity, outsiders: ReadonlySet<string>): Entity =>
  entity.kind === 'person' && entity.aliases.some(({ text }) => outsiders.has(folded(text)))
    ? { ...entity, guarded: true }
    : entity;

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[.]/gu, '')
    .toLowerCase();
