#!/usr/bin/env bash
# any-date-parser 2.2.4: the month of a year-month is returned as the day.
# Expected: 2024-05 gives year 2024 and month 5, since 2024-05-17 and "May 2024" are understood.
# Seen: year 2024 and day 5, without a month. 2024/05 and 05/2024 give the same.
# A date known to the month, the usual precision for terms of office, loses its month without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import parser from 'any-date-parser';

const texts = ['2024-05-17', 'May 2024', '2024-05', '2024/05', '05/2024'];
const seen = Object.fromEntries(texts.map((text) => [text, parser.attempt(text)]));
console.log('any-date-parser 2.2.4, attempt()');
console.log('expected: month 5 in all of them');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '2024-05-17': { year: 2024, month: 5, day: 17 },
  'May 2024': { year: 2024, month: 5 },
  '2024-05': { year: 2024, day: 5 },
  '2024/05': { year: 2024, day: 5 },
  '05/2024': { year: 2024, day: 5 },
});
EOF
node check.mjs
