#!/usr/bin/env bash
# sherlockjs 1.4.2: the year after a month is an hour of today.
# Expected: "resigned in May 2016" is a date in May 2016, or no date; "17 May 2016" is understood.
# Seen: today at 20:16. The title that is left is "Resigned", so the month was read too. "Since 2016" is today as well.
# Four digits are a time of the day wherever no day stands before the month, though 2016 is not written like a time.
# A term known to the month begins on the day on which the text is read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sherlockjs@1.4.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Sherlock from 'sherlockjs';

Sherlock._setNow(new Date(2024, 10, 30, 9, 0));
const read = (text) => {
  const { eventTitle, startDate } = Sherlock.parse(text);
  return [eventTitle, startDate && `${startDate.toDateString()} ${startDate.getHours()}:${startDate.getMinutes()}`];
};
const seen = ['Resigned in May 2016', 'Mayor since 2016', 'Resigned on 17 May 2016'].map(read);
console.log('expected: days of 2016');
console.log('seen:', seen);
assert.deepEqual(seen[0], ['Resigned', 'Sat Nov 30 2024 20:16']);
assert.equal(seen[1][1], 'Sat Nov 30 2024 20:16');
assert.match(seen[2][1], /^Tue May 17 2016/);
EOF
node check.mjs
