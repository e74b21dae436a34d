import { beforeEach, describe, expect, test, vi } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';

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
const { packInfo, usableKnowledge } = await import('../../src/background/knowledge.ts');

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

describe('a pack of facts', () => {
  const facts = {
    name: 'A sample pack',
    asOf: partialDate('2026-07-06'),
    entity: () => undefined,
    entities: () => [],
    timeline: [],
    eventsAbout: () => [],
    chiefsOf: () => [],
    gazetteer: new Uint8Array(),
  };
  const knowledge = { facts, gazetteer: {} as never }; // not looked into here

  test('is told by name, size and day', () => {
    expect(packInfo(knowledge)).toEqual([{ name: 'A sample pack', entities: 0, events: 0, asOf: '2026-07-06' }]);
    expect(packInfo(null)).toEqual([]);
  });

  test('is not used where the reader switched it off; one that could not be opened is no choice of the reader', () => {
    expect(usableKnowledge(knowledge, { packsOff: [] })).toBe(knowledge);
    expect(usableKnowledge(knowledge, { packsOff: ['A sample pack'] })).toBe('off');
    expect(usableKnowledge(null, { packsOff: ['A sample pack'] })).toBeNull();
  });
});
