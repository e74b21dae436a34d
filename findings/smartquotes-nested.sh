#!/usr/bin/env bash
# smartquotes 2.3.2: a quotation that begins with another one opens with the sign for inches.
# Expected: “‘Yes,’ she said ...” with an opening double quote, as it writes for a quotation without a second one inside.
# Seen: ″‘Yes,’ she said”. A year in single quotes becomes feet: ’2012′. Years in double quotes are right.
# A straight quote that is not taken for one of a quotation becomes a prime, for heights such as 6'2".
# A quotation that never opens is not found by code that looks for pairs of quotes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund smartquotes@2.3.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import smartquotes from 'smartquotes';

const texts = [`"Yes," she said.`, `"'Yes,' she said," he wrote.`, `in "2016"`, `in '2012'`, `a 6'2" man`];
const seen = texts.map((text) => smartquotes.string(text));
console.log('smartquotes 2.3.2');
console.log('expected: primes in the last text only');
console.log('seen:', seen);
assert.deepEqual(seen, ['“Yes,” she said.', '″‘Yes,’ she said,” he wrote.', 'in “2016”', 'in ’2012′', 'a 6′2″ man']);
EOF
node check.mjs
