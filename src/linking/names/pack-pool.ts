import { ENTITY_KINDS, type EntityRef } from '../../facts/fact-model.ts';
import type { Library } from '../../facts/library.ts';
import { ENTITY_FLAGS, NAME_FLAGS, PRONOUNS } from '../../facts/pack/layout.ts';
import type { OpenPack } from '../../facts/pack/pack.ts';
import { isFullForm } from './entries.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';
import type { NamePool } from './pool.ts';

/** The names of all packs of a library, as one gazetteer. */
export const gazetteerOf = ({ packs, canonical }: Pick<Library, 'packs' | 'canonical'>): Gazetteer =>
  openGazetteer(...packs.map((pack) => packPool(pack, canonical)));

/**
 * The names of a pack, read in place.
 *
 * @param canonical gives the one ref of an entity that several packs have
 */
export function packPool(pack: OpenPack, canonical: (ref: EntityRef) => EntityRef): NamePool {
  const { column, text, date, list, textBytes, textStarts } = pack.file;
  const names = column('entities', 'names');
  const texts = column('names', 'text');
  const kinds = column('entities', 'kind');
  const flagsOf = column('names', 'flags');
  const textAt = (name: number): string => text(texts[name] ?? 0);
  return {
    entities: pack.entities,
    kinds,
    entityNames: names,
    texts,
    bytes: textBytes,
    textStarts,
    textAt,
    alias: (name, entity) => {
      const at = (column_: 'needs' | 'never' | 'context' | 'unless' | 'from' | 'to'): number =>
        column('names', column_)[name] ?? 0;
      const flags = flagsOf[name] ?? 0;
      const kind = ENTITY_KINDS[kinds[entity] ?? 0] ?? 'concept';
      const surname = (flags & NAME_FLAGS.surname) !== 0;
      const [from, to] = [date(at('from')), date(at('to'))];
      const isConditioned = at('needs') > 0 || at('context') > 0;
      return {
        entity: canonical(pack.ref(entity)),
        kind,
        full: isFullForm({ text: textAt(name), kind, surname, isConditioned, isName: name === names[entity] }),
        surname,
        exactCase: (flags & NAME_FLAGS.exactCase) !== 0,
        pronoun: PRONOUNS[column('entities', 'pronoun')[entity] ?? 0],
        needs: list(at('needs')).map((place) => canonical(pack.ref(place))),
        never: list(at('never')).map(text),
        context: list(at('context')).map(text),
        unless: list(at('unless')).map(text),
        ...(from && { from }),
        ...(to && { to }),
        ...((column('entities', 'flags')[entity] ?? 0) & ENTITY_FLAGS.needsTitle && { needsTitle: true as const }),
      };
    },
  };
}
