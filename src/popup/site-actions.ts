import browser from 'webextension-polyfill';
import { changeSettings } from '../settings/settings.ts';
import { switchSite } from '../settings/sites.ts';
import { annotateOnce, askForSite } from './access.ts';
import type { ActionContext } from './actions.ts';
import { askTab, type PopupTab } from './ask.ts';
import type { SiteToSwitch } from './page-state.ts';

export type SiteActions = {
  /** Switches a site off or on. If access is missing, asks the browser for it. */
  readonly onSwitch: (on: boolean) => void;
  /** Annotates this page once. */
  readonly onOnce: () => void;
  readonly onReload: () => void;
  /** Opens the sample article. */
  readonly onSample: () => void;
};

/** @param host of the page; null where there is no site to switch */
export function siteActions(context: ActionContext, host: string | null, site: SiteToSwitch | null): SiteActions {
  const { tab, page, loaded, setLoaded, say, fail, t } = context;
  const store = async (on: boolean) => {
    if (host === null || site === null) return;
    let sitesOff: readonly string[] = [];
    const failed = await changeSettings((latest) => {
      sitesOff = switchSite(latest.sitesOff, on ? host : site.site, on);
      return { sitesOff: sitesOff.length > 0 ? [...sitesOff] : undefined };
    });
    if (failed === null) setLoaded({ ...loaded, settings: { ...loaded.settings, sitesOff: [...sitesOff] } });
    fail(failed);
    if (failed === null) say(t(on ? 'popupSwitchOn' : 'popupSwitchOff', site.site));
  };
  /** Asks for access, and reads the page if it was granted. */
  const begin = async (access: () => Promise<unknown>) => {
    try {
      if ((await access()) === false || tab === null) return;
      if ((await askTab(tab)).type !== 'report') await annotateOnce(tab);
      await page.ask();
    } catch (error) {
      say(`${t('statusUnknown')} (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  return {
    onSwitch: (on) => {
      const { state } = page;
      if (state.type === 'no-access') void begin(() => askForSite(state.host));
      else void store(on);
    },
    onOnce: () => void begin(() => (tab ? annotateOnce(tab) : Promise.resolve())),
    onReload: () => void reload(tab),
    onSample: () => void browser.tabs.create({ url: 'welcome.html' }),
  };
}

async function reload(tab: PopupTab | null): Promise<void> {
  if (tab) await browser.tabs.reload(tab.id);
  window.close();
}
