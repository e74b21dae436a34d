#!/usr/bin/env bash
# words-to-numbers 1.5.1: "At one point, ten ministers were ill" has two ministers.
# Expected: "At 1 point, 10 ministers were ill", since a comma and a noun are between the numbers; "one point five" is 1.5.
# Seen: "At 2 ministers were ill". "At this point ten ministers" is "At this 1 ministers", and "the hundred, two" is 102.
# The word "point" is always the one of a decimal number, and ten after it is ten tenths.
# A figure in a sentence of the news is replaced by another one, and the sentence stays readable.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { wordsToNumbers } from 'words-to-numbers';

const seen = ['At one point, ten ministers were ill.', 'At this point ten ministers left.', 'one point five'].map((text) =>
  wordsToNumbers(text),
);
console.log('expected: 1 point, 10 ministers; this point 10 ministers; 1.5');
console.log('seen:', seen);
assert.deepEqual(seen, ['At 2 ministers were ill.', 'At this 1 ministers left.', 1.5]);
EOF
node check.mjs
