import { beforeEach, expect, test, vi } from 'vitest';

type Script = { readonly id: string; readonly matches: string[]; readonly js: string[]; readonly css: string[] };

const fake = vi.hoisted(() => ({
  scripts: [] as Script[],
  origins: [] as string[],
  files: { js: ['content.js'], css: ['marks.css'] },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.news.example/*'], ...fake.files }] }),
      getURL: (path: string) => `moz-extension://0000/${path}`,
    },
    permissions: { getAll: async () => ({ origins: fake.origins }) },
    scripting: {
      getRegisteredContentScripts: async () => [...fake.scripts],
      unregisterContentScripts: async () => {
        if (fake.scripts.length === 0) throw new Error('Nonexistent script ID');
        fake.scripts = [];
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (fake.scripts.length > 0) throw new Error('Duplicate script ID');
        fake.scripts = scripts;
      },
    },
  },
}));

const { registerGrantedSites } = await import('../../src/background/registration.ts');

beforeEach(() => {
  fake.scripts = [];
  fake.origins = ['*://*.news.example/*'];
  fake.files = { js: ['content.js'], css: ['marks.css'] };
});

test('sites granted beyond the manifest’s are registered, and unregistered when they are revoked', async () => {
  fake.origins = ['*://*.news.example/*', '*://*.blog.example/*'];
  await registerGrantedSites();
  expect(fake.scripts).toMatchObject([{ matches: ['*://*.blog.example/*'], js: ['content.js'], css: ['marks.css'] }]);
  fake.origins = ['*://*.news.example/*'];
  await registerGrantedSites();
  expect(fake.scripts).toEqual([]);
});

test('files that the manifest names by their full address, as in Firefox, are registered by their path', async () => {
  fake.origins = ['*://*.blog.example/*'];
  fake.files = { js: ['moz-extension://0000/content.js'], css: ['moz-extension://0000/marks.css'] };
  await registerGrantedSites();
  expect(fake.scripts).toMatchObject([{ js: ['content.js'], css: ['marks.css'] }]);
});

test('two grants at once do not get in each other’s way', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  fake.origins = ['*://*.blog.example/*'];
  const first = registerGrantedSites();
  fake.origins = ['*://*.blog.example/*', '*://*.diary.example/*'];
  await Promise.all([first, registerGrantedSites(), registerGrantedSites()]);
  expect(fake.scripts).toMatchObject([{ matches: ['*://*.blog.example/*', '*://*.diary.example/*'] }]);
  expect(errors).not.toHaveBeenCalled();
});
