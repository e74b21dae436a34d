#!/usr/bin/env bash
# ical.js 2.2.1: every date has the week number of the date that was asked first.
# Expected: weekNumber() is 20 for 17 May 2024, 53 for 1 January 2021 and 1 for 31 December 2024.
# Seen: three times 20. Asked in another order, all are 53. With the first day of the week as an argument, which its
# documentation calls optional, the second and third have numbers of their own.
# Answers are kept under a key made of the date and this argument; without the argument, the key is the same for all.
# A test with one date passes. Articles grouped by week are then all in one week.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';

const dates = ['2024-05-17', '2021-01-01', '2024-12-31'];
const day = (text) => ICAL.Time.fromDateString(text);
const seen = dates.map((text) => day(text).weekNumber());
const monday = dates.map((text) => day(text).weekNumber(ICAL.Time.MONDAY));
console.log('ical.js 2.2.1');
console.log('expected:', [20, 53, 1]);
console.log('seen:    ', seen);
console.log('with the first day of the week:', monday);
assert.deepEqual(seen, [20, 20, 20]);
assert.deepEqual(monday, [20, 53, 1]);
EOF
node check.mjs
