#!/usr/bin/env bash
# yup 1.7.1: a day that does not exist is valid, and becomes another day.
# Expected: 2024-02-31 and 2024-13-01 fail date(), because other texts that are no date do ("2024-W20", "May the 17th").
# Seen: they are valid: 2 March 2024 and 1 January 2025. A time of 25:00 moves to the next day. 2024-06-31 is 1 July.
# JavaScript's own Date rejects 2024-13-01 in this form. The package reads the parts itself and lets them run over.
# A typing error in a file of facts passes the check at the border, as a well-formed wrong day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund yup@1.7.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { date } from 'yup';

const read = (text) => (date().isValidSync(text) ? date().cast(text).toISOString() : 'invalid');
const texts = ['2024-02-31', '2024-06-31', '2024-13-01', '2024-05-17T25:00:00Z', '2024-W20', '2024-05-17'];
const seen = texts.map(read);
console.log('expected: the first five invalid');
for (const [i, text] of texts.entries()) console.log(`${text}: ${seen[i]}`);
assert.deepEqual(seen, [
  '2024-03-02T00:00:00.000Z',
  '2024-07-01T00:00:00.000Z',
  '2025-01-01T00:00:00.000Z',
  '2024-05-18T01:00:00.000Z',
  'invalid',
  '2024-05-17T00:00:00.000Z',
]);
assert.ok(Number.isNaN(new Date('2024-13-01').getTime()));
EOF
node check.mjs
