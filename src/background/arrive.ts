import type { MessageOf, WorkerMessages } from '../messages.ts';
import { putReader } from '../settings/page-script.ts';
import type { Settings } from '../settings/settings-model.ts';
import { isSiteOn } from '../settings/sites.ts';
import { mayBeRead } from './read.ts';
import { showOnToolbar } from './toolbar.ts';

/**
 * Decides about a page that was opened. content.js is injected only if the page may be an article. Resolves to whether
 * it was injected. If it was not, the toolbar shows why. Rejects if the browser does not let us put a script into the
 * page.
 *
 * @param url the page's address, for the site switch
 */
export async function arrive(
  { seen }: MessageOf<WorkerMessages, 'arrive'>,
  { tabId, frameId, url = '' }: { readonly tabId: number; readonly frameId: number; readonly url: string | undefined },
  settings: Settings,
): Promise<boolean> {
  const isOn = !URL.canParse(url) || isSiteOn(settings, new URL(url).hostname);
  if (isOn && mayBeRead(seen)) {
    await putReader({ tabId, frameIds: [frameId] });
    return true;
  }
  await showOnToolbar(tabId, isOn ? 0 : null);
  return false;
}
