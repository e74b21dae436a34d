#!/usr/bin/env bash
# node 20.20.2 (V8): "Section 230" is a date, and "Marsh 5, 2016" is 5 March.
# Expected: Invalid Date for a heading, as for "Article 5, 2016", "G20" and "COP21"; month names and short forms are months.
# Seen: Section 230 is 1 January of the year 230, Article 50 is 1950. A word that begins like a month is that month:
# Marsh, Maybe, Junior, Augusta and Decree. "No. 10" is October; other words before a number are passed over.
# A check with Date.parse whether some text of a page is a date accepts headings, and gives them days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund node@20.20.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
const texts = ['Section 230', 'Article 50', 'Marsh 5, 2016', 'Junior 7, 2016', 'Augusta 3, 2016', 'Decree 5, 2016'];
const day = (text) => {
  const date = new Date(`${text} UTC`);
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 10);
};
const seen = texts.map(day);
console.log(`node ${process.versions.node}, V8 ${process.versions.v8}`);
texts.forEach((text, i) => console.log('seen:', text, seen[i]));
console.log('expected: invalid');
assert.deepEqual(seen, ['0230-01-01', '1950-01-01', '2016-03-05', '2016-06-07', '2016-08-03', '2016-12-05']);
assert.deepEqual(['Article 5, 2016', 'G20', 'COP21'].map(day), ['invalid', 'invalid', 'invalid']);
EOF
node_modules/.bin/node check.mjs
