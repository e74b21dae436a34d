import type { Entity } from './model.ts';

/** "Peter T. King", "Walter B. Jones Jr.": what comes before the middle initial, and the surname after it. */
const WITH_INITIAL = /^(?<given>\p{Lu}\p{L}+) \p{Lu}\. (?<surname>\p{Lu}[\p{L}'’-]+)(?: (?:Jr\.|Sr\.|II|III|IV))?$/u;

/**
 * A person of a register whose name has a middle initial, with the name that news writes: "Peter King". As the form is
 * not the register's, linking asks for evidence where it stands.
 */
export function withShortName(entity: Entity): Entity {
  const match = entity.kind === 'person' ? WITH_INITIAL.exec(entity.name)?.groups : undefined;
  if (!match) return entity;
  const text = `${match.given} ${match.surname}`;
  if (entity.aliases.some((alias) => alias.text === text)) return entity;
  return { ...entity, aliases: [...entity.aliases, { text }] };
}
