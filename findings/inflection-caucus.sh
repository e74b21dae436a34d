#!/usr/bin/env bash
# inflection 3.0.2: one caucus is a "caucu", and a chairman has "chairmans".
# Expected: caucus and census keep their s in the singular, as campus and status do; chairmen, as women.
# Seen: "caucu" and "censu"; their plurals are the words unchanged. Chairman and congressman get a plain s.
# A list of known words in -us and -man decides, and the words of parliaments are not on it.
# Headings that a program makes from the name of a body or an office are misspelt.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund inflection@3.0.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { pluralize, singularize } from 'inflection';

const words = ['campus', 'status', 'caucus', 'census', 'woman', 'chairman', 'congressman'];
const seen = words.map((word) => [singularize(word), pluralize(word)]);
console.log('inflection 3.0.2, singular and plural of words in the singular');
console.log('expected: the word itself, then campuses, statuses, caucuses, censuses, women, chairmen, congressmen');
console.log('seen:', seen);
assert.deepEqual(seen, [
  ['campus', 'campuses'],
  ['status', 'statuses'],
  ['caucu', 'caucus'],
  ['censu', 'census'],
  ['woman', 'women'],
  ['chairman', 'chairmans'],
  ['congressman', 'congressmans'],
]);
EOF
node check.mjs
