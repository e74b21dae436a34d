#!/usr/bin/env bash
# compromise-dates 3.9.0: a century is read as a day of the current month.
# Expected: "in the 17th century" gives the years 1601 to 1700, or no date, as "the 19th century" and "the 1990s" do.
# Seen: the 17th of the month that is passed as today; the word "century" is part of the match.
# A sentence about history is dated to the month in which it is read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const read = (text) =>
  nlp(text)
    .dates({ today: '2024-12-10', timezone: 'UTC' })
    .json()
    .map((found) => `${found.text}: ${found.dates.start?.slice(0, 10)}`)
    .join('; ');
const seen = {
  'The 17th century bridge fell.': read('The 17th century bridge fell.'),
  'The bridge fell in the 17th century.': read('The bridge fell in the 17th century.'),
  'The bridge fell in the 1990s.': read('The bridge fell in the 1990s.'),
};
console.log('compromise-dates 3.9.0, with 10 December 2024 as today');
console.log('expected: 1601, or no date');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'The 17th century bridge fell.': '',
  'The bridge fell in the 17th century.': 'in the 17th century.: 2024-12-17',
  'The bridge fell in the 1990s.': '',
});
EOF
node check.mjs
