#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2: an empty prefix switches the suffix off, so the selector anchors to another paragraph.
# Expected: prefix "" (a quote at the start of its text) is the same as no prefix, and the suffix finds the first sentence.
# Seen: with prefix "" a sentence in the middle of the page is taken; without the key the right one. The suffix is only read
# where no prefix was found, and an empty one is found at once, at half the length of the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@27.4.0
cat > check.mjs <<'CHECK'
import assert from 'node:assert/strict';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';

const { body } = new JSDOM(`<!doctype html><html lang="en"><head><title>A ferry</title></head><body>
  <p>The ferry leaves at six, the harbour master wrote.</p><p>For a year it had left at seven.</p>
  <p>The ferry stays in port on Sundays, and nobody minds.</p><p>Children travel free until they are ten.</p>
  <p>The ferry was built in the yard behind the church.</p></body></html>`).window.document;
const quote = { exact: 'The ferry', suffix: ' leaves at six, the harbour mast' };
const place = (selector) => {
  const { start } = toTextPosition(body, selector);
  return body.textContent.slice(start, start + 20);
};
const seen = { 'prefix ""': place({ ...quote, prefix: '' }), 'no prefix': place(quote) };
console.log('dom-anchor-text-quote 4.0.2, a quote with a suffix: expected "The ferry leaves at " twice');
console.log('seen:', seen);
assert.deepEqual(seen, { 'prefix ""': 'The ferry stays in p', 'no prefix': 'The ferry leaves at ' });
CHECK
node check.mjs
