import type { Entity } from '../facts/fact-model.ts';
import type { OpenPack } from '../facts/pack/pack.ts';
import { namesOf } from './check.ts';
import { MOST_LISTED, type Named, type PackChanges } from './pack-model.ts';

/** Compares two revisions of a pack entity by entity, in time linear in both. */
export function changesBetween(before: OpenPack, after: OpenPack): PackChanges {
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  for (let place = 0; place < after.entities; place++) {
    const at = before.find(after.ref(place));
    if (!isOwn(before, at)) added.push(after.nameOf(place));
    else if (statedOf(before, at) !== statedOf(after, place)) changed.push(after.nameOf(place));
  }
  for (let place = 0; place < before.entities; place++)
    if (!isOwn(after, after.find(before.ref(place)))) removed.push(before.nameOf(place));
  const [old, young] = [eventIds(before), eventIds(after)];
  return {
    from: { revision: before.head.revision, asOf: before.head.asOf },
    added: listed(added),
    removed: listed(removed),
    changed: listed(changed),
    eventsAdded: countMissing(young, old),
    eventsRemoved: countMissing(old, young),
  };
}

const isOwn = (pack: OpenPack, place: number): boolean => place >= 0 && place < pack.entities;
const listed = (names: readonly string[]): Named => ({ count: names.length, names: names.slice(0, MOST_LISTED) });

/**
 * Returns all statements of a pack about an entity, without the days on which they were looked up, confirmed or
 * recorded.
 */
function statedOf(pack: OpenPack, place: number): string {
  const { checked: _, ...entity }: Entity = pack.entity(place);
  const isStated = (key: string) => key !== 'recorded' && key !== 'confirmed';
  return JSON.stringify([entity, namesOf(pack, place)], (key, value: unknown) => (isStated(key) ? value : undefined));
}

const eventIds = (pack: OpenPack): ReadonlySet<string> =>
  new Set(Array.from({ length: pack.events }, (_, row) => pack.event(row).id));

/** Counts the ids that `others` does not have. */
const countMissing = (ids: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...ids].filter((id) => !others.has(id)).length;
