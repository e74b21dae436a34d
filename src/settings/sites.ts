import type { Settings } from './settings-model.ts';

/** Returns the host in the form that is shown and stored: lower case, without a leading "www.". */
export function shownHost(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name.startsWith('www.') && name.split('.').length > 2 ? name.slice(4) : name;
}

/** True if the listed host is this host or one of its parent domains. */
export function covers(listed: string, host: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

/** True if Afterword is on for this host: neither the host nor a parent domain is listed. */
export function isSiteOn(settings: Pick<Settings, 'sitesOff'>, host: string): boolean {
  const name = shownHost(host);
  return !settings.sitesOff.some((listed) => covers(listed, name));
}

/**
 * Returns the list of switched-off hosts after the reader switched this host. "Off" adds the host and drops the hosts
 * that it now covers. "On" drops every entry that covers it. Sorted, without duplicates.
 */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const name = shownHost(host);
  const others = sitesOff.filter((listed) => (on ? !covers(listed, name) : !covers(name, listed)));
  return [...new Set(on ? others : [...others, name])].sort();
}
