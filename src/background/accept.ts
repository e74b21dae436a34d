import * as v from 'valibot';
import { OwnPageMessageSchema, WorkerMessageSchema } from './message-schemas.ts';

/** What the browser says of a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Who this extension is: its id, and the start of its pages' addresses. */
export type Own = { readonly id: string; readonly baseUrl: string };

/** A message that the worker acts on, and the tab and frame that it came from. */
export type Accepted = {
  readonly message: v.InferOutput<typeof WorkerMessageSchema>;
  readonly tabId: number;
  readonly frameId: number;
};

/** A question of one of the extension's own pages. */
export type Question = v.InferOutput<typeof OwnPageMessageSchema>;

/**
 * The message if it is one of the worker's and comes from a tab of this very extension (its content script, or a page
 * of its own in a tab); null for all else, which is ignored and said in the debug log.
 */
export function accept(data: unknown, sender: Sender, own: Own): Accepted | null {
  const tabId = sender.tab?.id;
  if (sender.id !== own.id || tabId === undefined) {
    console.debug('Afterword: ignored a message of a foreign sender', sender.id);
    return null;
  }
  const parsed = v.safeParse(WorkerMessageSchema, data);
  if (parsed.success) return { message: parsed.output, tabId, frameId: sender.frameId ?? 0 };
  console.debug('Afterword: ignored a message of the wrong shape', v.flatten(parsed.issues));
  return null;
}

/** The message if it is a question that only the extension's own pages may ask, and one of them asks it. Says nothing of others. */
export function acceptQuestion(data: unknown, sender: Sender, own: Own): Question | null {
  if (sender.id !== own.id || !sender.url?.startsWith(own.baseUrl)) return null;
  const parsed = v.safeParse(OwnPageMessageSchema, data);
  return parsed.success ? parsed.output : null;
}
