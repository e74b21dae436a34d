import { shownHost } from '../settings/sites.ts';

/** Returns the host that a reader typed or pasted, alone or as part of an address. Null if there is no host. */
export function hostFromInput(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return /^[^.]+(\.[^.]+)+$|^localhost$|^\[/.test(hostname) ? shownHost(hostname) : null;
}
