import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { expect } from 'vitest';
import type { Session } from '../../src/cli/launch.ts';

/** A view of the browser's own interface, from the protocol for debugging that interface. */
type View = { readonly nodeId: number; readonly attributes?: readonly string[]; readonly children?: readonly View[] };

/** Milliseconds to wait before a press. The dialog ignores early presses, so that a double click cannot accept it. */
const GUARD = 1500;

const MOST_PRESSES = 5;

/**
 * Answers Chromium's dialog about access. It belongs to the browser, so no page's protocol reaches it. It is pressed
 * through the protocol for the browser's own views, which needs the option `ownUi`.
 */
export async function answerPrompt(session: Session, answer: 'allow' | 'deny'): Promise<void> {
  const views = await openViews(session);
  try {
    const question = async () => buttons(await views.send<{ root: View }>('DOM.getDocument', { depth: -1 }));
    await expect.poll(question).toHaveLength(2);
    const [deny, allow] = await question();
    const isOpen = async () => (await question())[0] === deny;
    // A busy browser begins to count the time of its guard late, so that it may ignore even the first press after it.
    for (let presses = 0; presses < MOST_PRESSES && (await isOpen()); presses++) {
      await sleep(GUARD);
      for (const type of ['mousePressed', 'mouseReleased']) {
        const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
        await views.send('DOM.dispatchMouseEvent', { nodeId: answer === 'allow' ? allow : deny, event });
      }
    }
  } finally {
    views.close();
  }
}

/**
 * The two buttons of the dialog, "cancel" before "allow"; empty where there is no dialog. The newest dialog is the
 * last.
 */
function buttons({ root }: { readonly root: View }): number[] {
  const named = (view: View, name: string): View[] => [
    ...(view.attributes?.includes(name) ? [view] : []),
    ...(view.children ?? []).flatMap((child) => named(child, name)),
  ];
  const asked = named(root, 'ExtensionInstallDialogView').map((view) => named(view, 'MdTextButton'));
  return asked.findLast((found) => found.length === 2)?.map(({ nodeId }) => nodeId) ?? [];
}

async function openViews({ puppeteer }: Session) {
  const folder = /--user-data-dir=(.*)/.exec(
    puppeteer.process()?.spawnargs.find((arg) => arg.startsWith('--user-data-dir=')) ?? '',
  );
  const port = (await readFile(join(folder?.[1] ?? '', 'UIDevToolsActivePort'), 'utf8')).trim();
  const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (answer: unknown) => void>();
  let sent = 0;
  transport.onmessage = (text) => {
    const { id, result } = JSON.parse(text) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  };
  const send = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.set(++sent, (answer) => resolve(answer as Answer)); // the protocol's own form
      transport.send(JSON.stringify({ id: sent, method, params }));
    });
  await send('DOM.enable');
  return { send, close: () => transport.close() };
}
