#!/usr/bin/env bash
# modern-ahocorasick 3.3.0: wholeWord finds neither the name in "Marsh’s vote" nor "U.S." anywhere.
# Expected: a name before an apostrophe-s counts as a whole word, as it does before a hyphen or a bracket.
# Seen: no match, with both apostrophes. Keywords that end with a full stop, "U.S.", "Inc." or "Jr.", never match.
# Both ends of a match must be borders of Intl.Segmenter words: "Marsh’s" is one word, and "U.S" leaves its last stop out.
# A possessive is one of the most frequent forms of a name in news.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund modern-ahocorasick@3.3.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import AhoCorasick from 'modern-ahocorasick';

const find = (keyword, text) => new AhoCorasick([keyword]).count(text, { wholeWord: true, locale: 'en' });
const cases = [
  ['Marsh', 'Marsh voted.'],
  ['Marsh', 'the Marsh-Lee bill'],
  ['Marsh', '(Marsh)'],
  ['Marsh', 'Marsh’s vote'],
  ['Marsh', "Marsh's vote"],
  ['U.S.', 'The U.S. Senate met.'],
  ['Acme Inc.', 'Acme Inc. closed.'],
];
const seen = cases.map(([keyword, text]) => find(keyword, text));
console.log('modern-ahocorasick 3.3.0, whole words found');
console.log('expected: one in each text');
cases.forEach(([keyword, text], i) => console.log(`seen: ${seen[i]} for "${keyword}" in "${text}"`));
assert.deepEqual(seen, [1, 1, 1, 0, 0, 0, 0]);
EOF
node check.mjs
