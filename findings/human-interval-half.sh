#!/usr/bin/env bash
# human-interval 2.0.1: two and a half years are two years, and 1,000 days are one day.
# Expected: the full length, as "2.5 years" and "1000 days" give; or no number, as "1 decade" gives.
# Seen: 730 days and 1 day. "Two years and six months" is added up correctly.
# Words that it does not know and the comma between digits are passed over, and what is left gives a number.
# A term or a deadline in the words of a law gets shorter without a sign that a part was left out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund human-interval@2.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import humanInterval from 'human-interval';

const days = (text) => humanInterval(text) / 86_400_000;
const texts = ['two years and six months', '2.5 years', 'two and a half years', '1000 days', '1,000 days'];
const seen = Object.fromEntries(texts.map((text) => [text, days(text)]));
console.log('human-interval 2.0.1, length in days');
console.log('expected: 910 or 912.5 for the first three, 1000 for the last two');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'two years and six months': 910,
  '2.5 years': 912.5,
  'two and a half years': 730,
  '1000 days': 1000,
  '1,000 days': 1,
});
assert.ok(Number.isNaN(days('1 decade')));
EOF
node check.mjs
