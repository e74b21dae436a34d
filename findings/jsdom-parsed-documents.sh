#!/usr/bin/env bash
# jsdom 27.4.0: each document that DOMParser makes leaves nine event listeners on the window, for good.
# Expected: none, since the document has no window, no user and no events.
# Seen: 900 listeners after 100 documents, though the documents themselves are collected. Each is compared with all before.
# So a parser's time for the same page grows with the pages it has parsed: doubled after about 1,000.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const add = window.addEventListener;
let added = 0;
window.addEventListener = function (...args) {
  added++;
  return add.apply(this, args);
};
const parser = new window.DOMParser();
const documents = [];
for (let i = 0; i < 100; i++) documents.push(new WeakRef(parser.parseFromString('<p>A page.</p>', 'text/html').body));
await new Promise((resolve) => setTimeout(resolve, 50));
gc();
const kept = documents.filter((document) => document.deref()).length;
console.log('jsdom 27.4.0, 100 documents of one DOMParser');
console.log('expected: 0 listeners on the window');
console.log(`seen: ${added} listeners; documents that are still in memory: ${kept}`);
assert.equal(added, 900);
assert.ok(kept < 10);
EOF
node --expose-gc check.mjs
