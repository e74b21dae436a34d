import browser from 'webextension-polyfill';

export const SITE_ITEM = 'toggle-site';

/**
 * Adds the site switch to the context menus of pages and of the toolbar button. It is created each time, because
 * Firefox forgets the menus of an extension that was disabled for a while (bug 1771328).
 */
export async function createMenu(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android has no context menus
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SITE_ITEM,
    title: browser.i18n.getMessage('commandToggleSite'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
