import { getDomain } from 'tldts';
import { siteName } from '../settings/sites.ts';

/**
 * The site that a host belongs to: its registrable domain by the public suffix list, the list's private part included
 * (two blogs of one platform are two sites). The host itself where it has none (an IP address, a bare name).
 */
export function siteOf(host: string): string {
  const name = siteName(host);
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}
