import browser from 'webextension-polyfill';

/**
 * Opens the welcome page once for a reader who installed Afterword. It does not open if an administrator installed it,
 * because it would then open on every device, unasked. `management.getSelf` needs no permission.
 */
export async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
