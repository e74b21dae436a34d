import { getDomain } from 'tldts';
import { shownHost } from '../settings/sites.ts';

/**
 * Returns the site of a host: its registrable domain by the public suffix list. The private part of the list counts
 * too, because two blogs on one platform are two sites. If the host has no such domain (an IP address, a bare name),
 * returns the host itself.
 */
export function siteOf(host: string): string {
  const name = shownHost(host);
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}
