#!/usr/bin/env bash
# @rr0/time 0.11.2: every day of December 2024 comes after 2025.
# Expected: 2024-12-01 is before 2025, and 2024-01-31 is before 2024-02; a coarse date starts with its first day.
# Seen: "after" and "equal". 29 February to 1 March 2024 is a distance of three days.
# All months have 31 days, months and days are counted from one, and missing ones are zero: periods run into the next.
# Its demo test compares dates of unequal precision. A term that ended in December would overlap one that began in 2025.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Level2Date as EdtfDate } from '@rr0/time';

const order = (a, b) => {
  const [first, second] = [EdtfDate.fromString(a), EdtfDate.fromString(b)];
  return first.isBefore(second) ? 'before' : first.isAfter(second) ? 'after' : 'equal';
};
const seen = {
  '2024-11-01 and 2025': order('2024-11-01', '2025'),
  '2024-12-01 and 2025': order('2024-12-01', '2025'),
  '2024-12 and 2025': order('2024-12', '2025'),
  '2024-01-31 and 2024-02': order('2024-01-31', '2024-02'),
};
const days = EdtfDate.fromString('2024-03-01').delta(EdtfDate.fromString('2024-02-29')).toSpec().days.value;
console.log('@rr0/time 0.11.2');
console.log('expected: before each time, and one day from 29 February to 1 March');
console.log('seen:', seen, 'days:', days);
assert.deepEqual(Object.values(seen), ['before', 'after', 'equal', 'equal']);
assert.equal(days, 3);
EOF
node check.mjs
