import browser from 'webextension-polyfill';

/**
 * Shows what the page holds on the toolbar button of its tab.
 *
 * @param count Notes and developments; null where Afterword is off for the page.
 */
export async function showOnToolbar(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b564d' });
    await browser.action.setBadgeText({ tabId, text: badgeText(count) });
    await browser.action.setTitle({ tabId, title: title(count) });
  } catch {
    // The tab was closed while its page was being read: nothing is left to show it on.
  }
}

/** At most three characters fit a badge in either browser. */
const badgeText = (count: number | null): string =>
  count === null || count === 0 ? '' : count > 99 ? '99+' : String(count);

function title(count: number | null): string {
  const { getMessage } = browser.i18n;
  if (count === null) return getMessage('toolbarOff');
  return count === 0 ? getMessage('toolbarNothing') : getMessage('toolbarCount', String(count));
}
