#!/usr/bin/env bash
# duration 0.2.2: one day short of six years is shown as six years, one month and 30 days.
# Expected: 17 May 2010 to 16 May 2016 is 5y 11m 29d; .months and .days of the same object are right (71 and 2191).
# Seen: toString(1, 1) gives "6y 1m 30d". The trailing parts are 6, -1 and 30, and the minus sign is dropped.
# A leap day works the same: 29 February 2024 to 28 February 2025 is "1m 28d".
# It concerns ends in the month of the anniversary and before its day, the usual last day of a fixed term.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund duration@0.2.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Duration from 'duration';

process.env.TZ = 'UTC';
const show = (from, to) => {
  const length = new Duration(new Date(from), new Date(to));
  return [length.toString(1, 1).replace(' 0h 0m 0s', ''), length.year, length.month, length.day, length.months];
};
const seen = {
  '2010-05-17 to 2016-05-16': show('2010-05-17', '2016-05-16'),
  '2024-02-29 to 2025-02-28': show('2024-02-29', '2025-02-28'),
  '2010-05-17 to 2016-07-18': show('2010-05-17', '2016-07-18'),
};
console.log('duration 0.2.2: text, trailing year, month and day, whole months');
console.log('expected: 5y 11m 29d, 11m 30d and 6y 2m 1d');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [
  ['6y 1m 30d', 6, -1, 30, 71],
  ['1m 28d', 0, -1, 28, 11],
  ['6y 2m 1d', 6, 2, 1, 74],
]);
EOF
node check.mjs
