#!/usr/bin/env bash
# unfluff 3.2.0: the title of a short headline is the name of the paper.
# Expected: "Marsh quits" from "Marsh quits | The Fenbridge Evening Post", also because the page's only <h1> says so.
# Seen: "The Fenbridge Evening Post". Of the parts around a bar, a dash or a colon, the longest one is the title, so a
# headline must be longer than the paper's name; "Marsh quits: what we know" is "what we know". The <h1> is not looked at.
# Tests with long headlines pass. All short ones of a paper have one and the same title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund unfluff@3.2.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import unfluff from 'unfluff';

const text = 'The council met today and it was said that the vote would be close. '.repeat(8);
const title = (words) =>
  unfluff(`<html><head><title>${words}</title></head><body><article><h1>${words.split(/ [|-]/)[0]}</h1><p>${text}</p></article></body></html>`)
    .title;
const seen = [
  'Marsh quits | The Fenbridge Evening Post',
  'Marsh quits - The Fenbridge Evening Post',
  'Marsh quits: what we know',
  'The mayor of Fenbridge quits after the vote | The Post',
].map(title);
console.log('expected: Marsh quits, Marsh quits, Marsh quits: what we know, The mayor of Fenbridge quits after the vote');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'The Fenbridge Evening Post',
  'The Fenbridge Evening Post',
  'what we know',
  'The mayor of Fenbridge quits after the vote',
]);
EOF
node check.mjs
