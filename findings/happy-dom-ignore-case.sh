#!/usr/bin/env bash
# happy-dom 21.0.4: the "i" flag of an attribute selector works with ^= and *=, but not with =.
# Expected: meta[name="author" i] finds <meta name="Author">, as it does in browsers, jsdom and linkedom.
# Seen: nothing is found, though meta[name^="author" i] and meta[name*="author" i] find it.
# Sites write metadata names in every case; code that relies on the flag finds no author and no date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';

const window = new Window();
window.document.write(
  '<!doctype html><html><head><title>A vote</title><meta name="Author" content="Ada Fenn"></head><body></body></html>',
);
const selectors = ['meta[name="Author"]', 'meta[name="author" i]', 'meta[name^="author" i]', 'meta[name*="author" i]'];
const seen = Object.fromEntries(selectors.map((text) => [text, window.document.querySelectorAll(text).length]));
console.log('happy-dom 21.0.4, number of matches of <meta name="Author">');
console.log('expected: 1 for all');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'meta[name="Author"]': 1,
  'meta[name="author" i]': 0,
  'meta[name^="author" i]': 1,
  'meta[name*="author" i]': 1,
});
await window.happyDOM.close();
EOF
node check.mjs
