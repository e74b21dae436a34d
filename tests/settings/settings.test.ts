import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const { DEFAULTS, loadSettings, onSettingsChanged, saveSettings } = await import('../../src/settings/settings.ts');

let storage: ReturnType<typeof fakeBrowser>['storage'];
beforeEach(() => {
  fake.browser = fakeBrowser();
  storage = fake.browser.storage;
});

test('a new reader has the defaults, and nothing is stored for them', async () => {
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, fault: null });
  expect(storage.sync.values).toEqual({});
  expect(storage.local.values).toEqual({});
});

test('only what the reader set is stored', async () => {
  expect(await saveSettings({ marks: 'first' })).toBeNull();
  expect(storage.sync.values).toEqual({ marks: 'first' });
  expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, marks: 'first' });
});

test('a setting put back to its default leaves the storage', async () => {
  await saveSettings({ marks: 'first', theme: 'dark' });
  await saveSettings({ marks: undefined });
  expect(storage.sync.values).toEqual({ theme: 'dark' });
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

test('what is too large for the synced area is kept on the device and wins there', async () => {
  storage.sync.values = { sitesOff: ['old.example'] };
  storage.sync.quota = 100;
  const many = Array.from({ length: 50 }, (_, index) => `site-${index}.example`);
  expect(await saveSettings({ sitesOff: many })).toBeNull();
  expect((await loadSettings()).settings.sitesOff).toEqual(many);

  expect(await saveSettings({ sitesOff: ['few.example'] })).toBeNull();
  expect((await loadSettings()).settings.sitesOff).toEqual(['few.example']);
  expect(storage.local.values).toEqual({});
});

test('where the synced area is switched off, the local one carries all', async () => {
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

test('a listener hears every change of a setting, until it stops listening', async () => {
  const heard: string[] = [];
  const stop = onSettingsChanged(({ settings }) => heard.push(settings.marks));
  await saveSettings({ marks: 'first' });
  await vi.waitFor(() => expect(heard).toEqual(['first']));
  await storage.sync.set({ holiday: true });
  stop();
  await saveSettings({ marks: 'none' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual(['first']);
});
