#!/usr/bin/env bash
# @edtf-ts/core 0.4.2: its four-valued comparison ignores the marks of doubt and the imprecise ends of a term.
# Expected: MAYBE, as its README promises for imprecise dates, when a date is uncertain (2024?), approximate (2024~),
# one of several ([2010,2016]), or within the month in which a term ends at an unknown day.
# Seen: YES for all of them. Only unspecified digits (201X) give MAYBE.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { FuzzyDate } from '@edtf-ts/core';

const ask = (left, relation, right) => FuzzyDate.parse(left)[relation](FuzzyDate.parse(right));
const questions = [
  ['201X', 'equals', '2016'],
  ['2024?', 'equals', '2024'],
  ['2024~', 'equals', '2024'],
  ['2024~', 'isBefore', '2025-01'],
  ['[2010,2016]', 'equals', '2016'],
  ['2016-07-30', 'during', '2010-05/2016-07'],
];
const seen = Object.fromEntries(questions.map((question) => [question.join(' '), ask(...question)]));
console.log('@edtf-ts/core 0.4.2, relations of imprecise dates');
console.log('expected: MAYBE for every one');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '201X equals 2016': 'MAYBE',
  '2024? equals 2024': 'YES',
  '2024~ equals 2024': 'YES',
  '2024~ isBefore 2025-01': 'YES',
  '[2010,2016] equals 2016': 'YES',
  '2016-07-30 during 2010-05/2016-07': 'YES',
});
EOF
node check.mjs
