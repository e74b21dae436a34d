#!/usr/bin/env bash
# moment-hijri 3.0.0: "9 Safar 1445", a date that it wrote itself, is read as the 9th of the next month.
# Expected: all twelve dates come back, as the dates of moment-jalaali do with their month names.
# Seen: none of them. Months of one word are read as the month after, and Rabi' al-Awwal, Thul-Qi’dah and the others of two
# words as Muharram, the first of the year. Each result counts as valid; the month as a number is read correctly.
# A date that was stored in words, as it is printed in news of the region, moves by a month or by most of a year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0 moment-hijri@3.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment-hijri';

moment.locale('en');
const seen = Array.from({ length: 12 }, (_, month) => {
  const written = moment(`1445/${month + 1}/9`, 'iYYYY/iM/iD').format('iD iMMMM iYYYY');
  const read = moment(written, 'iD iMMMM iYYYY');
  return [written, read.isValid() ? read.format('iYYYY/iM/iD') : 'invalid'];
});
console.log('moment-hijri 3.0.0');
console.log('expected: the months 1 to 12');
for (const [written, read] of seen) console.log('seen:', written, '→', read);
assert.deepEqual(
  seen.map(([, read]) => Number(read.split('/')[1])),
  [2, 3, 1, 1, 1, 1, 8, 9, 10, 11, 1, 1],
);
EOF
node check.mjs
