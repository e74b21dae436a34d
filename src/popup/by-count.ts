import type { EntityView } from '../analysis-model.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';

/** One entity with its mentions in reading order, at least one. */
export type Row = { readonly view: EntityView; readonly places: readonly [Mention, ...Mention[]] };

/** The mentioned entities, the most often mentioned first, equal numbers in reading order. */
export function byCount(mentions: readonly Mention[], entities: Readonly<Record<EntityRef, EntityView>>): Row[] {
  const places = new Map<EntityRef, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const known = places.get(mention.entity);
    if (known) known.push(mention);
    else places.set(mention.entity, [mention]);
  }
  return [...places]
    .flatMap(([id, found]) => {
      const view = entities[id];
      return view ? [{ view, places: found }] : [];
    })
    .sort((a, b) => b.view.count - a.view.count);
}
