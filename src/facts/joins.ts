import type { EntityRef } from './model.ts';
import type { OpenPack } from './pack/pack.ts';

/**
 * An entity with its index in a pack. {@link OpenPack.find} also has indexes for entities of other packs that the pack
 * refers to.
 */
export type Member = { readonly pack: OpenPack; readonly place: number };

/**
 * Which entities of several packs are the same: those that a pack joins by `sameAs`, and those with one Wikidata id.
 * Groups are worked out on demand, so that opening a library costs nothing.
 */
export class Joins {
  readonly #packs: readonly OpenPack[];
  readonly #groups = new Map<EntityRef, readonly Member[]>();
  readonly #canonical = new Map<EntityRef, EntityRef>();

  constructor(packs: readonly OpenPack[]) {
    this.#packs = packs;
  }

  /** The ref of the first member; `ref` itself if no pack has the entity. */
  canonical(ref: EntityRef): EntityRef {
    const known = this.#canonical.get(ref);
    if (known) return known;
    const [lead] = this.members(ref);
    const own = lead ? lead.pack.ref(lead.place) : ref;
    this.#canonical.set(ref, own);
    return own;
  }

  /** All entities that are the same as this one, in the order of the packs; empty if no pack has it. */
  members(ref: EntityRef): readonly Member[] {
    const known = this.#groups.get(ref);
    if (known) return known;
    const found = new Map<EntityRef, Member>();
    const open = [ref];
    const seen = new Set(open);
    const add = (other: EntityRef): void => {
      if (!seen.has(other)) open.push(other);
      seen.add(other);
    };
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      for (const pack of this.#packs) {
        const place = pack.find(one);
        if (place < 0) continue;
        for (const other of pack.sameAs(place)) add(other);
        if (place >= pack.entities) continue;
        found.set(one, { pack, place });
        for (const other of this.#ofWikidata(pack.wikidataOf(place))) add(other);
      }
    }
    const members = this.#packs.flatMap((pack) => [...found.values()].filter((member) => member.pack === pack));
    for (const one of [ref, ...found.keys()]) this.#groups.set(one, members);
    return members;
  }

  #ofWikidata(id: number): readonly EntityRef[] {
    return this.#packs.flatMap((pack) => {
      const place = pack.findWikidata(id);
      return place < 0 ? [] : [pack.ref(place)];
    });
  }
}
