#!/usr/bin/env bash
# moment-jalaali 0.10.5: the question whether two dates are in one Persian year moves both to the start of that year.
# Expected: isSame(other, "jYear") answers and leaves the two dates alone, as isSame(other, "year") does in moment.
# Seen: 17 April and 17 May 2024 are both 20 March 2024 afterwards; with "jMonth", they are at the start of their months.
# moment sets units on the object itself, as add() does, and copies an object for questions; the package makes no copy.
# A filter for the laws of a year changes the days of the laws that it looks at.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0 moment-jalaali@0.10.5
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment-jalaali';

const after = (unit) => {
  const dates = [moment('2024-04-17'), moment('2024-05-17')];
  const answer = dates[0].isSame(dates[1], unit);
  return [answer, ...dates.map((date) => date.format('YYYY-MM-DD'))];
};
const seen = ['year', 'jYear', 'jMonth'].map(after);
console.log('moment-jalaali 0.10.5');
console.log('expected: 2024-04-17 and 2024-05-17 after each question');
console.log('seen with year, jYear and jMonth:', seen);
assert.deepEqual(seen, [
  [true, '2024-04-17', '2024-05-17'],
  [true, '2024-03-20', '2024-03-20'],
  [false, '2024-03-20', '2024-04-20'],
]);
EOF
node check.mjs
