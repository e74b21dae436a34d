import { beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_VERSION } from '../../src/settings/migrations.ts';
import { importPatch } from '../../src/settings/transfer.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const { changeSettings, DEFAULTS, followSettings, loadSettings, onSettingsChanged, saveSettings } = await import(
  '../../src/settings/settings.ts'
);

let storage: ReturnType<typeof fakeBrowser>['storage'];
beforeEach(() => {
  fake.browser = fakeBrowser();
  storage = fake.browser.storage;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test('a new reader has the defaults, and nothing is stored for them', async () => {
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, fault: null });
  expect(storage.sync.values).toEqual({});
  expect(storage.local.values).toEqual({});
});

test('only what the reader set is stored', async () => {
  expect(await saveSettings({ marks: 'first' })).toBeNull();
  expect(storage.sync.values).toEqual({ marks: 'first', version: SETTINGS_VERSION });
  expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, marks: 'first' });
});

test('a setting that is reset to its default is removed from storage', async () => {
  await saveSettings({ marks: 'first', theme: 'dark' });
  await saveSettings({ marks: undefined });
  expect(storage.sync.values).toEqual({ theme: 'dark', version: SETTINGS_VERSION });
});

test('two windows that change two settings do not undo each other', async () => {
  await Promise.all([saveSettings({ marks: 'none' }), saveSettings({ sitesOff: ['sample.example'] })]);
  expect((await loadSettings()).settings).toMatchObject({ marks: 'none', sitesOff: ['sample.example'] });
});

test.each([
  ['marks', 'sometimes'],
  ['openDelay', '400'],
  ['openDelay', -1],
  ['openDelay', Number.MAX_VALUE],
  ['kinds', ['person', 'dragon']],
  ['sitesOff', ['https://sample.example/path']],
  ['sitesOff', 'sample.example'],
  ['theme', { toString: 'dark' }],
  ['vetoes', [{ entity: 'somebody' }]],
  ['packsOff', [7]],
  ['vetoes', Array.from({ length: 6000 }, () => ({ entity: 'a', scope: { type: 'always' } }))],
])('a corrupt, foreign or future value of %s falls back alone, and the fault names it', async (name, value) => {
  storage.sync.values = { modifier: 'alt', [name]: value };
  const { settings, fault } = await loadSettings();
  expect(settings).toEqual({ ...DEFAULTS, modifier: 'alt' });
  expect(fault).toContain(name);
});

test('keys that are no settings are left alone and not read', async () => {
  storage.sync.values = { holiday: true, marks: 'none' };
  const { settings } = await loadSettings();
  expect(settings).toEqual({ ...DEFAULTS, marks: 'none' });
  await saveSettings({ marks: undefined });
  expect(storage.sync.values).toEqual({ holiday: true });
});

test('a value too large for the synced area is kept on the device and wins there', async () => {
  storage.sync.values = { sitesOff: ['old.example'] };
  storage.sync.quota = 100;
  const many = Array.from({ length: 50 }, (_, index) => `site-${index}.example`);
  expect(await saveSettings({ sitesOff: many })).toBeNull();
  expect((await loadSettings()).settings.sitesOff).toEqual(many);

  expect(await saveSettings({ sitesOff: ['few.example'] })).toBeNull();
  expect((await loadSettings()).settings.sitesOff).toEqual(['few.example']);
  expect(storage.local.values).toEqual({ version: SETTINGS_VERSION });
});

test('where the synced area is disabled, the local one holds all settings', async () => {
  storage.sync.broken = 'sync is disabled by policy';
  expect(await saveSettings({ theme: 'dark' })).toBeNull();
  const { settings, fault } = await loadSettings();
  expect(settings.theme).toBe('dark');
  expect(fault).toBe('sync is disabled by policy');
});

test('where no storage works, reading gives defaults and saving gives the reason', async () => {
  storage.sync.broken = 'An unexpected error occurred';
  storage.local.broken = 'An unexpected error occurred';
  const { settings, fault } = await loadSettings();
  expect(settings).toEqual(DEFAULTS);
  expect(fault).toContain('An unexpected error occurred');
  expect(await saveSettings({ theme: 'dark' })).toBe('An unexpected error occurred');
});

