#!/usr/bin/env bash
# @holistics/date-parser 3.0.2: a hyphen without spaces hides the end of a term and the year of a month.
# Expected: "2010-2016" is the same seven years as "2010 - 2016", and "2016-05" is May 2016, as "May 2016" is.
# Seen: "2010-2016" is the year 2010 alone. "2016-05" is the day of reading: it is taken for 20:16 at offset -05.
# "2016/05" is the whole year. A full ISO date works.
# These are the most compact ways to write a term and a month. There is no sign that a part was left unread.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @holistics/date-parser@3.0.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import dateParser from '@holistics/date-parser';

process.env.TZ = 'UTC';
const read = (text) => {
  const { start, end } = dateParser.parse(text, '2024-06-20T12:00:00+00:00', { output: 'date' });
  return `${start} to ${end}`;
};
const texts = ['2010 - 2016', '2010-2016', 'May 2016', '2016-05', '2016/05', '2016-05-17'];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('@holistics/date-parser 3.0.2, read on 20 June 2024; the end is exclusive');
console.log('expected: 2010-01-01 to 2017-01-01 twice, and 2016-05-01 to 2016-06-01 three times');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [
  '2010-01-01 to 2017-01-01',
  '2010-01-01 to 2011-01-01',
  '2016-05-01 to 2016-06-01',
  '2024-06-20 to 2024-06-21',
  '2016-01-01 to 2017-01-01',
  '2016-05-17 to 2016-05-18',
]);
EOF
node check.mjs
