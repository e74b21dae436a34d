#!/usr/bin/env bash
# written-number 0.11.1: in Spanish and French, 21,000 and 80,000 are misspelt, though 21 and 80 are right.
# Expected: "veintiún mil" and "quatre-vingt mille": veintiuno is shortened before mil, and vingt loses its s before mille.
# Seen: "veintiuno mil" and "quatre-vingts mille". Italian has "ventuno mila" in two words instead of "ventunomila".
# The French hundreds follow their rule (deux cents, deux cent un), and 81 is quatre-vingt-un.
# Counts of votes, which are in the thousands, are written wrongly by a program that was tried with small numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund written-number@0.11.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import writtenNumber from 'written-number';

const numbers = [[21, 'es'], [80, 'fr'], [81, 'fr'], [201, 'fr'], [21_000, 'es'], [80_000, 'fr'], [21_000, 'it']];
const seen = numbers.map(([number, lang]) => writtenNumber(number, { lang }));
console.log('written-number 0.11.1 of', numbers.map((pair) => pair.join(' ')).join(', '));
console.log('expected in the end: veintiún mil, quatre-vingt mille, ventunomila');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'veintiuno',
  'quatre-vingts',
  'quatre-vingt-un',
  'deux cent un',
  'veintiuno mil',
  'quatre-vingts mille',
  'ventuno mila',
]);
EOF
node check.mjs
