import type { Session } from '../../src/cli/launch.ts';
import { PATIENCE } from './patience.ts';

/** The commands of the manifest that have a key from the start. */
const KEYS = { 'next-mention': 'N', 'previous-mention': 'P', 'open-card': 'O' } as const;
export type KeyCommand = keyof typeof KEYS;

/**
 * Sends the front tab a command as often as a held key does, as close to the browser as a driver reaches. Firefox gets
 * the key in the browser's own window. Chromium gets the event of the extension's worker.
 */
export async function pressKeyOf(session: Session, tabId: number, name: KeyCommand, times = 1): Promise<void> {
  if (session.browser === 'firefox') return pressInFirefox(session, KEYS[name], times);
  const { puppeteer, baseUrl } = session;
  const target = await puppeteer.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(baseUrl),
    { timeout: PATIENCE },
  );
  const worker = await target.worker();
  await worker?.evaluate(
    async (command, id, count) => {
      const { commands, tabs } = (globalThis as unknown as WithApi).chrome;
      const tab = await tabs.get(id);
      for (let i = 0; i < count; i++) commands.onCommand.dispatch(command, tab);
    },
    name,
    tabId,
    times,
  );
}

async function pressInFirefox({ puppeteer }: Session, key: string, times: number): Promise<void> {
  const { connection } = puppeteer as unknown as WithConnection; // see WithConnection
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `for (let i = 0; i < ${times}; i++) document.querySelector('keyset[id^=ext-keyset] key[key=${key}]').doCommand()`,
    target: { context: tree.contexts?.[0]?.context },
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(`Firefox has no key ${key} of the extension`);
}

/** Chromium's own bindings call `dispatch` when the event comes; no type has it. */
type WithApi = {
  readonly chrome: {
    readonly commands: { readonly onCommand: { readonly dispatch: (name: string, tab: unknown) => void } };
    readonly tabs: { readonly get: (id: number) => Promise<unknown> };
  };
};

/** Puppeteer's BiDi connection. It is not in the public types, but the only way to the browser's own window. */
type WithConnection = {
  readonly connection: {
    readonly send: (
      method: string,
      params: object,
    ) => Promise<{
      readonly result: { readonly type?: string; readonly contexts?: readonly { readonly context: string }[] };
    }>;
  };
};
