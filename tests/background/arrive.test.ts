import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings-model.ts';

const fake = vi.hoisted(() => ({
  executeScript: vi.fn(async (_injection: { target: object; files: readonly string[] }) => []),
  setTitle: vi.fn(async (_of: { tabId: number; title: string }) => undefined),
}));
vi.mock('webextension-polyfill', () => {
  const done = async () => undefined;
  const action = { setIcon: done, setBadgeBackgroundColor: done, setBadgeTextColor: done, setBadgeText: done };
  return {
    default: {
      scripting: { executeScript: fake.executeScript },
      action: { ...action, setTitle: fake.setTitle },
      i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    },
  };
});

const { arrive } = await import('../../src/background/arrive.ts');

const FROM = { tabId: 3, frameId: 0, documentId: 'D1', url: 'https://news.example.com/story' };
const ARTICLE = { type: 'arrive', seen: 'article' } as const;

beforeEach(() => {
  fake.executeScript.mockClear();
  fake.setTitle.mockClear();
});

test('an article gets its two scripts in separate tasks, both in the document that asked', async () => {
  expect(await arrive(ARTICLE, FROM, DEFAULTS)).toBe(true);
  const target = { tabId: 3, documentIds: ['D1'] };
  expect(fake.executeScript.mock.calls.map(([injection]) => injection)).toEqual([
    { target, files: ['survey.js'] },
    { target, files: ['content.js'] },
  ]);
});

test('if the document was left after the first script, the second script is not tried elsewhere', async () => {
  fake.executeScript.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('No document with id D1'));
  await expect(arrive(ARTICLE, FROM, DEFAULTS)).rejects.toThrow('D1');
  expect(fake.executeScript).toHaveBeenCalledTimes(2);
});

test('in a browser that does not name documents, an article gets both scripts at once', async () => {
  await arrive(ARTICLE, { ...FROM, documentId: undefined }, DEFAULTS);
  expect(fake.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 3, frameIds: [0] }, files: ['survey.js', 'content.js'] }],
  ]);
});

test('a page that is no article, or whose site is off, gets no script', async () => {
  expect(await arrive({ type: 'arrive', seen: 'nothing' }, FROM, DEFAULTS)).toBe(false);
  expect(await arrive(ARTICLE, FROM, { ...DEFAULTS, sitesOff: ['example.com'] })).toBe(false);
  expect(fake.executeScript).not.toHaveBeenCalled();
  expect(fake.setTitle.mock.calls.map(([{ title }]) => title)).toEqual(['toolbarNothing', 'toolbarOff']);
});
