#!/usr/bin/env bash
# spacetime 7.15.0: a bare year becomes the same day of that year as today.
# Expected: "2016" starts on 1 January 2016, as "May 2016" starts on 1 May and "Q2 2016" on 1 April.
# Seen: the month and the day of the reading, so the value changes daily. "Spring 2016" behaves alike,
# though "spring 2016" with a small letter is 1 March.
# Whether "mayor since 2016" covers an article of June 2016 depends on the day on which the code runs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund spacetime@7.15.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import spacetime from 'spacetime';

process.env.TZ = 'UTC';
const read = (text) => spacetime(text, 'UTC').iso().slice(0, 10);
const today = spacetime.now('UTC').iso().slice(5, 10);
const texts = ['May 2016', 'Q2 2016', 'spring 2016', '2016', '1776', 'Spring 2016'];
const seen = texts.map((text) => read(text));
console.log('spacetime 7.15.0, read on the day', today);
console.log('expected: 2016-05-01, 2016-04-01, 2016-03-01, 2016-01-01, 1776-01-01, 2016-03-01');
console.log('seen:', seen);
assert.deepEqual(seen, ['2016-05-01', '2016-04-01', '2016-03-01', `2016-${today}`, `1776-${today}`, `2016-${today}`]);
EOF
node check.mjs
