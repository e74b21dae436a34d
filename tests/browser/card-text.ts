import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Polls until the expectation holds, as long as a loaded machine may need. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE });

/**
 * What a reader sees in the card. Its shadow root is closed to the page and so to `page.evaluate`; the debugging
 * protocols show it: Chromium by a pierced DOM, Firefox by serialising the host with its shadow tree.
 * Null where no card is on the page.
 */
export async function cardText(page: Page | Frame): Promise<string | null> {
  const tree = await treeOf(page);
  const card = find(tree, isCard);
  return card ? textOf(card).replace(/\s+/g, ' ').trim() : null;
}

/** The line last said to assistive technology; null where the live region is not on the page. */
export async function announcement(page: Page): Promise<string | null> {
  const tree = await treeOf(page);
  const live = find(tree, isLive);
  return live && textOf(live);
}

/** Waits until the card's text fits, and gives it; null where none came in time. Null as `expected`: no card. */
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
/** An element that is Afterword's host: the live region is in it whether a card is open or not. Null for another one. */
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
    // Or the browser reports every change to what it has shown. It refuses where another question did this, or the page is gone.
    await client.send('DOM.disable').catch(() => undefined);
  }
}

/** The host where it nearly always is, in the root element: a long page is not read as a whole for it. */
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

/** Not in puppeteer's public types, and the only way to the session of a frame. */
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
/** Puppeteer's BiDi connection: not in its public types, and the only way to ask for closed shadow trees. */
type WithConnection = {
  readonly connection: {
    readonly send: (method: string, params: object) => Promise<{ result: { result?: BidiNode } }>;
  };
};

/** The page may have an element of any name, and what it patches is no accessor of these. */
const ROOT_ELEMENT = "Reflect.get(Document.prototype, 'documentElement', document)";
/** The host where it nearly always is: last in the root element. */
const LAST_ELEMENT = `Reflect.get(Element.prototype, 'lastElementChild', ${ROOT_ELEMENT})`;
/** A host is empty; null for another element, which may be all of a long page. */
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
    return fromBidi(result.result ?? {}); // nothing where it threw: the document has no root element now
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
