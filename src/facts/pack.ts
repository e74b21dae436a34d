import { compareForList } from '../dates/partial-date.ts';
import type { Facts } from './facts.ts';
import type { Entity, EntityId, FactBase, Source, TimelineEvent } from './model.ts';

/**
 * The compiled fact base: one file, little-endian.
 *
 *     0  magic "AWFP"
 *     4  version (u32)
 *     8  length of the whole pack in bytes (u32)
 *    12  checksum of everything from byte 16 on (u32)
 *    16  length of the facts (u32), length of the gazetteer (u32)
 *    24  gazetteer, padded to a multiple of 8, so that it can be read as a table where it lies
 *     …  facts: JSON in UTF-8, each source stored once and referred to by its index
 */
const MAGIC = 0x50465741;
const VERSION = 1;
const HEADER = 24;

/** The pack cannot be trusted, and nothing of it is used. */
export class DamagedPackError extends Error {
  override readonly name = 'DamagedPackError';

  constructor(what: string) {
    super(`The fact pack is damaged: ${what}. Build it again, or install it again.`);
  }
}

/** The model with each source replaced by its index in one list. */
type Packed<T> = T extends readonly Source[]
  ? readonly number[]
  : T extends readonly (infer U)[]
    ? readonly Packed<U>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : { readonly [K in keyof T]: Packed<T[K]> };

type PackedFacts = Omit<Facts, 'entities' | 'timeline'> & {
  readonly sources: readonly Source[];
  readonly entities: readonly Packed<Entity>[];
  readonly timeline: readonly Packed<TimelineEvent>[];
};

/** Writes facts and their gazetteer as one pack. The same facts give the same bytes. */
export function writePack(facts: Facts, gazetteer: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(packFacts(facts)));
  const factsStart = HEADER + Math.ceil(gazetteer.length / 8) * 8;
  // The checksum reads whole words: the file ends on one.
  const total = Math.ceil((factsStart + json.length) / 4) * 4;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, total, true);
  view.setUint32(16, json.length, true);
  view.setUint32(20, gazetteer.length, true);
  bytes.set(gazetteer, HEADER);
  bytes.set(json, factsStart);
  view.setUint32(12, checksum(bytes), true);
  return bytes;
}

/**
 * Opens a pack. A pack that is cut short, altered or of another version is refused whole.
 *
 * @throws DamagedPackError
 */
export function openPack(input: Uint8Array): FactBase {
  // A view into a larger buffer may begin anywhere; tables want to begin on a word.
  const bytes = input.byteOffset % 8 === 0 ? input : input.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) throw new DamagedPackError('it is cut short');
  if (view.getUint32(0, true) !== MAGIC) throw new DamagedPackError('it is not a fact pack');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new DamagedPackError(`its format is ${version}, and this version reads ${VERSION}`);
  if (view.getUint32(8, true) !== bytes.length) throw new DamagedPackError('its length is not what it was');
  if (view.getUint32(12, true) !== checksum(bytes)) throw new DamagedPackError('its checksum does not fit');
  const jsonLength = view.getUint32(16, true);
  const gazetteerLength = view.getUint32(20, true);
  const factsStart = HEADER + Math.ceil(gazetteerLength / 8) * 8;
  if (factsStart + jsonLength > bytes.length) throw new DamagedPackError('its parts do not fit into it');

  let packed: PackedFacts;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(factsStart, factsStart + jsonLength));
    packed = JSON.parse(text);
  } catch {
    throw new DamagedPackError('its facts cannot be read');
  }
  return factBase(unpackFacts(packed), bytes.subarray(HEADER, HEADER + gazetteerLength));
}

/** The fact base in memory, from facts that were just read or just opened. */
export function factBase(facts: Facts, gazetteer: Uint8Array): FactBase {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const timeline = [...facts.timeline].sort((a, b) => compareForList(a.date, b.date));
  const about = new Map<EntityId, TimelineEvent[]>();
  for (const event of timeline) {
    for (const id of event.about) {
      const known = about.get(id);
      if (known) known.push(event);
      else about.set(id, [event]);
    }
  }
  return {
    asOf: facts.asOf,
    entity: (id) => entities.get(id),
    entities: () => entities.values(),
    timeline,
    eventsAbout: (id) => about.get(id) ?? [],
    gazetteer,
  };
}

function packFacts(facts: Facts): PackedFacts {
  const sources: Source[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (source: Source): number => {
    const key = JSON.stringify([source.url, source.publisher, source.title, source.date, source.grade]);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, sources.push(source) - 1);
    return sources.length - 1;
  };
  const pack = <T extends { readonly sources: readonly Source[] }>(item: T) => ({
    ...item,
    sources: item.sources.map(indexOf),
  });
  return {
    name: facts.name,
    licence: facts.licence,
    asOf: facts.asOf,
    entities: facts.entities.map((entity) => ({
      ...pack(entity),
      roles: entity.roles.map(pack),
      statuses: entity.statuses.map(pack),
      memberships: entity.memberships.map(pack),
    })),
    timeline: facts.timeline.map(pack),
    sources,
  };
}

function unpackFacts(packed: PackedFacts): Facts {
  const unpack = <T extends { readonly sources: readonly number[] }>(item: T) => ({
    ...item,
    sources: item.sources.map((index) => {
      const source = packed.sources[index];
      if (source === undefined) throw new DamagedPackError(`it has no source ${index}`);
      return source;
    }),
  });
  return {
    name: packed.name,
    licence: packed.licence,
    asOf: packed.asOf,
    entities: packed.entities.map((entity) => ({
      ...unpack(entity),
      roles: entity.roles.map(unpack),
      statuses: entity.statuses.map(unpack),
      memberships: entity.memberships.map(unpack),
    })),
    timeline: packed.timeline.map(unpack),
  };
}

/**
 * A checksum of the bytes after the header's first 16, a word at a time: the mixing step and the closing avalanche of MurmurHash3 (x86, 32 bit;
 * Austin Appleby, public domain). It finds damage, not forgery: packs come from the extension itself or are checked on
 * import.
 */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + 16, Math.floor((bytes.byteLength - 16) / 4));
  let hash = words.length;
  for (let index = 0; index < words.length; index++) {
    let word = Math.imul(words[index] ?? 0, 0xcc9e2d51);
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash ^= word;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
