import browser, { type Runtime } from 'webextension-polyfill';
import type { Sighting } from '../../messages.ts';
import { isAlive } from '../alive.ts';
import { ANSWERER, type Answerer, CONTENT, GATE, isAtWork } from '../gate-seam.ts';
import { whenShown } from '../page-dom.ts';
import { send } from '../send.ts';
import { calmAfterLoading } from './calm.ts';
import { lookAt } from './look.ts';
import { watchPage } from './watch.ts';

// The entry of gate.js, the only script that runs on every page of a site. It looks at the page. If the page may be an
// article, the worker injects the scripts that read and mark it (docs/decisions/0027-first-script.md).

/** The function that stops watching the page. Null if nothing is watched. */
let watch: (() => void) | null = null;
/** The reader has revoked access to this site. Nothing happens until access is granted again. */
let isRevoked = false;
/** The last sighting in which the worker saw no article. */
let refused = '';

/** Resolves when the next look may begin. The first waits until the reader sees the page and the page is calm. */
let looking: Promise<void>;

/** The function that content.js stored to answer messages. No other script writes under its name. */
const answerer = (): Answerer | undefined => Reflect.get(globalThis, ANSWERER) as Answerer | undefined;

/** Looks at the page again and again, one look at a time, until content.js is there. */
function look(): void {
  looking = looking.then(lookOnce).catch(() => undefined);
}

async function lookOnce(): Promise<void> {
  if (!isAlive() || answerer()) return stop();
  if (isRevoked) return;
  const seen = see();
  const text = JSON.stringify(seen);
  if (text === refused) return;
  refused = text;
  watch ??= watchPage(document, look); // what changes while the worker answers is seen too
  // A failure of the worker is an object in Chromium and a rejection in Firefox.
  const isIn = await send({ type: 'arrive', seen }).catch(() => null);
  if (isIn === true || isRevoked) return stop();
  if (isIn !== false) refused = ''; // a failed request is repeated when the page changes
}

/** An error here is ignored, because content.js meets it again and shows it in the popup. */
function see(): Sighting {
  try {
    return lookAt(document, location.href);
  } catch {
    return 'article';
  }
}

function stop(): void {
  watch?.();
  watch = null;
}

/** The reader's settings or grants changed, or the toolbar must be set again. So the worker is asked again. */
function lookAgain(): void {
  refused = '';
  look();
}

/** Stops working on the page if access was revoked. */
async function leaveIfRevoked(): Promise<void> {
  isRevoked = (await send({ type: 'may-read' }).catch(() => true)) === false;
  if (isRevoked) stop();
}

/**
 * Passes every message to content.js. For a report, content.js is loaded. Other messages do not matter to a page
 * without an article.
 */
async function answer(data: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (answerer()) return answerer()?.(data, sender);
  if (sender.id !== browser.runtime.id || isRevoked) return undefined;
  const type: unknown = Object(data).type; // undefined if the data is not an object
  if (type === 'access') return leaveIfRevoked();
  if (type !== 'report') return undefined;
  await send({ type: 'load' });
  stop();
  return answerer()?.(data, sender);
}

// The script may be injected a second time, because access was granted again or the extension was updated.
if (!isAtWork(CONTENT) && !isAtWork(GATE)) {
  Reflect.set(globalThis, GATE, () => {
    isRevoked = false;
    lookAgain(); // the look stops if the extension is gone
    return isAlive();
  });
  looking = whenShown(document).then(calmAfterLoading);
  look();
  // Answers go through `respond`, because only this works in both browsers without the polyfill.
  browser.runtime.onMessage.addListener((data, sender, respond) => {
    void answer(data, sender).then(respond, () => respond(undefined));
    return true;
  });
  browser.storage?.onChanged.addListener(lookAgain);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !answerer()) void leaveIfRevoked().then(lookAgain);
  });
}
