import type { Alias, Entity, EntityKind } from '../../facts/fact-model.ts';
import type { GazetteerEntry } from '../mention-model.ts';

const NO_CONDITION: Omit<Alias, 'text'> = {};

/**
 * True for forms that identify the entity as well as its name does. They are the name, forms without conditions, and a
 * person's names of several words once their conditions are met.
 */
export const isFullForm = (form: {
  readonly text: string;
  readonly kind: EntityKind;
  readonly surname: boolean;
  readonly isConditioned: boolean;
  readonly isName: boolean;
}): boolean =>
  form.isName || (!form.surname && (!form.isConditioned || (form.kind === 'person' && /\S\s\S/.test(form.text))));

function entry(entity: Entity, text: string, alias: Omit<Alias, 'text'>, isName: boolean): GazetteerEntry {
  const isConditioned = [alias.needs, alias.context].some((list) => list !== undefined && list.length > 0);
  const surname = alias.surname ?? false;
  return {
    entity: entity.id,
    kind: entity.kind,
    text,
    full: isFullForm({ text, kind: entity.kind, surname, isConditioned, isName }),
    surname,
    exactCase: alias.case ?? false,
    needs: alias.needs ?? [],
    never: alias.never ?? [],
    ...(alias.context && { context: alias.context }),
    ...(alias.unless && { unless: alias.unless }),
    ...(entity.pronoun && { pronoun: entity.pronoun }),
    ...(alias.from && { from: alias.from }),
    ...(alias.to && { to: alias.to }),
    ...(entity.needsTitle && { needsTitle: entity.needsTitle }),
  };
}

/**
 * The names of some entities, without a pack. Each alias is an entry. The name is another entry if no alias has the
 * same text.
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
