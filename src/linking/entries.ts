import type { Alias, Entity } from '../facts/model.ts';
import type { GazetteerEntry } from './model.ts';

const NO_CONDITION: Omit<Alias, 'text'> = {};

function entry(entity: Entity, text: string, alias: Omit<Alias, 'text'>, isName: boolean): GazetteerEntry {
  const conditioned = [alias.needs, alias.context].some((list) => list !== undefined && list.length > 0);
  return {
    entity: entity.id,
    kind: entity.kind,
    text,
    full: isName || (!alias.surname && (!conditioned || (entity.kind === 'person' && /\S\s\S/.test(text)))),
    surname: alias.surname ?? false,
    exactCase: alias.case ?? false,
    needs: alias.needs ?? [],
    never: alias.never ?? [],
    ...(alias.context && { context: alias.context }),
    ...(alias.unless && { unless: alias.unless }),
    ...(entity.pronoun && { pronoun: entity.pronoun }),
  };
}

/**
 * The gazetteer's entries of some entities: one for the name (unless an alias of the same text sets conditions for it) and
 * one for each alias. `full` is given to the name, to every alias without conditions, and to a person's names of several
 * words: where their conditions are met they are as good as the name.
 */
export function gazetteerEntries(entities: Iterable<Entity>): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  for (const entity of entities) {
    const seen = new Set<string>();
    for (const alias of entity.aliases) {
      seen.add(alias.text);
      entries.push(entry(entity, alias.text, alias, alias.text === entity.name));
    }
    if (!seen.has(entity.name)) entries.push(entry(entity, entity.name, NO_CONDITION, true));
  }
  return entries;
}
