import { getDomain } from 'tldts';
import { siteName } from '../settings/sites.ts';

/**
 * Returns the site of a host: its registrable domain by the public suffix list with its private part (two blogs of one
 * platform are two sites). Returns the host itself where it has no such domain (an IP address, a bare name).
 */
export function siteOf(host: string): string {
  const name = siteName(host);
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}
