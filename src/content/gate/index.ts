import browser, { type Runtime } from 'webextension-polyfill';
import type { Sighting, WorkerMessage } from '../../messages.ts';
import { isAlive } from '../alive.ts';
import { ANSWERER, type Answerer, CONTENT, GATE, isAtWork } from '../gate-seam.ts';
import { whenShown } from '../page-dom.ts';
import { calmAfterLoading } from './calm.ts';
import { lookAt } from './look.ts';
import { watchPage } from './watch.ts';

// The entry of gate.js, the one script that every page of a site pays for. It looks at the page and has the worker put in
// what reads and marks it, where it may be an article (docs/decisions/0027-first-script.md).

/** What stops watching the page; null where nothing is watched. */
let watch: (() => void) | null = null;
/** The reader has taken back the access to this site; nothing is done until access is given again. */
let isRevoked = false;
/** What the worker was asked last, and did not take for an article. */
let refused = '';
/** A failure of the worker is no answer that is asked for here: it is an object in Chromium, and a rejection in Firefox. */
const ask = async (message: WorkerMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** The looks before the next one. The first waits until the reader sees the page and the page is calm. */
let looking: Promise<void>;

/** What content.js left to answer questions. Nobody else writes under its name. */
const answerer = (): Answerer | undefined => Reflect.get(globalThis, ANSWERER) as Answerer | undefined;

/** Looks at the page, one look after the other, and goes on until content.js is there. */
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
  const isIn = await ask({ type: 'arrive', seen }).catch(() => null);
  if (isIn === true || isRevoked) return stop();
  if (isIn !== false) refused = ''; // what failed is asked again when the page changes
  watch ??= watchPage(document, look);
}

/** What goes wrong here is left to content.js, which says so in the popup. */
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

/** Something changed in what the reader set or granted, or in what the toolbar shows: the worker is asked again. */
function lookAgain(): void {
  refused = '';
  if (!answerer()) look();
}

/** Leaves the page alone where access to it was taken back. */
async function leaveIfRevoked(): Promise<void> {
  isRevoked = (await ask({ type: 'may-read' }).catch(() => true)) === false;
  if (isRevoked) stop();
}

/** Hands every question to content.js, which comes for a report. Nothing else is of any matter to a page without an article. */
async function answer(data: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (answerer()) return answerer()?.(data, sender);
  if (sender.id !== browser.runtime.id || isRevoked || !(data instanceof Object)) return undefined;
  const type = Reflect.get(data, 'type');
  if (type === 'access') return leaveIfRevoked();
  if (type !== 'report') return undefined;
  await ask({ type: 'load' });
  stop();
  return answerer()?.(data, sender);
}

// The same script may be put into a page again: access was given again, or the extension was updated.
if (!isAtWork(CONTENT) && !isAtWork(GATE)) {
  Reflect.set(globalThis, GATE, () => {
    if (!isAlive()) return stop();
    isRevoked = false;
    lookAgain();
    return true;
  });
  looking = whenShown(document).then(calmAfterLoading);
  look();
  // Answered through `respond`, the one way that both browsers know by themselves.
  browser.runtime.onMessage.addListener((data, sender, respond) => {
    void answer(data, sender).then(respond, () => respond(undefined));
    return true;
  });
  browser.storage?.onChanged.addListener(lookAgain);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !answerer()) void leaveIfRevoked().then(lookAgain);
  });
}
