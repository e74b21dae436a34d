#!/usr/bin/env bash
# edtf 4.11.1: an interval may not end with a coarser date that contains its start.
# Expected: "from May 2024 until some time in 2024" (2024-05/2024) parses and ends on 31 December 2024.
# Seen: it throws "invalid upper bound", though 2023-05/2024 and 2024/2024-05 parse.
# The end is compared by its first day. A term of office that began and ended in one year cannot be written.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const day = (ms) => new Date(ms).toISOString().slice(0, 10);
const bounds = (text) => {
  try {
    const interval = edtf(text);
    return `${day(interval.min)} to ${day(interval.max)}`;
  } catch (error) {
    return `error: ${error.message}`;
  }
};
const texts = ['2023-05/2024', '2024/2024-05', '2024-05/2024', '2024-05-17/2024-05'];
const seen = Object.fromEntries(texts.map((text) => [text, bounds(text)]));
console.log('edtf 4.11.1, intervals with ends of different precision');
console.log('expected: all four parse; 2024-05/2024 ends on 2024-12-31');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '2023-05/2024': '2023-05-01 to 2024-12-31',
  '2024/2024-05': '2024-01-01 to 2024-05-31',
  '2024-05/2024': 'error: invalid upper bound: 2024',
  '2024-05-17/2024-05': 'error: invalid upper bound: 2024-05',
});
EOF
node check.mjs
