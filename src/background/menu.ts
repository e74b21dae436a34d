import browser from 'webextension-polyfill';

export const SITE_ITEM = 'toggle-site';

/**
 * Puts the site switch into the context menus of pages and of the toolbar button. Made anew each time: Firefox forgets
 * the menus of an extension that was disabled for a while (bug 1771328).
 */
export async function createMenu(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android has none
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SITE_ITEM,
    title: browser.i18n.getMessage('commandToggleSite'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
