#!/usr/bin/env bash
# linkedom 0.18.15: createTreeWalker accepts a filter and does not use it.
# Expected: a walker whose filter rejects <script> and skips other elements returns two texts, as on jsdom and in browsers.
# Seen: every element and every text, with the code of the script, whether the filter is a function or an object.
# Only the second argument, the kinds of nodes, has an effect. There is no error and no warning.
# Scripts and hidden parts that a reader leaves out in the browser become article text on the server.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const page = '<!doctype html><html><body><p>Odile Marsh<script>let bram</script> resigned.</p></body></html>';
const [accept, reject, skip] = [1, 2, 3];
const filter = (node) => (node.nodeName === 'SCRIPT' ? reject : node.nodeType === 3 ? accept : skip);
const walk = (document, chosen) => {
  const walker = document.createTreeWalker(document.body, 5, chosen);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode.data ?? walker.currentNode.nodeName);
  return found;
};
const seen = {
  jsdom: walk(new JSDOM(page).window.document, filter),
  'linkedom, function': walk(parseHTML(page).document, filter),
  'linkedom, object': walk(parseHTML(page).document, { acceptNode: filter }),
};
console.log('linkedom 0.18.15 and jsdom 27.4.0');
console.log('expected: the texts "Odile Marsh" and " resigned." each time');
console.log('seen:', seen);
const all = ['P', 'Odile Marsh', 'SCRIPT', 'let bram', ' resigned.'];
assert.deepEqual(Object.values(seen), [['Odile Marsh', ' resigned.'], all, all]);
EOF
node check.mjs
