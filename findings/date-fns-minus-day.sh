#!/usr/bin/env bash
# date-fns 4.4.0: from 31 May 2010 to 28 February 2016 it is "5 years 9 months -1 days".
# Expected: 5 years, 8 months and 28 days; from 29 February 2020 to 28 February 2023, 2 years, 11 months and 30 days.
# Seen: intervalToDuration gives days: -1, and formatDuration prints the minus. The other term is "2 years 12 months".
# Full months are added first, and a month that lacks the day of the start counts as full on its last day.
# It takes a start on one of the last days of a month and an end on the last of February or the day before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { formatDuration, intervalToDuration } from 'date-fns';

const between = (start, end) =>
  formatDuration(intervalToDuration({ start: new Date(...start), end: new Date(...end) }));
const seen = [
  between([2010, 4, 31], [2016, 1, 28]),
  between([2020, 1, 29], [2023, 1, 28]),
  between([2010, 4, 11], [2016, 6, 13]),
];
console.log('expected: 5 years 8 months 28 days; 2 years 11 months 30 days; 6 years 2 months 2 days');
console.log('seen:', seen);
assert.deepEqual(seen, ['5 years 9 months -1 days', '2 years 12 months', '6 years 2 months 2 days']);
EOF
node check.mjs
