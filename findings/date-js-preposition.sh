#!/usr/bin/env bash
# date.js 0.3.3: "in May 2016" is today, and so are "on May 17, 2016" and "May 17th".
# Expected: the dates that "May 2016", "May 17, 2016" and "17th of May" give, or an invalid date.
# Seen: the moment that was passed as today, unchanged. "Until May 2016" works, "since May 2016" does not.
# What is not understood counts as no offset from today, so there is no error and no invalid date.
# A sentence that says when an office began seems to say that it began today.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date.js@0.3.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import date from 'date.js';

const today = new Date('2024-11-30T12:00:00Z');
const texts = ['May 2016', 'in May 2016', 'since May 2016', 'May 17, 2016', 'on May 17, 2016', '17th of May', 'May 17th'];
const seen = texts.map((text) => date(text, today).toISOString().slice(0, 10));
console.log('date.js 0.3.3, read on 30 November 2024');
texts.forEach((text, i) => console.log('seen:', text, seen[i]));
console.log('expected: 2016-05-01 three times, 2016-05-17 twice, 2024-05-17 twice');
assert.deepEqual(seen, [
  '2016-05-01',
  '2024-11-30',
  '2024-11-30',
  '2016-05-17',
  '2024-11-30',
  '2024-05-17',
  '2024-11-30',
]);
EOF
node check.mjs
