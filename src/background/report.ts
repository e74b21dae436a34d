import browser from 'webextension-polyfill';
import type { EntityRef } from '../facts/fact-model.ts';

/** Opens a report on the page of a tab, about the entity whose card is wrong. Only the reader can send it. */
export async function openReport(tabId: number, entity: EntityRef): Promise<null> {
  const about = new URLSearchParams({ tab: String(tabId), about: entity });
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html?${about}`) });
  return null;
}
