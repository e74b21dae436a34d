import browser from 'webextension-polyfill';
import { browserWords } from '../ui/interface-words.ts';
import { count as counted } from '../ui/translate.ts';

/** The badge's background and digits. They pass AA on any toolbar theme. */
export const BADGE = '#5b564d';
export const BADGE_TEXT = '#ffffff';
type Count = number | null | 'none';
const SIZES = [16, 32, 48] as const;

/** Each count waits for the count before it. The browser loads icons, so a first call can end after a second call. */
let turn: Promise<void> = Promise.resolve();

/**
 * Shows the page's count on the toolbar button of its tab. A navigation resets the button to the manifest's faint icon
 * without a count. A page on which Afterword has nothing to do keeps that icon.
 *
 * @param count Notes and developments; null where Afterword is off for the page; 'none' where it no longer has anything
 *   to do there. No call of the API resets a button to the manifest's icon, so 'none' sets the same icon.
 */
export function showOnToolbar(tabId: number, count: Count): Promise<void> {
  turn = turn.then(() => show(tabId, count));
  return turn;
}

async function show(tabId: number, count: Count): Promise<void> {
  const prefix = count === null ? 'off-' : count === 'none' ? 'none-' : '';
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${prefix}${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT });
    await browser.action.setBadgeText({ tabId, text: badgeText(count) });
    await browser.action.setTitle({ tabId, title: titleOf(count) });
  } catch {
    // The tab was closed while its page was being read, so there is no button left.
  }
}

/** A badge has room for three characters in either browser. */
const badgeText = (count: Count): string => (!count || count === 'none' ? '' : count > 99 ? '99+' : String(count));

/**
 * The count in words, because a screen reader reads the title. Like the whole toolbar, it is in the browser's language.
 */
function titleOf(count: Count): string {
  const { t, locale } = browserWords(browser.i18n);
  if (count === 'none') return t('toolbarNone');
  if (count === null) return t('toolbarOff');
  return count === 0 ? t('toolbarNothing') : counted(t, locale, 'toolbarCount', count);
}
