#!/usr/bin/env bash
# @mozilla/readability 0.6.0: a dateline becomes the author, and its words leave the article.
# Expected: <span class="dateline">FENBRIDGE — </span> is the first word of the story, and the byline stays empty.
# Seen: on a page without author metadata the byline is "FENBRIDGE —" and the text begins after it.
# A place is then shown as the writer, and offsets into the extracted text no longer fit the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const story = (count) => `<p>The council met for the ${count} time, and the clerk read the letter aloud in the old hall.</p>`;
const first = '<p><span class="dateline">FENBRIDGE — </span>The mayor spoke for an hour and then sat down.</p>';
const page = `<!doctype html><html><head><title>A vote</title></head><body><article>${first}${[1, 2, 3, 4, 5, 6]
  .map(story)
  .join('')}</article></body></html>`;
const article = new Readability(new JSDOM(page, { url: 'https://news.example/vote' }).window.document).parse();
const seen = { byline: article.byline, begins: article.textContent.trim().slice(0, 15) };
console.log('@mozilla/readability 0.6.0, dateline in the first paragraph');
console.log('expected: no byline, and a text that begins with FENBRIDGE');
console.log('seen:', seen);
assert.deepEqual(seen, { byline: 'FENBRIDGE —', begins: 'The mayor spoke' });
EOF
node check.mjs
