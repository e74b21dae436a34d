#!/usr/bin/env bash
# html-to-text 10.0.1: a list that counts down counts up, and an item with a number of its own gets another.
# Expected: <ol reversed> of three items has 3, 2 and 1, and <li value="9"> is number 9, as in browsers.
# Seen: 1, 2 and 3 both times, though the start and the type (a, A, i, I) of a list are followed.
# The numbers are part of the text that comes out, so they look like those of the page.
# Paragraphs of a law or places of a ranking are cited with numbers that the page does not show.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund html-to-text@10.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';

const numbers = (html) => convert(html).match(/\w+(?=\.)/g).join(' ');
const items = '<li>Marsh</li><li>Lee</li><li>Vale</li>';
const seen = {
  start: numbers(`<ol start="7">${items}</ol>`),
  type: numbers(`<ol type="I">${items}</ol>`),
  reversed: numbers(`<ol reversed>${items}</ol>`),
  value: numbers(`<ol>${items.replace('<li>Lee', '<li value="9">Lee')}</ol>`),
};
console.log('html-to-text 10.0.1, the numbers of three items');
console.log('expected: 7 8 9, I II III, 3 2 1, 1 9 10');
console.log('seen:', seen);
assert.deepEqual(seen, { start: '7 8 9', type: 'I II III', reversed: '1 2 3', value: '1 2 3' });
EOF
node check.mjs
