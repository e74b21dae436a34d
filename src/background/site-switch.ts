import { changeSettings } from '../settings/settings.ts';
import { isSiteOn, switchSite } from '../settings/sites.ts';
import { siteOf } from './site-of.ts';

/**
 * Turns Afterword off for the site of an address, or on again. Open tabs follow, because their content scripts watch
 * the settings. Does nothing for an unknown address or an address outside the web.
 */
export async function switchSiteOf(address: string | undefined): Promise<void> {
  if (!address || !/^https?:/.test(address)) return;
  const host = new URL(address).hostname;
  const fault = await changeSettings((settings) => {
    const on = !isSiteOn(settings, host);
    const sitesOff = switchSite(settings.sitesOff, on ? host : siteOf(host), on);
    return { sitesOff: sitesOff.length > 0 ? sitesOff : undefined };
  });
  if (fault) console.error(`Afterword: the switch for ${host} could not be kept: ${fault}`);
}
