#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time 1.3.2: a part of a month loses its year.
# Expected: "early May 2024" and "the first Monday of May 2024" are days of May 2024, as "May 2024" is.
# Seen: early May of 2026 or 2027, the years around the day of reading, and "2024" as a second entity of its own.
# The phrase ends before the year. "The end of May 2024" and "mid-May 2024" behave alike, but "Q3 2019" keeps its year.
# A vague but complete date becomes a choice between two years that the text does not name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-date-time@1.3.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-date-time';

const read = (text) =>
  recognizers
    .recognizeDateTime(text, 'en-us', 0, new Date(2026, 10, 30, 12))
    .map((found) => `${found.text}: ${found.resolution.values.map((value) => value.start ?? value.value).join(' or ')}`);
const texts = ['in May 2024', 'in Q3 2019', 'in early May 2024', 'in mid-May 2024', 'the first Monday of May 2024'];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('@microsoft/recognizers-text-date-time 1.3.2, read on 30 November 2026');
console.log('expected: one entity each, with values in the year of the text');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [
  ['may 2024: 2024-05-01'],
  ['q3 2019: 2019-07-01'],
  ['early may: 2026-05-01 or 2027-05-01', '2024: 2024-01-01'],
  ['mid-may: 2026-05-16 or 2027-05-16', '2024: 2024-01-01'],
  ['the first monday of may: 2026-05-04 or 2027-05-03'],
]);
EOF
node check.mjs
