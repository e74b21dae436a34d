#!/usr/bin/env bash
# parse-duration 2.1.9: half a year, written 1/2 year, is two years; 2½ years are two milliseconds.
# Expected: half a year and two and a half years, or null, as for "six years" in words.
# Seen: "1/2 year" is two years and 1 ms, "2 1/2 years" two years and 21 ms, and "2–3 years" three years and 2 ms.
# A number without a unit of its own counts as milliseconds, and all parts are added.
# Fractions and ranges, which terms and sentences of the news have, come out as plausible or tiny lengths.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund parse-duration@2.1.9
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import parse from 'parse-duration';

const year = parse('1 year');
const parts = (text) => {
  const value = parse(text);
  return value === null ? null : [Math.floor(value / year), value % year];
};
const texts = ['2 years', '1/2 year', '2 1/2 years', '2½ years', '2–3 years', 'six years'];
const seen = texts.map(parts);
console.log('parse-duration 2.1.9: whole years and the rest in milliseconds');
console.log('expected: 2 years, then half a year, two and a half years twice and a range, or null for each');
texts.forEach((text, i) => console.log('seen:', text, seen[i]));
assert.deepEqual(seen, [[2, 0], [2, 1], [2, 21], [0, 2], [3, 2], null]);
EOF
node check.mjs
