#!/usr/bin/env bash
# temporal-polyfill 1.0.8: a month cannot be shown in the reader's language, but a day can.
# Expected: PlainYearMonth 2024-05 is "5/2024" or "May 2024" in English, as PlainDate 2024-05-17 is "5/17/2024".
# Seen: toLocaleString throws "Mismatching Calendars", and so does PlainMonthDay. Dates of the ISO calendar are converted to
# the calendar of the locale; months and days of a year are not, for they could cover parts of two months there.
# It follows the standard, and no locale's own calendar is the ISO one. A month in the Gregorian calendar works.
# Facts known to the month are the ones for which this type was made.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund temporal-polyfill@1.0.8
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill/full';

const show = (value) => {
  try {
    return value.toLocaleString('en');
  } catch (error) {
    return error.message;
  }
};
const day = show(Temporal.PlainDate.from('2024-05-17'));
const month = show(Temporal.PlainYearMonth.from('2024-05'));
const birthday = show(Temporal.PlainMonthDay.from('05-17'));
const gregorian = show(Temporal.PlainYearMonth.from({ year: 2024, month: 5, calendar: 'gregory' }));
console.log('expected: a text for each');
console.log('seen:', { day, month, birthday, gregorian });
assert.equal(day, '5/17/2024');
assert.equal(month, 'Mismatching Calendars');
assert.equal(birthday, 'Mismatching Calendars');
assert.equal(gregorian, '5/2024');
EOF
node check.mjs
