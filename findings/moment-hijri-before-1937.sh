#!/usr/bin/env bash
# moment-hijri 3.0.0: every day before 14 March 1937 is in the last month of the year 1355.
# Expected: 1868 is the year 1285, or an error. The Islamic calendar of Node's Intl gives 1285.
# Seen: year 1355 and month 12 for 1868, 1900 and 1936; only the day is NaN. A program that shows years or months
# shows nothing odd. From 1356 on the dates are right; they come from a table that ends with the year 1500.
# Births and laws of the nineteenth century get one and the same year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0 moment-hijri@3.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment-hijri';

moment.locale('en');
const days = ['1868-05-17', '1900-05-17', '1936-05-17', '1937-03-14', '2024-05-17'];
const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { year: 'numeric', timeZone: 'UTC' });
const expected = days.map((day) => Number.parseInt(intl.format(new Date(day)), 10));
const seen = days.map((day) => [moment(day).iYear(), moment(day).iMonth() + 1, moment(day).iDate()]);
console.log('moment-hijri 3.0.0');
console.log('expected years:', expected);
console.log('seen year, month and day:', seen);
assert.deepEqual(expected, [1285, 1318, 1355, 1356, 1445]);
assert.deepEqual(seen, [[1355, 12, NaN], [1355, 12, NaN], [1355, 12, NaN], [1356, 1, 1], [1445, 11, 9]]);
EOF
node check.mjs
