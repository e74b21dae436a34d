import type { Entity } from './fact-model.ts';

/**
 * Matches a name with a middle initial. Its groups are the given name and the surname: "Peter T. King", "Walter B.
 * Jones Jr.".
 */
const WITH_INITIAL = /^(?<given>\p{Lu}\p{L}+) \p{Lu}\. (?<surname>\p{Lu}[\p{L}'’-]+)(?: (?:Jr\.|Sr\.|II|III|IV))?$/u;

/**
 * Adds the name without its middle initial, as news writes it: "Peter King". Other entities stay as they are. The
 * register does not have this form, so linking asks for evidence where the form occurs.
 */
export function withShortName(entity: Entity): Entity {
  const match = entity.kind === 'person' ? WITH_INITIAL.exec(entity.name)?.groups : undefined;
  if (!match) return entity;
  const text = `${match.given} ${match.surname}`;
  if (entity.aliases.some((alias) => alias.text === text)) return entity;
  return { ...entity, aliases: [...entity.aliases, { text }] };
}
