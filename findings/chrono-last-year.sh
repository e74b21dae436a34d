#!/usr/bin/env bash
# chrono-node 2.10.3: the words "last year" after a day do not change its year.
# Expected: read on 30 November 2024, "17 May last year" is 17 May 2023, and "May of last year" is May 2023.
# Seen: two separate dates, and the first is 17 May 2025. "17 May this year" is 2025 as well.
# The nearest such day is chosen first, even if it is yet to come; the words behind it become a date of their own.
# News looks back in these words: an event that happened would be dated to the future.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const read = (text) =>
  chrono.en
    .parse(text, new Date('2024-11-30T12:00:00Z'))
    .map((result) => `${result.text}: ${result.start.get('year')}-${result.start.get('month')}`);
const texts = ['17 May last year', 'on 17 May of last year', 'May of last year', '17 May this year'];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('chrono-node 2.10.3, read on 30 November 2024');
console.log('expected: one date each, in 2023, 2023, 2023 and 2024');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '17 May last year': ['17 May: 2025-5', 'last year: 2023-11'],
  'on 17 May of last year': ['on 17 May: 2025-5', 'last year: 2023-11'],
  'May of last year': ['May of: 2025-5', 'last year: 2023-11'],
  '17 May this year': ['17 May: 2025-5', 'this year: 2024-1'],
});
EOF
node check.mjs
