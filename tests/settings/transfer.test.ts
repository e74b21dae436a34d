import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIGRATIONS, migrate, SETTINGS_VERSION } from '../../src/settings/migrations.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings-model.ts';
import { exportSettings, importPatch, readImport } from '../../src/settings/transfer.ts';

const chosen: Settings = {
  ...DEFAULTS,
  sitesOff: ['sample.example'],
  theme: 'dark',
  vetoes: [{ entity: 'test:somebody', surface: 'Some', scope: { type: 'site', host: 'sample.example' } }],
};

test('an export has all of the reader’s settings, and its import restores them', () => {
  const file = exportSettings(chosen);
  expect(JSON.parse(file).settings).toEqual({ sitesOff: chosen.sitesOff, theme: 'dark', vetoes: chosen.vetoes });
  expect(readImport(file)).toEqual({ set: { sitesOff: chosen.sitesOff, theme: 'dark', vetoes: chosen.vetoes } });
  expect(readImport(exportSettings(DEFAULTS))).toEqual({ set: {} });
});

const file = (settings: unknown, version: unknown = SETTINGS_VERSION) =>
  JSON.stringify({ format: 'afterword-settings', version, settings });

test.each([
  ['nothing', '', { why: 'not-json' }],
  ['no JSON', '{"format":', { why: 'not-json' }],
  ['something else', '[1,2]', { why: 'not-ours' }],
  ['another program’s file', '{"format":"other","version":1,"settings":{}}', { why: 'not-ours' }],
  ['settings that are a list', file([]), { why: 'not-ours' }],
  ['a version that is none', file({}, '1'), { why: 'not-ours' }],
  ['the future', file({}, SETTINGS_VERSION + 1), { why: 'newer' }],
  ['a value that does not fit', file({ theme: 'dark', marks: 'loud' }), { why: 'invalid', names: ['marks'] }],
  ['hostile strings', file({ sitesOff: ['<script>alert(1)</script>'] }), { why: 'invalid', names: ['sitesOff'] }],
  ['a huge file', ' '.repeat(5_000_001), { why: 'too-large' }],
])('a file of %s is refused whole, and why is known', (_, text, fault) => {
  expect(readImport(text)).toEqual({ fault });
});

test('no file, whatever its text, makes the import throw or sets anything but settings', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => file(JSON.parse(json))),
      ),
      (text) => {
        const read = readImport(text);
        if ('set' in read) expect(Object.keys(DEFAULTS)).toEqual(expect.arrayContaining(Object.keys(read.set)));
      },
    ),
  );
});

test('a file with a prototype in it sets nothing', () => {
  const read = readImport('{"format":"afterword-settings","version":1,"settings":{"__proto__":{"theme":"dark"}}}');
  expect(read).toEqual({ set: {} });
  expect('theme' in {}).toBe(false);
});

test('merging adds lists and takes single values; replacing also resets all others', () => {
  const set = { sitesOff: ['a.example', 'sample.example'], marks: 'first', vetoes: chosen.vetoes } as const;
  const mutable = { ...set, sitesOff: [...set.sitesOff], vetoes: [...set.vetoes] };
  expect(importPatch(chosen, mutable, 'merge')).toEqual({
    sitesOff: ['a.example', 'sample.example'],
    marks: 'first',
    vetoes: chosen.vetoes,
  });
  expect(importPatch(chosen, { marks: 'first' }, 'replace')).toEqual({
    ...Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, undefined])),
    marks: 'first',
  });
});

test('migration 1 keeps hosts without www and in lower case', () => {
  expect(MIGRATIONS[0]?.({ sitesOff: ['WWW.Sample.Example', 7], other: 1 })).toEqual({
    sitesOff: ['sample.example', 7],
    other: 1,
  });
  expect(MIGRATIONS[0]?.({ sitesOff: 'broken' })).toEqual({ sitesOff: 'broken' });
});

test('migrating starts after the stored version, and leaves a future version unchanged', () => {
  const old = { sitesOff: ['www.sample.example'] };
  expect(migrate(old, 0)).toEqual({ sitesOff: ['sample.example'] });
  expect(migrate(old, SETTINGS_VERSION)).toBe(old);
  expect(migrate(old, SETTINGS_VERSION + 5)).toBe(old);
  expect(migrate(old, -3)).toEqual({ sitesOff: ['sample.example'] });
});

test('the file names the reader’s own packs, and the packs that are off', () => {
  const packs = [{ id: 'boats', title: 'Boats', revision: 2 }];
  const file = exportSettings({ ...DEFAULTS, packsOff: ['boats'] }, packs);
  expect(readImport(file)).toEqual({ set: { packsOff: ['boats'] }, packs });
  expect(readImport(file.replace('"revision": 2', '"revision": "two"'))).toEqual({ set: { packsOff: ['boats'] } });
});
