import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { packFolder } from '../../src/cli/pack-folder.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { Entity, TimelineEvent } from '../../src/facts/fact-model.ts';
import { checksum } from '../../src/facts/pack/checksum.ts';
import { PackError } from '../../src/facts/pack/error.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { changesBetween } from '../../src/packs/changes.ts';
import { openChecked } from '../../src/packs/check.ts';
import { facts, person, role, SOURCE } from './made-pack.ts';

const EXAMPLE = join(ROOT, 'docs/example-pack');
const event = (changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: 'sample:storm',
  date: partialDate('2024-01-02'),
  text: 'A storm closed the port of this sample.',
  about: ['sample:ada'],
  changes: [],
  weight: 2,
  sources: [SOURCE],
  ...changes,
});

const faultOf = (bytes: Uint8Array): { record: string | null; reason: string; pack: string } => {
  try {
    openChecked(bytes, 'sample.pack');
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { pack, record, reason } = error;
    return { pack, record, reason };
  }
  throw new Error('the pack was taken');
};

test('a sound pack is opened, and the check reports its progress', () => {
  const progress: number[] = [];
  const pack = openChecked(writePack(facts([person('ada', 'Ada Finch')], {}, [event()])), 'x', (done) =>
    progress.push(done),
  );
  expect([pack.head.title, pack.entities, pack.events]).toEqual(['A sample pack', 1, 1]);
  expect(progress.at(-1)).toBe(2);
});

const BAD: readonly (readonly [string, Partial<Entity>, RegExp])[] = [
  [
    'a role that ends before it begins',
    { roles: [role({ from: partialDate('2020-03'), to: partialDate('2019'), current: false })] },
    /role "harbour master" ends on 2019, before it begins on 2020-03/,
  ],
  ['a role without a source', { roles: [role({ sources: [] })], sources: [] }, /role "harbour master" has no source/],
  ['markup in its name', { name: 'Ada <b>Finch</b>' }, /name has markup \("<b>"\): write plain text/],
  ['markup in an alias', { aliases: [{ text: '<img src=x onerror=alert(1)>' }] }, /alias has markup/],
  ['markup in its description', { description: 'A &lt;b&gt; person.' }, /description has markup/],
  ['signs that turn the text round', { name: 'Ada \u202eFinch' }, /name has control characters/],
  [
    'an address that runs a script',
    { sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] },
    /does not begin with http/,
  ],
  [
    'a million aliases',
    { aliases: Array.from({ length: 1_000_000 }, (_, at) => ({ text: `Ada ${at}` })) },
    /it has 1000000 forms of its name, and 1000 is the most/,
  ],
  ['no name', { name: ' ' }, /it has no name/],
  ['a page of text for a name', { name: 'Ada '.repeat(500) }, /name is 2000 characters long/],
];
test.each(BAD)('an entity with %s is refused, by pack, record and reason', (_what, changes, reason) => {
  expect(faultOf(writePack(facts([person('ada', 'Ada Finch', changes)])))).toEqual({
    pack: 'sample',
    record: 'entity ada',
    reason: expect.stringMatching(reason),
  });
});

test.each([
  ['about no entity', { about: [] }, /about no entity/],
  ['without a source', { sources: [] }, /no source/],
  ['with markup', { text: '<script>alert(1)</script>' }, /markup/],
])('an event %s is refused', (_what, changes, reason) => {
  const fault = faultOf(writePack(facts([person('ada', 'Ada Finch')], {}, [event(changes)])));
  expect(fault).toMatchObject({ record: 'event storm', reason: expect.stringMatching(reason) });
});

test('compiling a pack refuses two entities with one id', () => {
  const twins = facts([person('ada', 'Ada Finch'), person('ada', 'Ada Wren')]);
  expect(() => writePack(twins)).toThrow(PackError);
  expect(() => writePack(twins)).toThrow(/ada/);
});

describe('a file that is no sound pack is refused', () => {
  const sound = writePack(facts([person('ada', 'Ada Finch'), person('ben', 'Ben Wren')], {}, [event()]));

  test('cut off at any byte', () => {
    for (let length = 0; length < sound.length; length++)
      expect(() => openChecked(sound.slice(0, length), 'sample.pack'), String(length)).toThrow(PackError);
  });

  test('of a future format, with the advice to update', () => {
    const future = sound.slice();
    new DataView(future.buffer).setUint32(4, 3, true);
    expect(faultOf(future)).toMatchObject({
      record: null,
      reason: expect.stringMatching(/format is 3.*update Afterword/),
    });
  });

  test.each([
    ['entity ben', 'ada', /another entity has the same id/],
    ['entity ben', 'abe', /ids must be in order/],
  ])('with the id of %s written over by %s', (_record, id, reason) => {
    // Ids follow one another at the beginning of the texts.
    const bytes = sound.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('adaben');
    bytes.set(new TextEncoder().encode(id), at + 3);
    const words = new Uint32Array(bytes.buffer);
    words[3] = checksum(words.subarray(4));
    expect(faultOf(bytes)).toEqual({
      pack: 'sample',
      record: `entity ${id}`,
      reason: expect.stringMatching(reason),
    });
  });

  test('of another kind', () => {
    const picture = new Uint8Array(5000).fill(137);
    expect(faultOf(picture)).toMatchObject({
      pack: 'sample.pack',
      reason: expect.stringMatching(/not a pack of facts/),
    });
  });
});

test('an update lists the entities that it adds, removes and changes', () => {
  const before = openPack(
    writePack(facts([person('ada', 'Ada Finch'), person('ben', 'Ben Wren'), person('cy', 'Cy Tern')], {}, [event()])),
  );
  const after = openPack(
    writePack(
      facts(
        [
          person('ada', 'Ada Finch', { roles: [role({ to: partialDate('2026-11'), current: false })] }),
          person('ben', 'Ben Wren', { checked: partialDate('2026-11-01') }),
          person('dot', 'Dot Crane'),
        ],
        { revision: 2 },
        [event(), event({ id: 'sample:calm' })],
      ),
    ),
  );
  expect(changesBetween(before, after)).toEqual({
    from: { revision: 1, asOf: '2026-10-05' },
    added: { count: 1, names: ['Dot Crane'] },
    removed: { count: 1, names: ['Cy Tern'] },
    changed: { count: 1, names: ['Ada Finch'] },
    eventsAdded: 1,
    eventsRemoved: 0,
  });
});

describe('npm run pack', () => {
  const inCopy = async (change: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-pack-'));
    await cp(EXAMPLE, folder, { recursive: true });
    change(folder);
    const said: string[] = [];
    const target = join(folder, 'out.pack');
    const done = packFolder(folder, target, (line) => said.push(line));
    const bytes = done ? new Uint8Array(readFileSync(target)) : null;
    rmSync(folder, { recursive: true });
    return { done, bytes, said: said.join('\n') };
  };

  test('compiles the example of the guide to a pack that the options page accepts', async () => {
    const { bytes, said } = await inCopy(() => undefined);
    expect(said).toMatch(/Port Sample \(a sample, all invented\), revision 1.*\n4 entities, 2 events/);
    expect(bytes && openChecked(bytes, 'x').head.id).toBe('sample-harbour');
  });

  test('prints faults with file and line, and writes nothing', async () => {
    const { done, said } = await inCopy((folder) => {
      const file = join(folder, 'people/mira-okonedo.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('to: 2024-05-14', 'to: 2021-05-14'));
    });
    expect(done).toBe(false);
    expect(said).toMatch(/people\/mira-okonedo\.yaml:\d+: roles\.1\.to/);
    expect(said).toContain('No pack was written');
  });
});
