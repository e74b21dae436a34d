#!/usr/bin/env bash
# little-date 1.2.1: a range of whole years or whole months over several years loses a year.
# Expected: "2010 - 2016" and "May 2010 - Jul 2016", since its README shows both years for a range between years.
# Seen: "2010", and "May - Jul 2016", which is also what three months of 2016 would give.
# The special forms for full periods compare the first and last day and do not ask whether the years are equal.
# A term of six years is then shown as one year or as one summer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund little-date@1.2.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { formatDateRange } from 'little-date';

const range = (from, to) =>
  formatDateRange(new Date(...from), new Date(...to, 23, 59, 59, 999), { today: new Date(2026, 10, 30), includeTime: false });
const seen = {
  '17 May 2010 to 13 July 2016': range([2010, 4, 17], [2016, 6, 13]),
  '1 January 2010 to 31 December 2016': range([2010, 0, 1], [2016, 11, 31]),
  '1 May 2010 to 31 July 2016': range([2010, 4, 1], [2016, 6, 31]),
  '1 January 2010 to 31 March 2016': range([2010, 0, 1], [2016, 2, 31]),
};
console.log('little-date 1.2.1, formatDateRange');
console.log('expected: both years in every line');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ["May 17 '10 - Jul 13 '16", '2010', 'May - Jul 2016', 'Q1 2010']);
EOF
node check.mjs
