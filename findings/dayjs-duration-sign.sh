#!/usr/bin/env bash
# dayjs 1.11.23: written out, one day short of six years is minus six years and a day.
# Expected: P6Y-1D comes back as P6Y-1D, or as some text that means the same; asDays() of the object is right (2189).
# Seen: toISOString gives -P6Y1D. "P-1Y" comes back as -P1Y, and reading that text drops its sign: P1Y.
# One minus anywhere goes to the front, and the other parts lose theirs. Durations without a minus are not affected.
# A term that is stored and read again ends twelve years and two days early, or grows by what it should lose.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';

dayjs.extend(duration);
const written = ['P6Y-1D', 'P2Y-6M', 'P-1Y', '-P1Y', 'P6Y'].map((text) => dayjs.duration(text).toISOString());
console.log('expected: P6Y-1D, P2Y-6M, -P1Y, -P1Y, P6Y');
console.log('seen:', written);
assert.deepEqual(written, ['-P6Y1D', '-P2Y6M', '-P1Y', 'P1Y', 'P6Y']);
assert.equal(dayjs.duration('P6Y-1D').asDays(), 2189);
assert.equal(dayjs('2010-05-11').add(dayjs.duration('P6Y-1D')).format('YYYY-MM-DD'), '2016-05-10');
EOF
node check.mjs
