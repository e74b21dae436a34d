#!/usr/bin/env bash
# iso8601-duration 2.1.4: a duration of duration-fns 3.0.2 loses its days, and a negative one its sign.
# Expected: P6Y-1D, which duration-fns writes for one day short of six years, is read in full or rejected.
# Seen: six years. The pattern has no end, so everything behind "P6Y" is ignored; "-P1Y" adds a year.
# P1.5Y, which it does not cover either, throws an error. tinyduration 3.4.1 reads the minus of both.
# A term that ended the day before an anniversary ends on the anniversary.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund duration-fns@3.0.2 iso8601-duration@2.1.4 tinyduration@3.4.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as durationFns from 'duration-fns';
import * as iso from 'iso8601-duration';
import * as tiny from 'tinyduration';

const text = durationFns.toString(durationFns.between('2010-05-17', '2016-05-16'));
const end = (duration, start) => iso.end(iso.parse(duration), new Date(start)).toISOString().slice(0, 10);
const seen = {
  text,
  'its end': end(text, '2010-05-17'),
  '-P1Y from 2016-05-17': end('-P1Y', '2016-05-17'),
  'days in tinyduration': tiny.parse(text).days,
};
console.log('duration-fns 3.0.2, iso8601-duration 2.1.4, tinyduration 3.4.1');
console.log('expected: an end on 2016-05-16, then 2015-05-17, or errors');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['P6Y-1D', '2016-05-17', '2017-05-17', -1]);
assert.throws(() => iso.parse('P1.5Y'));
EOF
node check.mjs