test('where the browser has no storage at all, reading still gives the defaults', async () => {
  Object.assign(fake.browser, { storage: undefined });
  expect((await loadSettings()).settings).toEqual(DEFAULTS);
  expect((await loadSettings()).fault).not.toBeNull();
});

test('a listener is called for every change of a setting, until it is removed', async () => {
  const received: string[] = [];
  const stop = onSettingsChanged(({ settings }) => received.push(settings.marks));
  await saveSettings({ marks: 'first' });
  await vi.waitFor(() => expect(received).toEqual(['first']));
  await storage.sync.set({ holiday: true });
  stop();
  await saveSettings({ marks: 'none' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(received).toEqual(['first']);
});

test('a page that begins to follow the settings also gets the change that was made just before', async () => {
  const received = [(await loadSettings()).settings.marks];
  await saveSettings({ marks: 'first' });
  const stop = followSettings(({ settings }) => received.push(settings.marks));
  await vi.waitFor(() => expect(received.at(-1)).toBe('first'));
  await saveSettings({ marks: 'none' });
  await vi.waitFor(() => expect(received.at(-1)).toBe('none'));
  stop();
});

test('settings of an earlier version are read in the current form, and get its number when they are stored again', async () => {
  storage.sync.values = { sitesOff: ['WWW.Sample.Example'], theme: 'dark' };
  expect((await loadSettings()).settings.sitesOff).toEqual(['sample.example']);
  await saveSettings({ sitesOff: ['sample.example'] });
  expect(storage.sync.values).toEqual({ sitesOff: ['sample.example'], theme: 'dark', version: SETTINGS_VERSION });
});

test('settings of a future version are kept where they fit, become defaults where not, and keep its number', async () => {
  const version = SETTINGS_VERSION + 4;
  storage.sync.values = { version, marks: { only: 'quotes' }, theme: 'dark', unheard: [1] };
  const { settings, fault } = await loadSettings();
  expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' });
  expect(fault).toContain('marks');
  await saveSettings({ openDelay: 100 });
  expect(storage.sync.values).toMatchObject({ version, marks: { only: 'quotes' }, unheard: [1], openDelay: 100 });
});

test.each([['none'], [-1], [0.5], [null], [Number.NaN]])('a version of %s counts as no version', async (version) => {
  storage.sync.values = { version, sitesOff: ['www.sample.example'] };
  expect((await loadSettings()).settings.sitesOff).toEqual(['sample.example']);
});

const before = { marks: 'first', theme: 'dark', sitesOff: ['old.example'] } as const;
const replacing = () => importPatch(DEFAULTS, { marks: 'none' }, 'replace');

test('an import that replaces everything works even if removing values fails', async () => {
  await saveSettings({ ...before, sitesOff: [...before.sitesOff] });
  storage.sync.brokenRemove = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
  expect(await saveSettings(replacing())).toBeNull();
  expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, marks: 'none' });
});

test('an import that replaces everything works on this device if the synced area is full', async () => {
  await saveSettings({ ...before, sitesOff: [...before.sitesOff] });
  storage.sync.brokenSet = 'QUOTA_BYTES quota exceeded';
  expect(await saveSettings(replacing())).toBeNull();
  expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, marks: 'none' });
});

test('an import that cannot be stored anywhere changes nothing at all', async () => {
  await saveSettings({ ...before, sitesOff: [...before.sitesOff] });
  storage.sync.brokenSet = 'QUOTA_BYTES quota exceeded';
  storage.local.brokenSet = 'no space left on device';
  expect(await saveSettings(replacing())).toBe('no space left on device');
  expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, ...before });
});

test('two windows that change one list at once do not undo each other', async () => {
  await saveSettings({ sitesOff: ['a.example'] });
  const add = (site: string) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site].sort() }));
  expect(await Promise.all([add('b.example'), add('c.example'), add('d.example')])).toEqual([null, null, null]);
  expect((await loadSettings()).settings.sitesOff).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
});
