#!/usr/bin/env bash
# edtf 4.11.1: the bounds of a season are those of a calendar quarter.
# Expected: spring 2024 (2024-21) reaches into May, and winter 2024 (2024-24) into 2025 or back to January 2024.
# Seen: spring is January to March, so it does not cover 17 May; winter is October to December.
# It matters for facts dated "in the spring of 2024": an as-of question for May gets no answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const day = (ms) => new Date(ms).toISOString().slice(0, 10);
const seen = {};
for (const [name, text] of [['spring', '2024-21'], ['summer', '2024-22'], ['autumn', '2024-23'], ['winter', '2024-24']]) {
  const season = edtf(text);
  seen[name] = `${day(season.min)} to ${day(season.max)}`;
}
seen['spring covers 17 May'] = edtf('2024-21').covers(edtf('2024-05-17'));
console.log('edtf 4.11.1, bounds of the seasons of 2024');
console.log('expected: spring overlaps May, winter overlaps January or the next year');
console.log('seen:', seen);
assert.deepEqual(seen, {
  spring: '2024-01-01 to 2024-03-31',
  summer: '2024-04-01 to 2024-06-30',
  autumn: '2024-07-01 to 2024-09-30',
  winter: '2024-10-01 to 2024-12-31',
  'spring covers 17 May': false,
});
EOF
node check.mjs
