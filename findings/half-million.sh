#!/usr/bin/env bash
# compromise 14.17.0 and wink-nlp 2.4.0: "4½ million" is one million, or four and a million.
# Expected: 4500000, as both read "4.5 million"; or nothing, as compromise reads "3½ years".
# Seen: compromise gives 1000000 for "4½ million" and 4000000.5 for "4 1/2 million". wink-nlp finds two numbers, 4 and million.
# The sign for a half belongs to no number for either of them, and the word behind it starts a new one.
# British papers write sums and votes so. The figure that comes out is not a part of the sentence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund compromise@14.17.0 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const wink = winkNLP(model);
const byCompromise = (text) => nlp(text).numbers().json().map(({ number }) => number.num);
const byWink = (text) => wink.readDoc(text).entities().out(wink.its.detail).map(({ value }) => value);
const texts = ['It cost 4½ million.', 'It cost 4 1/2 million.', 'It cost 4.5 million.'];
const seen = { compromise: texts.map(byCompromise), wink: [texts[0], texts[2]].map(byWink) };
console.log('expected: 4500000 throughout');
console.log('seen:', JSON.stringify(seen));
assert.deepEqual(seen, {
  compromise: [[1000000], [4000000.5], [4500000]],
  wink: [['4', 'million'], ['4.5 million']],
});
EOF
node check.mjs
