#!/usr/bin/env bash
# luxon 3.7.2: an ISO interval with a shortened end runs to the present day.
# Expected: 2008-03-01/05-11 ends on 11 May 2008, as ISO 8601 takes missing parts from the start, or is invalid.
# Seen: it is valid and ends now: "05-11" is read as 05:00 at offset -11 of the current day.
# A closed term of ten weeks becomes one that still lasts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund luxon@3.7.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DateTime, Interval } from 'luxon';

const term = Interval.fromISO('2008-03-01/05-11', { zone: 'utc' });
const daysFromNow = Math.abs(term.end.diff(DateTime.utc(), 'days').days);
const seen = {
  valid: term.isValid,
  start: term.start.toISODate(),
  'ends in 2008': term.end.year === 2008,
  'ends within two days of now': daysFromNow < 2,
  'time of the end': term.end.toFormat("HH:mm 'UTC'"),
};
console.log('luxon 3.7.2, Interval.fromISO("2008-03-01/05-11")');
console.log('expected: ends on 2008-05-11, or is invalid');
console.log('seen:', seen, 'end today:', term.end.toISODate());
assert.deepEqual(seen, {
  valid: true,
  start: '2008-03-01',
  'ends in 2008': false,
  'ends within two days of now': true,
  'time of the end': '16:00 UTC',
});
EOF
node check.mjs
