#!/usr/bin/env bash
# happy-dom 21.0.4: innerText joins the words of two lines, list items or table cells.
# Expected: <br> gives a line break, items are on lines of their own and a tab separates cells, as in browsers.
# Seen: "MarshLee" for all three. Paragraphs are on separate lines, so the property seems to work.
# jsdom leaves innerText out, which shows at once; here the text looks right until a name is missed.
# A list of officeholders, or a name after a line break, becomes one word, and a search misses the names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';

const text = (html) => {
  const window = new Window();
  window.document.write(`<!doctype html><html><body>${html}</body></html>`);
  return window.document.body.innerText;
};
const seen = {
  paragraphs: text('<p>Marsh</p><p>Lee</p>'),
  'line break': text('<p>Marsh<br>Lee</p>'),
  'list items': text('<ul><li>Marsh</li><li>Lee</li></ul>'),
  'table cells': text('<table><tr><td>Marsh</td><td>Lee</td></tr></table>'),
};
console.log('happy-dom 21.0.4, innerText');
console.log('expected: something between Marsh and Lee each time');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['Marsh\nLee', 'MarshLee', 'MarshLee', 'MarshLee']);
EOF
node check.mjs
