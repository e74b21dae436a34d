import * as v from 'valibot';
import { WorkerMessageSchema } from '../messages.ts';

/** What the browser says of a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** A message that the worker acts on, and the tab that it came from. */
export type Accepted = { readonly message: v.InferOutput<typeof WorkerMessageSchema>; readonly tabId: number };

/**
 * The message if it is one of the worker's and comes from a content script of this very extension; null for all else,
 * which is ignored and said in the debug log.
 */
export function accept(data: unknown, sender: Sender, ownId: string): Accepted | null {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined) {
    console.debug('Afterword: ignored a message of a foreign sender', sender.id);
    return null;
  }
  const parsed = v.safeParse(WorkerMessageSchema, data);
  if (parsed.success) return { message: parsed.output, tabId };
  console.debug('Afterword: ignored a message of the wrong shape', v.flatten(parsed.issues));
  return null;
}
