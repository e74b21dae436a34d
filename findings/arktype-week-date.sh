#!/usr/bin/env bash
# arktype 2.2.10: a week date passes "string.date.iso.parse" and comes out as an invalid Date.
# Expected: ISO 8601 forms that Date cannot read (2024-W20, 2024-137, 20240517) give a day or an error.
# Seen: success with an Invalid Date. The check accepts the whole standard, and the step behind it is Date itself.
# 2024-05 passes too and becomes 1 May, so the precision of the text is lost as well.
# A schema at the border of the program lets a date in that every later comparison answers with "no".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund arktype@2.2.10
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { type } from 'arktype';

const parse = type('string.date.iso.parse');
const texts = ['2024-05-17', '2024-05', '2024-W20', '2024-W20-5', '2024-137', '20240517', '17 May 2024'];
const seen = Object.fromEntries(
  texts.map((text) => {
    const result = parse(text);
    if (result instanceof type.errors) return [text, 'error'];
    return [text, Number.isNaN(result.getTime()) ? 'Invalid Date' : result.toISOString().slice(0, 10)];
  }),
);
console.log('arktype 2.2.10, string.date.iso.parse');
console.log('expected: a day or an error for each');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '2024-05-17': '2024-05-17',
  '2024-05': '2024-05-01',
  '2024-W20': 'Invalid Date',
  '2024-W20-5': 'Invalid Date',
  '2024-137': 'Invalid Date',
  20240517: 'Invalid Date',
  '17 May 2024': 'error',
});
EOF
node check.mjs
