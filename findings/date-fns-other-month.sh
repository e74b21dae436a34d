#!/usr/bin/env bash
# date-fns 4.4.0: parse reads another month than format wrote, in Armenian, Kazakh and Frisian.
# Expected: the same locale reads back its own month names, or the result is invalid.
# Seen: Armenian June and July come back as January, Kazakh June as May, and Frisian May as March.
# The parser takes the first month whose pattern fits the first letters, and several months share those letters.
# A valid date with a wrong month passes every later check.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { format, parse } from 'date-fns';
import { fy, hy, kk } from 'date-fns/locale';

const pattern = 'd MMMM yyyy';
const seen = {};
for (const [locale, months] of [[hy, [6, 7]], [kk, [6, 9]], [fy, [5]]]) {
  for (const month of months) {
    const text = format(new Date(2024, month - 1, 17), pattern, { locale });
    const day = parse(text, pattern, new Date(2000, 0, 1), { locale });
    seen[`${locale.code} ${month}, ${text}`] = format(day, 'yyyy-MM-dd');
  }
}
console.log('date-fns 4.4.0, the 17th of some months written and read with "d MMMM yyyy"');
console.log('expected: each month comes back');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['2024-01-17', '2024-01-17', '2024-05-17', '2024-01-17', '2024-03-17']);
EOF
node check.mjs
