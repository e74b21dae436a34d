import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackBytes } from '../../src/background/pack-files.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { packHead } from '../facts/fixture.ts';

const fake = vi.hoisted(() => ({
  installType: 'normal',
  create: vi.fn(async (_page: { url: string }) => ({})),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    management: { getSelf: async () => ({ installType: fake.installType }) },
    tabs: { create: fake.create },
    runtime: { getURL: (path: string) => `moz-extension://0000/${path}` },
  },
}));

const { openWelcome } = await import('../../src/background/welcome.ts');
const { siteOf } = await import('../../src/background/site-of.ts');
const { createPacks } = await import('../../src/background/library.ts');

beforeEach(() => fake.create.mockClear());

describe('the welcome page', () => {
  test.each(['normal', 'sideload', 'development', 'other'])('opens once for an install of type %s', async (type) => {
    fake.installType = type;
    await openWelcome();
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: 'moz-extension://0000/welcome.html' });
  });

  test('does not open where an administrator installed it', async () => {
    fake.installType = 'admin';
    await openWelcome();
    expect(fake.create).not.toHaveBeenCalled();
  });
});

describe('the site of a host', () => {
  test.each([
    ['edition.news.example.com', 'example.com'],
    ['www.example.co.uk', 'example.co.uk'],
    ['a.b.example.com.au', 'example.com.au'],
    ['alice.github.io', 'alice.github.io'],
    ['one.alice.github.io', 'alice.github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['co.uk', 'co.uk'],
    ['', ''],
  ])('%s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('the packs of facts', () => {
  const off = (...packsOff: string[]) => ({ packsOff });
  const file = (id: string) => ({
    name: id,
    bytes: writePack({ head: packHead({ id, title: `Pack ${id}` }), entities: [], timeline: [], corrections: [] }),
  });
  const settled = async (...files: (PackBytes | Error)[]) => {
    const packs = createPacks(async () => files);
    await packs.whenOpen(off());
    return packs;
  };

  test('are listed by title, size and day', async () => {
    const packs = await settled(file('one'));
    expect(await packs.info()).toMatchObject([
      { id: 'one', title: 'Pack one', entities: 0, events: 0, asOf: '2026-01-31' },
    ]);
  });

  test('are not used where the reader switched them off; packs that could not be opened do not count as that', async () => {
    const packs = await settled(file('one'), file('two'));
    const used = await packs.whenOpen(off('two'));
    expect(typeof used === 'object' && used?.library.packs.map(({ head }) => head.id)).toEqual(['one']);
    expect(await packs.whenOpen(off('one', 'two'))).toBe('off');
    expect(await (await settled()).whenOpen(off())).toBeNull();
  });

  test('are opened once, and indexed once for all articles', async () => {
    const read = vi.fn(async () => [file('one')]);
    const packs = createPacks(read);
    expect(await packs.whenOpen(off())).toBe(await packs.whenOpen(off()));
    expect(read).toHaveBeenCalledOnce();
  });

  test('still work where one of them is damaged or cannot be read, and the reason is logged', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const damaged = file('two');
    damaged.bytes[100] = (damaged.bytes[100] ?? 0) ^ 1;
    const packs = await settled(file('one'), damaged, new Error('The pack three cannot be read'));
    expect((await packs.info()).map(({ id }) => id)).toEqual(['one']);
    expect(said.mock.calls.map(([, error]) => String(error))).toEqual([
      'PackError: The pack two cannot be used: its check sum does not fit: it is damaged.',
      'Error: The pack three cannot be read',
    ]);
    said.mockRestore();
  });
});
