import * as v from 'valibot';
import { OwnPageMessageSchema, WorkerMessageSchema } from './message-schemas.ts';

/** What the browser knows about a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** That of the document, also where it has no address (`about:srcdoc`); "null" in a sandbox; unknown to old browsers. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
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
 * Whether the sender may ask this. A page that has broken into its own process can send anything in the name of our
 * content script, but only from its own place. It learns nothing about other sites that were read, and nothing about
 * the page around it.
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
 * Earlier readings are answered for the sender's own origin only. An article whose frame names an address of another
 * site is read nevertheless, and nothing about it is remembered.
 */
function withoutOthersPast(message: Accepted['message'], sender: Sender): Accepted['message'] {
  if (message.type !== 'read' || message.visit === null) return message;
  return isOf(sender, message.above.url ?? message.survey.url) ? message : { ...message, visit: null };
}

const isOwnPage = ({ url }: Sender, { baseUrl }: Own): boolean => url?.startsWith(baseUrl) === true;

/** Whether an address is of the sender's own origin; of a sandboxed document, of that of its tab. */
function isOf({ origin, url, tab }: Sender, address: string): boolean {
  const said = [origin, originOf(url), originOf(tab?.url)].find((one) => one !== undefined && one !== 'null');
  return said !== undefined && said === originOf(address);
}

const originOf = (url = ''): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/** The message if it is a question that only the extension's own pages may ask, and one of them asks it. Says nothing of others. */
export function acceptQuestion(data: unknown, sender: Sender, own: Own): Question | null {
  if (sender.id !== own.id || !isOwnPage(sender, own)) return null;
  const parsed = v.safeParse(OwnPageMessageSchema, data);
  return parsed.success ? parsed.output : null;
}
