import { render } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadSettings } from '../settings/settings.ts';
import type { ActionContext } from './actions.ts';
import { articleActions } from './article-actions.ts';
import { findTab, type PopupTab } from './ask.ts';
import { memoryActions } from './memory-actions.ts';
import { hostOf, switchOf } from './page-state.ts';
import { Popup } from './popup.tsx';
import { siteActions } from './site-actions.ts';
import { useReport } from './use-report.ts';
import { type Start, useSettings } from './use-settings.ts';
import { wordsFor } from './words-for.ts';

/** The popup's thin shell. It passes the tab and the settings in, and the reader's actions out. */
function Shell({ tab, start }: { tab: PopupTab | null; start: Start }) {
  const page = useReport(tab);
  const { loaded, words, setLoaded } = useSettings(start);
  const [only, setOnly] = useState(false);
  const [outcome, say] = useState('');
  const [fault, fail] = useState<string | null>(null);
  const { state, domain } = page;
  const site = switchOf(state, loaded.settings, domain, only);
  const context: ActionContext = { ...words, tab, page, loaded, setLoaded, say, fail };
  const { onSwitch, ...ofSite } = siteActions(context, hostOf(state), site);
  const { onMemory, ...ofMemory } = memoryActions(context);
  return (
    <Popup
      state={state}
      fault={fault ?? loaded.fault}
      outcome={outcome}
      t={words.t}
      locale={words.locale}
      site={site && { ...site, onSwitch, onOnly: setOnly }}
      memory={{ on: loaded.settings.memory, onSwitch: onMemory }}
      {...ofSite}
      {...ofMemory}
      {...articleActions(context)}
      onWrong={() => void browser.tabs.create({ url: `report.html?tab=${tab?.id}` })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/**
 * Reading the tab and the settings takes a few milliseconds. Until then the frame of popup.html is shown, so that
 * nothing flickers.
 */
async function start(root: HTMLElement): Promise<void> {
  const settled = loadSettings().then(async (loaded) => ({ loaded, words: await wordsFor(loaded.settings) }));
  const [tab, settings] = await Promise.all([findTab(location.search), settled]);
  render(<Shell tab={tab} start={settings} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
