#!/usr/bin/env bash
# @internationalized/date 3.12.4: in the Japanese calendar, 1 May 1867 is 8 September 1868.
# Expected: the day itself in an earlier era, or an error, since another calendar does not change the day.
# Seen: Meiji 1-9-8, and that is what comes back in the Gregorian calendar. Each day before it gives the same.
# The eras begin with Meiji, and earlier dates are moved to its first day. The calendar of Taiwan keeps the day.
# Two people born in 1750 and 1867 share a birthday, and a test on years of today does not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @internationalized/date@3.12.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { GregorianCalendar, JapaneseCalendar, parseDate, TaiwanCalendar, toCalendar } from '@internationalized/date';

const there = (text, calendar) => toCalendar(toCalendar(parseDate(text), calendar), new GregorianCalendar()).toString();
const seen = {
  'Japan, 2019': there('2019-05-01', new JapaneseCalendar()),
  'Japan, 1867': there('1867-05-01', new JapaneseCalendar()),
  'Japan, 1750': there('1750-05-01', new JapaneseCalendar()),
  'Taiwan, 1867': there('1867-05-01', new TaiwanCalendar()),
};
console.log('@internationalized/date 3.12.4: 1 May there and back');
console.log('expected: 1 May of the same year each time');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'Japan, 2019': '2019-05-01',
  'Japan, 1867': '1868-09-08',
  'Japan, 1750': '1868-09-08',
  'Taiwan, 1867': '1867-05-01',
});
EOF
node check.mjs
