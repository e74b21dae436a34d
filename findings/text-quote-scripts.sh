#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2: a quote of a paragraph is anchored inside a script of the page that repeats the text.
# Expected: text that a page shows is found where it is shown, with prefix and suffix the same in both places.
# Seen: the copy nearest to half of the text's length wins. Scripts of a body count as its text, and a site's data for its
# own script often holds the whole article once more (6 of 30 saved news pages, November 2026).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@27.4.0
cat > check.mjs <<'CHECK'
import assert from 'node:assert/strict';
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';

const text = 'For a year the ferry had left at seven, and the harbour master wrote to the board about it twice.';
const page = (script) => new JSDOM(`<!doctype html><html lang="en"><head><title>A ferry</title></head><body>
  <p>${text}</p><script type="application/json">${script}</script>
  <p>Nobody on the island minds that the boat stays in port on Sundays.</p></body></html>`).window.document.body;
const quote = { exact: 'harbour master', prefix: 'y had left at seven, and the ', suffix: ' wrote to the board about it' };
const place = (script) => toRange(page(script), quote).startContainer.parentElement.localName;
const seen = { 'without a copy': place('{}'), 'with a copy': place(JSON.stringify({ story: { pages: 1, body: text } })) };
console.log('dom-anchor-text-quote 4.0.2, a quote of a paragraph: expected "p" twice');
console.log('seen:', seen);
assert.deepEqual(seen, { 'without a copy': 'p', 'with a copy': 'script' });
CHECK
node check.mjs
