import browser from 'webextension-polyfill';
import {
  type AnswerTo,
  asker,
  type ContentMessage,
  type ContentMessages,
  type MessageOf,
  type WorkerMessages,
} from '../messages.ts';
import { putContentScript } from '../settings/page-script.ts';

/** The deepest level of frames that is read. No article is deeper, and every level needs another script. */
const DEEPEST = 3;

/**
 * Starts the content script in a frame of a tab. Resolves to the frame's id. Resolves to null if the browser refuses,
 * because the reader has not granted the frame's site or the frame is gone.
 *
 * @param from the frame whose content script asks; only frames in it are opened for it
 */
export async function openFrame(
  tabId: number,
  from: number,
  { way, above }: MessageOf<WorkerMessages, 'frame'>,
): Promise<number | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: wayFromTop,
      injectImmediately: true, // a frame that never finishes loading must not block the others
    });
    const asks = frames.find(({ frameId }) => frameId === from)?.result;
    if (!Array.isArray(asks) || asks.length + way.length > DEEPEST) return null;
    const wanted = JSON.stringify([...asks, ...way]);
    const frameId = frames.find(({ result }) => JSON.stringify(result) === wanted)?.frameId;
    if (frameId === undefined) return null;
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({
      target,
      func: storeStatements,
      args: [JSON.stringify(above)],
      injectImmediately: true,
    });
    await putContentScript(target);
    return frameId;
  } catch (error) {
    console.debug('Afterword: a frame cannot be read', error);
    return null;
  }
}

/** Forwards a message of a document's content script to its frame's content script. Undefined if none answers. */
export function tellFrame(tabId: number, frameId: number, message: ContentMessage): Promise<AnswerToFrame> {
  const ask = asker<ContentMessages>((sent) => browser.tabs.sendMessage(tabId, sent, { frameId }));
  return ask(message).then(
    (answer) => answer ?? undefined,
    () => undefined,
  );
}

type AnswerToFrame = AnswerTo<WorkerMessages, 'to-frame'>;

/** Runs in every frame of the tab. Returns the frame's path as numbers from the top down. No page can forge it. */
function wayFromTop(): number[] {
  const way: number[] = [];
  for (let at: Window = window; at.parent !== at; at = at.parent) {
    let index = 0;
    while (index < at.parent.length && at.parent[index] !== at) index++;
    way.unshift(index);
  }
  return way;
}

/** Runs in the frame. Stores the surrounding page's statements for its content script. */
function storeStatements(above: string): void {
  Reflect.set(globalThis, Symbol.for('afterword.above'), above);
}
