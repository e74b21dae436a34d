import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factBase } from '../../src/facts/lines.ts';
import { DamagedPackError, openPack, writePack } from '../../src/facts/pack.ts';
import { load } from './fixture.ts';

function sampleFacts(): Facts {
  const loaded = load();
  if (!loaded.ok) throw new Error('the sample facts are broken');
  return loaded.facts;
}

const GAZETTEER = Uint8Array.from({ length: 21 }, (_, index) => index);

describe('a pack gives back what was put in', () => {
  test('entities, events and gazetteer', () => {
    const facts = sampleFacts();
    const opened = openPack(writePack(facts, GAZETTEER));
    // Forms of names are the gazetteer's.
    expect([...opened.entities()]).toEqual(facts.entities.map((entity) => ({ ...entity, aliases: [] })));
    expect(opened.timeline).toEqual(facts.timeline);
    expect(opened.asOf).toBe(facts.head.asOf);
    expect(opened.gazetteer).toEqual(GAZETTEER);
    expect(opened.entity('olaf-berg')?.name).toBe('Olaf Berg');
    expect(opened.entity('nobody')).toBeUndefined();
    expect(opened.eventsAbout('harbour-works').map(({ id }) => id)).toEqual(['dredging-begins']);
    expect(opened.eventsAbout('nobody')).toEqual([]);
  });

  test('the same facts give the same bytes, and each source is written once', () => {
    const facts = sampleFacts();
    const pack = writePack(facts, GAZETTEER);
    expect(writePack(sampleFacts(), GAZETTEER)).toEqual(pack);
    expect(new TextDecoder().decode(pack).split('https://gazette.example/works"').length - 1).toBe(1);
  });

  test('from the middle of a larger buffer, the gazetteer still on a word', () => {
    const pack = writePack(sampleFacts(), GAZETTEER);
    const larger = new Uint8Array(pack.length + 3);
    larger.set(pack, 3);
    const opened = openPack(larger.subarray(3));
    expect(opened.gazetteer).toEqual(GAZETTEER);
    expect(opened.gazetteer.byteOffset % 8).toBe(0);
  });

  test('events of the timeline stand in order, the less precise date first', () => {
    const facts = sampleFacts();
    const [event] = facts.timeline;
    if (!event) throw new Error('no event');
    const dates = ['2024-05-06', '2023', '2024', '2024-05'];
    const timeline = dates.map((date) => ({ ...event, id: date, date: date as typeof event.date }));
    expect(factBase({ ...facts, timeline }, GAZETTEER).timeline.map(({ id }) => id)).toEqual([
      '2023',
      '2024',
      '2024-05',
      '2024-05-06',
    ]);
  });
});

describe('a damaged pack is refused whole', () => {
  const pack = (): Uint8Array => writePack(sampleFacts(), GAZETTEER);

  test('any single bit that flips anywhere is found', () => {
    const sound = pack();
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(7), (index, bit) => {
        const damaged = sound.slice();
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
        expect(() => openPack(damaged)).toThrow(DamagedPackError);
      }),
      { numRuns: 500 },
    );
  });

  test('any pack that is cut short or has something behind it is found', () => {
    const sound = pack();
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (length) => {
        expect(() => openPack(sound.subarray(0, length))).toThrow(DamagedPackError);
      }),
    );
    const longer = new Uint8Array(sound.length + 4);
    longer.set(sound);
    expect(() => openPack(longer)).toThrow('its length is not what it was');
  });

  test('what is no pack at all, or one of another format, is said to be so', () => {
    expect(() => openPack(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'it is not a fact pack',
    );
    const other = pack();
    other[4] = 9;
    expect(() => openPack(other)).toThrow('its format is 9, and this version reads 1');
    expect(() => openPack(new Uint8Array(0))).toThrow('it is cut short');
  });
});
