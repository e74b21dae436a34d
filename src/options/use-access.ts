import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EVERY_SITE, hostOfPattern, isEverySite } from '../settings/patterns.ts';
import type { Access, SectionProps } from './props.ts';

type AccessProps = Pick<SectionProps, 'access' | 'onAllow' | 'onRevoke'>;

/**
 * The sites on which Afterword may run, as the browser lists them: those of the manifest, and those that the reader
 * allowed.
 */
export async function readAccess(): Promise<Access> {
  const named = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const known = unique(named.flatMap((pattern) => hostOfPattern(pattern) ?? []));
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const granted = unique(
    origins.filter((origin) => !named.includes(origin)).flatMap((origin) => hostOfPattern(origin) ?? []),
  );
  return { known, granted, everySite: isEverySite(origins) };
}

/**
 * The sites on which Afterword may run, kept equal to the browser's list, with the reader's changes to them. `done`
 * runs after a change. `say` announces why a change failed.
 */
export function useAccess(initial: Access, done: () => void, say: (text: string) => void): AccessProps {
  const [access, setAccess] = useState(initial);
  useEffect(() => {
    const reread = () => void readAccess().then(setAccess);
    browser.permissions.onAdded.addListener(reread);
    browser.permissions.onRemoved.addListener(reread);
    reread(); // access may have changed since the page first read it
    return () => {
      browser.permissions.onAdded.removeListener(reread);
      browser.permissions.onRemoved.removeListener(reread);
    };
  }, []);
  const settle = (outcome: Promise<boolean>) => {
    outcome
      .then(async (changed) => {
        setAccess(await readAccess());
        if (changed) done();
      })
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
  };
  return {
    access,
    // The browser asks the reader only in the click itself. So nothing may be awaited before the request.
    onAllow: () => settle(browser.permissions.request({ origins: [...EVERY_SITE] })),
    onRevoke: (site) => settle(revoke(site)),
  };
}

/** Gives back all access to one site, in whatever form it was granted, or to every site (null). */
async function revoke(site: string | null): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return browser.permissions.remove({ origins: origins.filter((origin) => hostOfPattern(origin) === site) });
}

const unique = (sites: readonly string[]): string[] => [...new Set(sites)].sort();
