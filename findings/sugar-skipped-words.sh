#!/usr/bin/env bash
# sugar-date 2.0.6: words before a date are skipped, even if they name another day.
# Expected: "the day before May 17, 2024" is 16 May, or an invalid date, as "2 days before May 17, 2024" is.
# Seen: 17 May, and so is "two days after May 17, 2024". "Second Tuesday of November 2016" is the first day of November,
# but with "the" in front it is 8 November.
# A contradiction wins instead: "Monday, May 17, 2024", a Friday, moves to 13 May. Nothing shows which words were skipped.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sugar-date@2.0.6
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Sugar from 'sugar-date';

process.env.TZ = 'UTC';
const read = (text) => {
  const date = Sugar.Date.create(text, { fromUTC: true });
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 10);
};
const texts = [
  'the second Tuesday of November 2016',
  'second Tuesday of November 2016',
  'the day before May 17, 2024',
  'two days after May 17, 2024',
  '2 days after May 17, 2024',
  'Monday, May 17, 2024',
];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('sugar-date 2.0.6');
console.log('expected: 2016-11-08 twice, 2024-05-16 or invalid, 2024-05-19 or invalid twice, 2024-05-17');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['2016-11-08', '2016-11-01', '2024-05-17', '2024-05-17', 'invalid', '2024-05-13']);
EOF
node check.mjs
