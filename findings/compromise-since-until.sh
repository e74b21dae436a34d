#!/usr/bin/env bash
# compromise-dates 3.9.0: "until" gives the time after a date, and "since" a time that ends with it.
# Expected: "until July 2016" ends in July 2016; "since May 2010" begins then and lasts until today.
# Seen: "until July 2016" begins on 1 July 2016 and lasts until today; "since May 2010" ends on 31 May 2010.
# "Minister until July 2016" then makes a former minister the present one.
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
const read = (text) => {
  const [found] = nlp(text).dates({ today: '2024-12-10', timezone: 'UTC' }).json();
  return `${found.dates.start.slice(0, 10)} to ${found.dates.end.slice(0, 10)}`;
};
const texts = ['from May 2010 to July 2016', 'until July 2016', 'since May 2010'];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('compromise-dates 3.9.0, with 10 December 2024 as today');
console.log('expected: until July 2016 ends in July 2016; since May 2010 ends on 2024-12-10');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'from May 2010 to July 2016': '2010-05-01 to 2016-07-31',
  'until July 2016': '2016-07-01 to 2024-12-10',
  'since May 2010': '2010-05-01 to 2010-05-31',
});
EOF
node check.mjs
