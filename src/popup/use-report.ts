import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onSettingsChanged } from '../settings/settings.ts';
import { shownHost } from '../settings/sites.ts';
import { askSite, askTab, type PopupTab } from './ask.ts';
import { hostOf, type PopupState, parseUrl } from './page-state.ts';

export type KnownPage = {
  readonly state: PopupState;
  /** The registrable domain of the page's host. Null if the page has no site to switch. */
  readonly domain: string | null;
  /** Asks the page again. Never rejects. */
  readonly ask: () => Promise<void>;
};

/** The report on the tab's page. It is requested when the popup opens, and again when a setting changes. */
export function useReport(tab: PopupTab | null): KnownPage {
  const [known, setKnown] = useState<Pick<KnownPage, 'state' | 'domain'>>({ state: { type: 'loading' }, domain: null });
  const asked = useRef(0);
  const ask = useCallback(async () => {
    const number = ++asked.current;
    const likely = tab?.url === undefined ? null : parseUrl(tab.url);
    if (likely?.hostname) void askSite(shownHost(likely.hostname)); // starts before the page answers
    const state = await askTab(tab);
    const host = hostOf(state);
    const isCurrent = () => number === asked.current; // A later request gets the newer answer.
    const named = (domain: string) => isCurrent() && setKnown({ state, domain });
    const domain = host === null ? null : await askSite(host, named);
    if (isCurrent()) setKnown({ state, domain });
  }, [tab]);
  useEffect(() => {
    void ask();
    return onSettingsChanged(() => void ask());
  }, [ask]);
  return { ...known, ask };
}
