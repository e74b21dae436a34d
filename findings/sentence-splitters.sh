#!/usr/bin/env bash
# sentence-splitter 5.0.1 and sbd 1.0.19: sentences with the usual endings of political news do not end.
# Expected: two sentences from each text, as both give for "The panel said yes. He left."
# Seen: one. sentence-splitter does not stop after a whole number ("passed in 2019."), and sbd not after "no".
# The first takes "2019." for the number of a list item, the second takes "no." for the short form of "number".
# A rule that looks for a year and a verb in one sentence then joins two unrelated statements.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sentence-splitter@5.0.1 sbd@1.0.19
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import sbd from 'sbd';
import { split } from 'sentence-splitter';

const texts = [
  'The panel said yes. He left.',
  'The bill passed in 2019. He left.',
  'The vote was 12 to 13. It failed.',
  'The council voted no. He left.',
];
const seen = Object.fromEntries(
  texts.map((text) => [
    text,
    {
      'sentence-splitter': split(text).filter((node) => node.type === 'Sentence').length,
      sbd: sbd.sentences(text).length,
    },
  ]),
);
console.log('sentence-splitter 5.0.1 and sbd 1.0.19, number of sentences');
console.log('expected: 2 everywhere');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'The panel said yes. He left.': { 'sentence-splitter': 2, sbd: 2 },
  'The bill passed in 2019. He left.': { 'sentence-splitter': 1, sbd: 2 },
  'The vote was 12 to 13. It failed.': { 'sentence-splitter': 1, sbd: 2 },
  'The council voted no. He left.': { 'sentence-splitter': 2, sbd: 1 },
});
EOF
node check.mjs
