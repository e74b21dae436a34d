#!/usr/bin/env bash
# text-fragments-polyfill 6.7.0 with dom-anchor-text-quote 4.0.2: a quote from one covers other letters in the other.
# Expected: the fragment for "4½ million" starts with these words, and other readers of quotes find exactly them.
# Seen: the quote is "41⁄2 million", forty-one over two. A name becomes "jose muller", without accents and capitals.
# The polyfill finds its own quote. The other package guesses: "osé Müller " and "4½ million t".
# A stored quote has another figure than the page, and its highlight is off by a letter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund text-fragments-polyfill@6.7.0 dom-anchor-text-quote@4.0.2 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM(
  `<!doctype html><body><p>The bridge was closed. José Müller said it would cost 4½ million to repair by May.</p></body>`,
  { pretendToBeVisual: true, url: 'https://news.example/' },
);
for (const key of ['document', 'Node', 'NodeFilter', 'Range', 'Text', 'Element', 'HTMLElement']) globalThis[key] = window[key];
globalThis.window = window;
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
globalThis.getComputedStyle = window.getComputedStyle.bind(window);
const source = './node_modules/text-fragments-polyfill/src';
const { generateFragmentFromRange, setTimeout: setLimit } = await import(`${source}/fragment-generation-utils.js`);
const { processTextFragmentDirective } = await import(`${source}/text-fragment-utils.js`);
setLimit(60_000);
const text = window.document.querySelector('p').firstChild;
const share = (words) => {
  const range = window.document.createRange();
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  const { fragment } = generateFragmentFromRange(range);
  return {
    quote: fragment.textStart,
    polyfill: String(processTextFragmentDirective(fragment, window.document)[0]),
    anchor: String(toRange(window.document.body, { exact: fragment.textStart })),
  };
};
const seen = [share('José Müller'), share('4½ million')];
console.log('text-fragments-polyfill 6.7.0 and dom-anchor-text-quote 4.0.2');
console.log('expected: José Müller and 4½ million everywhere');
console.log('seen:', seen);
assert.deepEqual(seen, [
  { quote: 'jose muller', polyfill: 'José Müller', anchor: 'osé Müller ' },
  { quote: '41⁄2 million', polyfill: '4½ million', anchor: '4½ million t' },
]);
EOF
node check.mjs
