// Runs in a page and measures other ways of finding names. Bundled by bench-page.ts.

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import Mark from 'mark.js';

export const PEERS = [
  'bare walk over every text node',
  'one expression of 200 names, with highlights',
  'Readability on a clone',
  'Defuddle',
  'mark.js, 200 names',
] as const;

/** Milliseconds by peer. A peer that throws on the page is missing. */
export type PeerTimes = Readonly<Record<string, number>>;

function measurePeers(names: readonly string[]): PeerTimes {
  const times: Record<string, number> = {};
  const measure = (name: (typeof PEERS)[number], run: () => unknown) => {
    const started = performance.now();
    try {
      run();
      times[name] = performance.now() - started;
    } catch (error) {
      console.debug(name, error);
    }
  };
  const texts = () => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  measure('bare walk over every text node', () => {
    let length = 0;
    for (let walk = texts(), node = walk.nextNode(); node; node = walk.nextNode())
      length += node.nodeValue?.length ?? 0;
    return length;
  });
  measure('one expression of 200 names, with highlights', () => {
    const expression = new RegExp(`\\b(?:${names.map((name) => name.replace(/[^\w\s]/g, '\\$&')).join('|')})\\b`, 'g');
    const ranges: Range[] = [];
    for (let walk = texts(), node = walk.nextNode(); node; node = walk.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(expression)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('peer', new Highlight(...ranges));
  });
  CSS.highlights.delete('peer');
  measure('Readability on a clone', () => new Readability(document.cloneNode(true) as Document).parse());
  measure('Defuddle', () => new Defuddle(document).parse());
  // This peer comes last, because it changes the page.
  measure('mark.js, 200 names', () =>
    new Mark(document.body).mark([...names], { accuracy: 'exactly', separateWordSearch: false }),
  );
  return times;
}

Object.assign(globalThis, { measurePeers });
