import { loadSettings, saveSettings } from '../settings/settings.ts';
import { isSiteOn, switchSite } from '../settings/sites.ts';

/**
 * Turns Afterword off for the site of an address, or on again. Open tabs follow by themselves: their content scripts
 * watch the settings. Does nothing for an address that is not known or not of the web.
 */
export async function switchSiteOf(address: string | undefined): Promise<void> {
  if (!address || !/^https?:/.test(address)) return;
  const host = new URL(address).hostname;
  const { settings } = await loadSettings();
  const fault = await saveSettings({ sitesOff: switchSite(settings.sitesOff, host, !isSiteOn(settings, host)) });
  if (fault) console.error(`Afterword: the switch for ${host} could not be kept: ${fault}`);
}
