#!/usr/bin/env bash
# luxon 3.7.2: rescale() turns 365 days into one year, one month and one day.
# Expected: 365 days are one year, as shiftTo("years", "days") says, and 730 days are two years.
# Seen: "1 year, 1 month, 1 day" and "2 years, 2 months, 2 days"; six years of 365 days are 6 years, 6 months, 6 days.
# Days go up to weeks, months and years one after the other, by 7 days, 4 weeks and 12 months. Twelve such months are 336 days.
# shiftTo with years, months and days counts months of 30 days: 365 days are 1 year, 0 months and 5 days.
# rescale() is made for showing a duration to people. A term of six years looks half a year longer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund luxon@3.7.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Duration } from 'luxon';

const days = (count) => Duration.fromObject({ days: count });
const seen = [365, 730, 2190].map((count) => days(count).rescale().toHuman());
const shifted = days(365).shiftTo('years', 'days').toHuman();
console.log('expected: 1 year, 2 years, 6 years');
console.log('seen:', seen, 'shiftTo:', shifted);
assert.deepEqual(seen, ['1 year, 1 month, 1 day', '2 years, 2 months, 2 days', '6 years, 6 months, 6 days']);
assert.equal(shifted, '1 year, 0 days');
assert.equal(days(365).shiftTo('years', 'months', 'days').toHuman(), '1 year, 0 months, 5 days');
EOF
node check.mjs
