import type { Facts } from './facts.ts';
import { readLines, writeLines } from './lines.ts';
import type { FactBase } from './model.ts';

/**
 * The compiled fact base: one file, little-endian.
 *
 *     0  magic "AWFP"
 *     4  version (u32)
 *     8  length of the whole pack in bytes (u32)
 *    12  checksum of everything from byte 16 on (u32)
 *    16  length of the facts (u32), length of the gazetteer (u32)
 *    24  gazetteer, padded to a multiple of 8, so that it can be read as a table where it lies
 *     …  facts: lines of JSON in UTF-8 (see lines.ts)
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

/** Writes facts and their gazetteer as one pack. The same facts give the same bytes. */
export function writePack(facts: Facts, gazetteer: Uint8Array): Uint8Array {
  const lines = new TextEncoder().encode(writeLines(facts));
  const factsStart = HEADER + Math.ceil(gazetteer.length / 8) * 8;
  // The checksum reads whole words: the file ends on one.
  const total = Math.ceil((factsStart + lines.length) / 4) * 4;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, total, true);
  view.setUint32(16, lines.length, true);
  view.setUint32(20, gazetteer.length, true);
  bytes.set(gazetteer, HEADER);
  bytes.set(lines, factsStart);
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
  const linesLength = view.getUint32(16, true);
  const gazetteerLength = view.getUint32(20, true);
  const factsStart = HEADER + Math.ceil(gazetteerLength / 8) * 8;
  if (factsStart + linesLength > bytes.length) throw new DamagedPackError('its parts do not fit into it');

  const gazetteer = bytes.subarray(HEADER, HEADER + gazetteerLength);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(factsStart, factsStart + linesLength));
    return readLines(text, gazetteer);
  } catch {
    throw new DamagedPackError('its facts cannot be read');
  }
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
