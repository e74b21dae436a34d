#!/usr/bin/env bash
# ical.js 2.2.1: a yearly event of 29 February is on 1 March in other years.
# Expected: 2020, 2024, 2028. The standard of calendars lets a date that does not exist be skipped, not moved, and
# the package does so for a monthly event of the 31st.
# Seen: 1 March in 2021, 2022 and 2023. With BYMONTHDAY=29 in the rule, which means the same here, these years are skipped.
# The date of the start is put into each year, and the calendar lets the day run over into March.
# An anniversary, or a law that returns each leap day, gets three days that no one set.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';

const days = (start, rule) => {
  const lines = ['BEGIN:VEVENT', 'UID:1', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, 'END:VEVENT'];
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join('\r\n'))));
  const iterator = event.iterator();
  return Array.from({ length: 5 }, () => iterator.next().toString()).join(' ');
};
const yearly = days('20200229', 'FREQ=YEARLY');
const named = days('20200229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
const monthly = days('20240131', 'FREQ=MONTHLY');
console.log('ical.js 2.2.1');
console.log('expected: 2020-02-29 2024-02-29 2028-02-29 2032-02-29 2036-02-29');
console.log('seen:    ', yearly);
console.log('by day:  ', named);
console.log('monthly: ', monthly);
assert.equal(yearly, '2020-02-29 2021-03-01 2022-03-01 2023-03-01 2024-02-29');
assert.equal(named, '2020-02-29 2024-02-29 2028-02-29 2032-02-29 2036-02-29');
assert.equal(monthly, '2024-01-31 2024-03-31 2024-05-31 2024-07-31 2024-08-31');
EOF
node check.mjs
