import browser from 'webextension-polyfill';
import { forget } from '../memory/forget.ts';
import { openStore } from '../memory/store.ts';
import { hostOfKey } from '../memory-model.ts';
import { saveSettings } from '../settings/settings.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import type { ActionContext } from './actions.ts';
import { keepInTab, markChangesInTab } from './ask.ts';
import type { MemoryActions } from './changes.tsx';

/** The reader's actions on the reading memory. */
export function memoryActions(context: ActionContext): MemoryActions & { readonly onMemory: (on: boolean) => void } {
  const { tab, page, say, fail, t } = context;
  const { state } = page;
  const forgetIt = async (extent: 'page' | 'site') => {
    const key = state.type === 'report' && state.report.state === 'ready' ? state.report.recollection?.key : undefined;
    if (key === undefined) return;
    const store = openStore();
    const failed = await forget(
      store,
      extent === 'page' ? { type: 'page', key } : { type: 'site', site: hostOfKey(key) },
    );
    store.close();
    await page.ask();
    say(failed === null ? t('memoryForgotten') : t(FAULT_KEYS[failed.why], failed.detail));
  };
  const compare = async (key: string) => {
    if (tab) await keepInTab(tab).catch(() => undefined); // kept versions can be compared even if this one cannot be kept
    await browser.tabs.create({ url: `compare.html?key=${encodeURIComponent(key)}` });
  };
  const remember = async (on: boolean) => {
    fail(await saveSettings({ memory: on ? true : undefined }));
    say(t('optionsSaved'));
  };
  return {
    onForget: (extent) => void forgetIt(extent),
    onCompare: (key) => void compare(key),
    onMemory: (on) => void remember(on),
    onMark: (on) => {
      if (tab) markChangesInTab(tab, on).catch(() => say(t('popupJumpFailed')));
    },
  };
}
