import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { eventRef } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { PackError } from '../../src/facts/pack/error.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { libraryOf, load } from './fixture.ts';

function sampleFacts(): Facts {
  const loaded = load();
  if (!loaded.ok) throw new Error('the sample facts are broken');
  return loaded.facts;
}

describe('a pack gives back what was put in', () => {
  test('entities and events', () => {
    const facts = sampleFacts();
    const pack = openPack(writePack(facts));
    const own = { pack: 'harbour' };
    for (const entity of facts.entities) {
      // Forms of names are looked up in texts; each statement names its pack.
      expect(pack.entity(pack.find(entity.id))).toEqual({
        ...entity,
        aliases: [],
        roles: entity.roles.map((role) => ({ ...role, ...own })),
        statuses: entity.statuses.map((status) => ({ ...status, ...own })),
      });
    }
    expect(Array.from({ length: pack.events }, (_, row) => pack.event(row))).toEqual(facts.timeline);
    expect(pack.head).toEqual(facts.head);
    expect(pack.find('harbour:nobody')).toBe(-1);
    expect(pack.find('elsewhere:olaf-berg')).toBe(-1);
    expect(pack.findEvent('dredging-begins')).toBe(0);
  });

  test('the same facts give the same bytes, and each text is written once', () => {
    const pack = writePack(sampleFacts());
    expect(writePack(sampleFacts())).toEqual(pack);
    expect(new TextDecoder().decode(pack).split('https://gazette.example/works').length - 1).toBe(1);
  });

  test('from the middle of a larger buffer', () => {
    const pack = writePack(sampleFacts());
    const larger = new Uint8Array(pack.length + 3);
    larger.set(pack, 3);
    expect(openPack(larger.subarray(3)).entities).toBe(3);
  });

  test('events are in order, the less precise date first', () => {
    const facts = sampleFacts();
    const [event] = facts.timeline;
    if (!event) throw new Error('no event');
    const dates = ['2024-05-06', '2023', '2024', '2024-05'];
    const timeline = dates.map((date) => ({ ...event, id: eventRef('harbour', date), date: partialDate(date) }));
    const library = libraryOf({ ...facts, timeline });
    expect(library.eventsAbout('harbour:harbour-works').map(({ date }) => date)).toEqual([
      '2023',
      '2024',
      '2024-05',
      '2024-05-06',
    ]);
    expect(library.event('harbour:2024-05')?.date).toBe('2024-05');
    expect(library.event('harbour:2025')).toBeUndefined();
  });
});

test('two entities or two events of one id are refused when a pack is written', () => {
  const facts = sampleFacts();
  const again = (list: 'entities' | 'timeline') => () =>
    writePack({ ...facts, [list]: [...facts[list], facts[list][0]] });
  expect(again('entities')).toThrow(
    'The pack harbour cannot be used (harbour:anna-lindqvist): two records have this id.',
  );
  expect(again('timeline')).toThrow(
    'The pack harbour cannot be used (harbour:dredging-begins): two records have this id.',
  );
});

describe('a damaged pack is refused whole', () => {
  const pack = (): Uint8Array => writePack(sampleFacts());

  test('a pack that is cut short or has bytes after its end', () => {
    const sound = pack();
    for (let length = 0; length < sound.length; length++)
      expect(() => openPack(sound.subarray(0, length))).toThrow(PackError);
    const longer = new Uint8Array(sound.length + 4);
    longer.set(sound);
    expect(() => openPack(longer)).toThrow(`it has ${longer.length} bytes of ${sound.length}`);
  });

  test('a file that is not a pack, or has another format, is reported as such', () => {
    expect(() => openPack(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'it is not a pack of facts',
    );
    const other = pack();
    other[4] = 9;
    expect(() => openPack(other, 'mine')).toThrow(
      'The pack mine cannot be used: its format is 9, and this version of Afterword reads 2: update Afterword.',
    );
    other[4] = 1;
    expect(() => openPack(other)).toThrow('build the pack again');
    expect(() => openPack(new Uint8Array(0))).toThrow('it is cut short');
  });

  test('a single flipped bit is found anywhere', () => {
    const sound = pack();
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(7), (index, bit) => {
        const damaged = sound.slice();
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
        expect(() => openPack(damaged)).toThrow(PackError);
      }),
      { numRuns: 500 },
    );
  });
});
