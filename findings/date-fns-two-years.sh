#!/usr/bin/env bash
# date-fns 4.4.0: a year and a day is "2 years ago", and eleven months are "4 quarters ago".
# Expected: 31 December 2022 is "last year" or "1 year ago" on 1 January 2024, and 31 December 2023 is "11 months ago" on
# 30 November 2024.
# Seen: intlFormatDistance counts the calendar years and quarters that were entered, whatever their length; from 8 July to
# 30 November are "last quarter". formatDistance, of the same package, says "about 1 year" and "11 months".
# A resignation in December looks a year older in January. Few readers count in quarters.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { formatDistance, intlFormatDistance } from 'date-fns';

const cases = [
  ['2022-12-31', '2024-01-01'],
  ['2023-12-31', '2024-11-30'],
  ['2024-07-08', '2024-11-30'],
].map((pair) => pair.map((day) => new Date(`${day}T12:00:00Z`)));
const seen = cases.map(([then, now]) => intlFormatDistance(then, now, { locale: 'en' }));
const other = cases.map(([then, now]) => formatDistance(then, now));
console.log('expected: last year, 11 months ago, 4 months ago');
console.log('seen:', seen, 'formatDistance:', other);
assert.deepEqual(seen, ['2 years ago', '4 quarters ago', 'last quarter']);
assert.deepEqual(other, ['about 1 year', '11 months', '5 months']);
EOF
node check.mjs
