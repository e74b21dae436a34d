#!/usr/bin/env bash
# compromise 14.17.0: two numbers on both sides of a comma are added.
# Expected: "In the year two thousand, eight ministers resigned" has the numbers 2000 and 8.
# Seen: one number, 2008. "Of the hundred, two voted no" is 102, and "A million, two of them ..." is 1000002.
# A comma between digits separates ("In 2019, 12 ministers"), and so does one between "sixty" and "twelve",
# because the words could not be one number. Otherwise the comma is passed over.
# The year of an event becomes another year, and a count of votes is off by those who voted otherwise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund compromise@14.17.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const numbers = (text) => nlp(text).numbers().json().map(({ number }) => number.num);
const seen = Object.fromEntries(
  [
    'In the year two thousand, eight ministers resigned.',
    'Of the hundred, two voted no.',
    'Of the sixty, twelve resigned.',
    'In 2019, 12 ministers resigned.',
  ].map((text) => [text, numbers(text)]),
);
console.log('expected: two numbers each');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [[2008], [102], [60, 12], [2019, 12]]);
EOF
node check.mjs
