import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Polls until the expectation holds, as long as a loaded machine may need. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE });

/**
 * Returns the visible text of the card; null where no card is on the page. Its shadow root is closed to the page and to
 * `page.evaluate`. The debugging protocols show it: Chromium by a pierced DOM, Firefox by serialising the host with its
 * shadow tree.
 */
export async function cardText(page: Page | Frame): Promise<string | null> {
  const tree = await treeOf(page);
  const card = find(tree, isCard);
  return card ? textOf(card).replace(/\s+/g, ' ').trim() : null;
}

/** The last line announced to assistive technology; null where the live region is not on the page. */
export async function announcement(page: Page): Promise<string | null> {
  const tree = await treeOf(page);
  const live = find(tree, isLive);
  return live && textOf(live);
}

/** Waits until the card's text matches, and returns it; null if it did not in time. `expected` null: no card. */
export async function waitForCard(
  page: Page | Frame,
  expected: RegExp | null,
  timeoutMs = PATIENCE,
): Promise<string | null> {
  const end = Date.now() + timeoutMs;
  let text = await cardText(page);
  while (Date.now() < end && (expected === null ? text !== null : text === null || !expected.test(text))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    text = await cardText(page);
  }
  return text;
}

type Tree = {
  readonly text: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
};

const isLive = ({ attributes }: Tree): boolean =>
  attributes.role === 'status' && attributes.class === 'visually-hidden';
/** Returns the element if it is Afterword's host, which always has the live region; null for another one. */
const hostOnly = (tree: Tree): Tree | null => (find(tree, isLive) ? tree : null);
const isCard = ({ attributes }: Tree): boolean => attributes.role === 'dialog';
const textOf = (tree: Tree): string => tree.text ?? tree.children.map(textOf).join(' ');

function find(tree: Tree, fits: (node: Tree) => boolean): Tree | null {
  if (fits(tree)) return tree;
  for (const child of tree.children) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

function treeOf(where: Page | Frame): Promise<Tree> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  return 'connection' in frame.page().browser() ? treeInFirefox(frame) : treeInChrome(frame);
}

// ---- Chromium: DevTools protocol ----

type CdpNode = {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly nodeType: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
};

/** A frame of another site has a session of its own; the page's session shows those of its own site. */
async function treeInChrome(frame: Frame): Promise<Tree> {
  const { client } = frame as FrameWithClient; // see FrameWithClient
  try {
    const host = frame.parentFrame() ? null : await hostInChrome(client);
    return host ?? fromCdp((await client.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  } finally {
    // Otherwise the browser reports every change to the returned nodes. It rejects where another call did this, or the
    // page is gone.
    await client.send('DOM.disable').catch(() => undefined);
  }
}

/** Looks for the host in the root element, where it nearly always is, so that a long page is not read as a whole. */
async function hostInChrome(client: CDPSession): Promise<Tree | null> {
  const { root } = await client.send('DOM.getDocument', { depth: 2, pierce: true });
  const children = root.children?.find(({ nodeType }) => nodeType === 1)?.children ?? [];
  const host = children.find(({ shadowRoots = [] }) => shadowRoots.length > 0);
  if (!host) return null;
  const { node } = await client.send('DOM.describeNode', {
    backendNodeId: host.backendNodeId,
    depth: -1,
    pierce: true,
  });
  return hostOnly(fromCdp(node));
}

/** The session of a frame, which is not in puppeteer's public types. */
type FrameWithClient = Frame & { readonly client: CDPSession };

function fromCdp(node: CdpNode): Tree {
  const attributes: Record<string, string> = {};
  const flat = node.attributes ?? [];
  for (let i = 0; i + 1 < flat.length; i += 2) attributes[flat[i] ?? ''] = flat[i + 1] ?? '';
  const hidden = node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT';
  const children = hidden
    ? []
    : [
        ...(node.shadowRoots ?? []),
        ...(node.contentDocument ? [node.contentDocument] : []),
        ...(node.children ?? []),
      ].map(fromCdp);
  return { text: node.nodeType === 3 ? node.nodeValue : null, attributes, children };
}

// ---- Firefox: WebDriver BiDi ----

type BidiNode = {
  readonly value?: {
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
};
/** Puppeteer's BiDi connection. It is not in the public types, but the only way to get closed shadow trees. */
type WithConnection = {
  readonly connection: {
    readonly send: (method: string, params: object) => Promise<{ result: { result?: BidiNode } }>;
  };
};

/**
 * Read from the prototype, because an element of the page may have this name. A script in the page can patch only its
 * own prototype, not the one that is read here.
 */
const ROOT_ELEMENT = "Reflect.get(Document.prototype, 'documentElement', document)";
/** The last element in the root element, where the host nearly always is. */
const LAST_ELEMENT = `Reflect.get(Element.prototype, 'lastElementChild', ${ROOT_ELEMENT})`;
/** The last element if it is empty like a host; null for another one, which may be all of a long page. */
const HOST = `((last) => last && Reflect.get(Element.prototype, 'childElementCount', last) === 0 ? last : null)(${LAST_ELEMENT})`;

async function treeInFirefox(frame: Frame): Promise<Tree> {
  const { connection } = frame.page().browser() as unknown as WithConnection; // see WithConnection
  const evaluate = async (expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: Reflect.get(frame, '_id') },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
    });
    return fromBidi(result.result ?? {}); // empty where it threw, because the document has no root element now
  };
  return hostOnly(await evaluate(HOST)) ?? (await evaluate(ROOT_ELEMENT));
}

function fromBidi({ value }: BidiNode): Tree {
  const hidden = value?.localName === 'style' || value?.localName === 'script';
  const shadow = value?.shadowRoot ? [value.shadowRoot] : [];
  const children = hidden ? [] : [...shadow, ...(value?.children ?? [])].map(fromBidi);
  return {
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : null,
    attributes: value?.attributes ?? {},
    children,
  };
}
