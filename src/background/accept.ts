import * as v from 'valibot';
import { OwnPageMessageSchema, WorkerMessageSchema } from './message-schemas.ts';

/** The browser's data about a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /**
   * The document's origin, even if the document has no address (`about:srcdoc`). It is "null" in a sandbox, and absent
   * in old browsers.
   */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/** This extension's id, and the start of its pages' addresses. */
export type Own = { readonly id: string; readonly baseUrl: string };

/** A message that the worker acts on, with the tab and frame from which it came. */
type Accepted = {
  readonly message: v.InferOutput<typeof WorkerMessageSchema>;
  readonly tabId: number;
  readonly frameId: number;
};

/** A question of one of the extension's own pages. */
export type Question = v.InferOutput<typeof OwnPageMessageSchema>;

/**
 * Returns the message if it is valid and comes from a tab of this extension. The sender is its content script, or one
 * of its pages in a tab. Returns null for all other messages. They are ignored and noted in the debug log.
 */
export function accept(data: unknown, sender: Sender, own: Own): Accepted | null {
  const tabId = sender.tab?.id;
  if (sender.id !== own.id || tabId === undefined) {
    console.debug('Afterword: ignored a message of a foreign sender', sender.id);
    return null;
  }
  const parsed = v.safeParse(WorkerMessageSchema, data);
  if (parsed.success) {
    const accepted = { message: withoutOthersPast(parsed.output, sender), tabId, frameId: sender.frameId ?? 0 };
    if (isTheirs(accepted, sender, own)) return accepted;
    console.debug('Afterword: ignored a message about what is not its sender’s', parsed.output.type, sender.url);
    return null;
  }
  console.debug('Afterword: ignored a message of the wrong shape', v.flatten(parsed.issues));
  return null;
}

/**
 * True if the sender may send this message. A page that has taken over its own process can send anything in the name of
 * our content script, but only from its own frame. So it must learn nothing about other sites that were read, and
 * nothing about the page around it.
 */
function isTheirs({ message, frameId }: Accepted, sender: Sender, own: Own): boolean {
  switch (message.type) {
    case 'analyse':
      return isOwnPage(sender, own);
    case 'remember':
      return isOf(sender, message.article.url);
    case 'to-frame':
      return message.frameId !== 0 && message.frameId !== frameId;
    default:
      return true;
  }
}

/**
 * Removes the request for earlier readings, unless the address has the sender's own origin. If an article's frame names
 * an address of another site, the article is still read, but nothing about it is remembered.
 */
function withoutOthersPast(message: Accepted['message'], sender: Sender): Accepted['message'] {
  if (message.type !== 'read' || message.visit === null) return message;
  return isOf(sender, message.above.url ?? message.survey.url) ? message : { ...message, visit: null };
}

const isOwnPage = ({ url }: Sender, { baseUrl }: Own): boolean => url?.startsWith(baseUrl) === true;

/** True if an address has the sender's origin. For a sandboxed document, its tab's origin counts. */
function isOf({ origin, url, tab }: Sender, address: string): boolean {
  const stated = [origin, originOf(url), originOf(tab?.url)].find((one) => one !== undefined && one !== 'null');
  return stated !== undefined && stated === originOf(address);
}

const originOf = (url = ''): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/**
 * Returns the message if only the extension's own pages may send it, and one of them sent it. Logs nothing about other
 * messages.
 */
export function acceptQuestion(data: unknown, sender: Sender, own: Own): Question | null {
  if (sender.id !== own.id || !isOwnPage(sender, own)) return null;
  const parsed = v.safeParse(OwnPageMessageSchema, data);
  return parsed.success ? parsed.output : null;
}
