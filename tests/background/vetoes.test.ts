import { expect, test, vi } from 'vitest';
import type { StoredVeto } from '../../src/settings/settings-model.ts';
import { fakeBrowser, fakeLocks } from '../settings/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
const { MOST_VETOES } = await import('../../src/settings/settings-model.ts');
const { loadSettings, saveSettings } = await import('../../src/settings/settings.ts');
const { storeVeto } = await import('../../src/background/vetoes.ts');

const veto = (id: string): StoredVeto => ({ entity: `test:${id}`, scope: { type: 'always' } });

test('one veto more than the limit removes the first one, and not all of them', async () => {
  fake.browser = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await saveSettings({ vetoes: Array.from({ length: MOST_VETOES }, (_, at) => veto(`somebody-${at}`)) });
  expect(await storeVeto({ type: 'veto', veto: veto('one-more'), on: true })).toBeNull();
  const { vetoes } = (await loadSettings()).settings;
  expect([vetoes.length, vetoes[0]?.entity, vetoes.at(-1)?.entity]).toEqual([
    MOST_VETOES,
    'test:somebody-1',
    'test:one-more',
  ]);
});
