import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import { type Entity, entityRef } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { openLibrary } from '../../src/facts/library.ts';
import { checksum } from '../../src/facts/pack/checksum.ts';
import { PackError } from '../../src/facts/pack/error.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { verifyPack } from '../../src/facts/pack/verify.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { link } from '../../src/linking/link.ts';
import { openGazetteer } from '../../src/linking/names/gazetteer.ts';
import { packPool } from '../../src/linking/names/pack-pool.ts';
import { load, packHead } from './fixture.ts';

/** The sample pack; made within a test, because its files go away after one. */
function soundPack(): Uint8Array {
  const loaded = load();
  if (!loaded.ok) throw new Error('the sample facts are broken');
  return writePack(loaded.facts);
}

const DAY = partialDate('2024-05-17');

/** Opens, checks and reads everything. Returns what the pack contains, or why it is refused. */
function readAll(bytes: Uint8Array): string {
  try {
    const pack = openPack(bytes);
    verifyPack(pack.file);
    const library = openLibrary([pack]);
    const read = Array.from({ length: pack.entities }, (_, place) => {
      const entity = library.entity(pack.ref(place));
      if (!entity) throw new Error('an entity of the pack is not found');
      return [stateAsOf(entity, DAY, library), currentState(entity, library), library.eventsAbout(entity.id)];
    });
    const gazetteer = openGazetteer(packPool(pack, library.canonical));
    const blocks = [{ kind: 'paragraph' as const, text: 'Anna Lindqvist met Olaf Berg of Harbour Works.' }];
    return JSON.stringify([read, pack.corrections(), link({ title: '', language: 'en', blocks }, gazetteer).mentions]);
  } catch (error) {
    if (error instanceof PackError) return `refused: ${error.reason}`;
    throw error;
  }
}

/** The bytes with a check sum that fits them, as any writer of packs can make it. */
function signed(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  words[3] = checksum(words.subarray(4));
  return bytes;
}

/** The pack with one to six bytes changed; half of them with a check sum that fits again. */
const mutantOf = (sound: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([changes, isSigned]) => {
      const bytes = sound.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return isSigned ? signed(bytes) : bytes;
    });

describe('a pack that was changed', () => {
  test('is refused with a PackError, or reads without an error', () => {
    let refused = 0;
    const sound = soundPack();
    const whole = readAll(sound);
    fc.assert(
      fc.property(mutantOf(sound), (bytes) => {
        if (readAll(bytes).startsWith('refused: ')) refused++;
      }),
      { numRuns: 20_000, seed: 20_261_129 },
    );
    expect(whole).toContain('harbour:anna-lindqvist');
    expect(refused).toBeGreaterThan(10_000);
  });

  test('is refused at whatever byte it is cut off, and the message names the pack', () => {
    const sound = soundPack();
    for (let length = 0; length < sound.length; length++)
      expect(() => openPack(sound.subarray(0, length), 'mine')).toThrow(/^The pack mine cannot be used: /);
  });
});

describe('a pack that somebody else made', () => {
  const entity = (facts: Partial<Entity>): Entity => ({
    id: 'test:ann',
    kind: 'person',
    name: 'Ann Example',
    aliases: [{ text: 'Ann Example' }],
    description: '',
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [{ url: 'https://a.example/', publisher: 'A', title: 'A', date: null, grade: 'A' }],
    ...facts,
  });
  const packOf = (...entities: Entity[]): Facts => ({ head: packHead(), entities, timeline: [], corrections: [] });

  test('may not have a role that ends before it begins', () => {
    const role = {
      title: 'chair',
      organisation: null,
      from: partialDate('2024-05'),
      to: partialDate('2023'),
      current: false,
      confirmed: null,
      sources: [],
    };
    expect(readAll(writePack(packOf(entity({ roles: [role] }))))).toBe(
      'refused: a role of it ends on 2023, before it begins on 2024-05',
    );
  });

  test('may not have control characters in its texts, or sources that are no web pages', () => {
    expect(readAll(writePack(packOf(entity({ description: 'turned \u202e around' }))))).toContain('control characters');
    const script = { url: 'javascript:alert(1)', publisher: 'A', title: 'A', date: null, grade: 'A' } as const;
    expect(readAll(writePack(packOf(entity({ sources: [script] }))))).toContain('is no web address');
  });

  test('may have markup in its strings, which stays text', () => {
    const html = '<img src=x onerror=alert(1)>';
    const pack = openPack(writePack(packOf(entity({ name: html, description: html }))));
    verifyPack(pack.file);
    expect(pack.entity(0)).toMatchObject({ name: html, description: html });
  });

  test('may have a million forms of a name: it opens, and one of them is found', () => {
    const aliases = Array.from({ length: 1_000_000 }, (_, i) => ({ text: `Ann ${(i + 1e6).toString(36)}` }));
    const pack = openPack(writePack(packOf(entity({ aliases }))));
    const gazetteer = openGazetteer(packPool(pack, (ref) => ref));
    expect(gazetteer.size).toBeGreaterThanOrEqual(1_000_000);
    const blocks = [{ kind: 'paragraph' as const, text: `Then Ann ${(1.5e6).toString(36)} left.` }];
    const { mentions } = link({ title: '', language: 'en', blocks }, gazetteer);
    expect(mentions.map((mention) => mention.entity)).toEqual([entityRef('test', 'ann')]);
  });
});
