#!/usr/bin/env bash
# franc 6.2.0: plain English sentences are Scots.
# Expected: "eng" for "The council met today and said that the vote was close.", fifty-five letters of everyday words.
# Seen: "sco", with English second. "The court ruled that the law was not in force when the ministers met." is Scots too;
# the sentence about a signed bill beside it is English. The order depends on letters such as "th" and "he".
# The list of languages has one that shares nearly all of its short words with English.
# An article whose language is guessed from its lead would be read with the rules of a language that no paper is written in.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund franc@6.2.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { franc, francAll } from 'franc';

const texts = [
  'The council met today and said that the vote was close.',
  'The court ruled that the law was not in force when the ministers met.',
  'The president signed the bill on Friday.',
];
const seen = texts.map((text) => franc(text));
console.log('expected: eng three times');
for (const [i, text] of texts.entries()) console.log(`${text} ${seen[i]}`, francAll(text).slice(0, 2));
assert.deepEqual(seen, ['sco', 'sco', 'eng']);
assert.equal(franc(texts[0], { ignore: ['sco'] }), 'eng');
EOF
node check.mjs
