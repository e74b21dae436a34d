#!/usr/bin/env bash
# ical.js 2.2.1: the twentieth Monday of each year is every Monday.
# Expected: one day a year for BYDAY=20MO, which the standard itself has as an example, as the first Sunday (1SU) gives.
# Seen: a day each week from the start on. The Monday of week 20 (BYWEEKNO) and the last Monday (BYSETPOS=-1) are every
# Monday as well, and week 20 without a weekday is no day at all.
# The second Sunday of May and the last of a month's working days are right. There is no error for what is not understood.
# A yearly day of a vote or of a report fills the calendar.
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
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(lines.join('\r\n')))).iterator();
  return Array.from({ length: 3 }, () => iterator.next()?.toString() ?? 'none').join(' ');
};
const rules = [
  ['20240519', 'FREQ=YEARLY;BYMONTH=5;BYDAY=3SU', '2024-05-19 2025-05-18 2026-05-17'],
  ['20240107', 'FREQ=YEARLY;BYDAY=1SU', '2024-01-07 2025-01-05 2026-01-04'],
  ['20240513', 'FREQ=YEARLY;BYDAY=20MO', '2024-05-13 2024-05-20 2024-05-27'],
  ['20240513', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2024-05-20 2024-05-27 2024-06-03'],
  ['20241230', 'FREQ=YEARLY;BYDAY=MO;BYSETPOS=-1', '2024-12-30 2025-01-06 2025-01-13'],
  ['20240513', 'FREQ=YEARLY;BYWEEKNO=20', 'none none none'],
];
console.log('ical.js 2.2.1');
console.log('expected: one day in each year');
for (const [start, rule] of rules) console.log('seen:', rule, days(start, rule));
for (const [start, rule, seen] of rules) assert.equal(days(start, rule), seen);
EOF
node check.mjs
