#!/usr/bin/env bash
# defuddle 0.19.4: a <time> in a sentence of the story becomes the day of publication.
# Expected: no published date on a page that states none, since the sentence speaks of an act of 1999.
# Seen: published is 1999-05-17. The element has neither pubdate nor a class, and is in the fourth paragraph.
# An article about the past would be annotated as if it had been written then.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund defuddle@0.19.4 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const story = '<p>The council met again, and the clerk read the letter aloud, line by line, in the old hall.</p>'.repeat(3);
const past = '<p>The River Act came into force on <time datetime="1999-05-17">17 May 1999</time> and lapsed later.</p>';
const page = `<!doctype html><html><head><title>A vote</title></head>
  <body><article><h1>A vote</h1>${story}${past}${story}</article></body></html>`;
const url = 'https://news.example/vote';
const { published } = await Defuddle(new JSDOM(page, { url }).window.document, url);
console.log('defuddle 0.19.4, published, on a page whose only date is in a sentence');
console.log('expected: empty');
console.log('seen:', published);
assert.equal(published, '1999-05-17');
EOF
node check.mjs
