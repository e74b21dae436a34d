import type { EntityRef } from './fact-model.ts';
import type { OpenPack } from './pack/pack.ts';

/**
 * An entity with its index in a pack. {@link OpenPack.find} gives indexes also to entities of other packs to which the
 * pack refers.
 */
export type PackEntity = { readonly pack: OpenPack; readonly index: number };

/**
 * Finds which entities of several packs are the same entity: a pack joins them by `sameAs`, or they share a Wikidata
 * id. Groups are computed on demand, so that opening a library costs nothing.
 */
export class Joins {
  readonly #packs: readonly OpenPack[];
  readonly #groups = new Map<EntityRef, readonly PackEntity[]>();
  readonly #canonical = new Map<EntityRef, EntityRef>();

  constructor(packs: readonly OpenPack[]) {
    this.#packs = packs;
  }

  /** The ref of the first member; `ref` itself if no pack has the entity. */
  canonical(ref: EntityRef): EntityRef {
    const known = this.#canonical.get(ref);
    if (known) return known;
    const [lead] = this.members(ref);
    const own = lead ? lead.pack.ref(lead.index) : ref;
    this.#canonical.set(ref, own);
    return own;
  }

  /** All entities that are the same as this entity, in the order of the packs. Empty if no pack has it. */
  members(ref: EntityRef): readonly PackEntity[] {
    const known = this.#groups.get(ref);
    if (known) return known;
    const found = new Map<EntityRef, PackEntity>();
    const queue = [ref];
    const seen = new Set(queue);
    const add = (other: EntityRef): void => {
      if (!seen.has(other)) queue.push(other);
      seen.add(other);
    };
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const pack of this.#packs) {
        const index = pack.find(next);
        if (index < 0) continue;
        for (const other of pack.sameAs(index)) add(other);
        if (index >= pack.entities) continue;
        found.set(next, { pack, index });
        for (const other of this.#ofWikidata(pack.wikidataOf(index))) add(other);
      }
    }
    const members = this.#packs.flatMap((pack) => [...found.values()].filter((member) => member.pack === pack));
    for (const memberRef of [ref, ...found.keys()]) this.#groups.set(memberRef, members);
    return members;
  }

  #ofWikidata(id: number): readonly EntityRef[] {
    return this.#packs.flatMap((pack) => {
      const index = pack.findWikidata(id);
      return index < 0 ? [] : [pack.ref(index)];
    });
  }
}
