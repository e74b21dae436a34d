#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2: a repeated quote without context is anchored to the middle of the page.
# Expected: the first of three equal sentences, as String.indexOf gives.
# Seen: the second, because the search starts at half the length of the text when no hint is given.
# The same selector moves to another sentence when a paragraph is added at the end; hint: 0 gives the first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';

const exact = 'The mayor resigned';
const page = (end) => `<!doctype html><html><head><title>A vote</title></head><body><article>
  <p>${exact} on Monday after a vote of the river council.</p><p>A deputy took over. ${exact}, she said, too late.</p>
  <p>Nobody asked why. ${exact} anyway.</p>${end}</article></body></html>`;
const place = (html, options) => {
  const article = new JSDOM(html).window.document.querySelector('article');
  const starts = [...article.textContent.matchAll(exact)].map((match) => match.index);
  return starts.indexOf(toTextPosition(article, { exact }, options).start) + 1;
};
const more = '<p>The clerk read the letter aloud, line by line, in the old hall by the bridge, to forty people.</p>'.repeat(2);
const seen = {
  'without a hint': place(page('')),
  'without a hint, longer page': place(page(more)),
  'with hint 0': place(page(''), { hint: 0 }),
};
console.log('dom-anchor-text-quote 4.0.2, which of three equal quotes is taken?');
console.log('expected: 1, 1 and 1');
console.log('seen:', seen);
assert.deepEqual(seen, { 'without a hint': 2, 'without a hint, longer page': 3, 'with hint 0': 1 });
EOF
node check.mjs
