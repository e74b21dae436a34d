import type { Scripting } from 'webextension-polyfill';
import type { MessageOf, WorkerMessages } from '../messages.ts';
import { putReader } from '../settings/page-script.ts';
import type { Settings } from '../settings/settings-model.ts';
import { isSiteOn } from '../settings/sites.ts';
import { mayBeRead } from './read.ts';
import { showOnToolbar } from './toolbar.ts';

/** The document of a content script, by what the browser gives as the sender of its message. */
export type SenderDocument = {
  readonly tabId: number;
  readonly frameId: number;
  /** Absent in browsers that do not name documents. */
  readonly documentId: string | undefined;
};

/** The target for a script that must run in this document. */
export const targetOf = ({ tabId, frameId, documentId }: SenderDocument): Scripting.InjectionTarget =>
  documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

/**
 * Decides about a page that was opened. content.js is injected only if the page may be an article. Resolves to whether
 * it was injected. If it was not, the toolbar shows why. Rejects if the browser does not let us put a script into the
 * page.
 *
 * @param from the page, with its address for the site switch
 */
export async function arrive(
  { seen }: MessageOf<WorkerMessages, 'arrive'>,
  from: SenderDocument & { readonly url: string | undefined },
  settings: Settings,
): Promise<boolean> {
  const { url = '' } = from;
  const isOn = !URL.canParse(url) || isSiteOn(settings, new URL(url).hostname);
  if (isOn && mayBeRead(seen)) {
    await putReader(targetOf(from));
    return true;
  }
  await showOnToolbar(from.tabId, isOn ? 0 : null);
  return false;
}
