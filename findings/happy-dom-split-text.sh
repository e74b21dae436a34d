#!/usr/bin/env bash
# happy-dom 21.0.4: a range becomes empty when the text that it covers is split.
# Expected: the range over "Marsh" still covers Marsh after splitText, because ranges are live and follow their text.
# Seen: an empty range before the name. jsdom 27.4.0 moves the range to the new text node, as the DOM standard asks.
# Wrapping one name in an element splits the text, so the ranges of all later names in that paragraph are lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const page = '<!doctype html><html><body><p>Odile Marsh resigned.</p></body></html>';
const split = (document) => {
  const text = document.querySelector('p').firstChild;
  const range = document.createRange();
  range.setStart(text, 6);
  range.setEnd(text, 11);
  const before = range.toString();
  text.splitText(6);
  return [before, range.toString()];
};
const window = new Window();
window.document.write(page);
const seen = { 'happy-dom': split(window.document), jsdom: split(new JSDOM(page).window.document) };
console.log('happy-dom 21.0.4 and jsdom 27.4.0: the text of a range before and after the split');
console.log('expected: Marsh and Marsh');
console.log('seen:', seen);
assert.deepEqual(seen, { 'happy-dom': ['Marsh', ''], jsdom: ['Marsh', 'Marsh'] });
await window.happyDOM.close();
EOF
node check.mjs
