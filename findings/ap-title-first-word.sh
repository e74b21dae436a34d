#!/usr/bin/env bash
# ap-style-title-case 2.0.0: a headline that begins with a quotation mark begins with a small letter.
# Expected: “The Vote” Is In, and a capital after a colon, as title-case 4.3.2 writes and the style of the agency asks.
# Seen: “the Vote” Is In, and "Marsh: a Life". A bracket has the same effect. Without the mark, "The" has its capital.
# The first word of the text is looked for with the mark as a part of it, and then found on the list of small words.
# Headlines with a quotation in front are frequent in news, and the ones that begin with an article come out wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund ap-style-title-case@2.0.0 title-case@4.3.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { apStyleTitleCase as ap } from 'ap-style-title-case';
import { titleCase } from 'title-case';

const texts = ['the vote is in', '“the vote” is in', '(the vote) is in', 'marsh: a life'];
const seen = texts.map((text) => [ap(text), titleCase(text)]);
console.log('ap-style-title-case 2.0.0 and title-case 4.3.2');
console.log('expected: equal, with a capital in the beginning and after the colon');
console.log('seen:', seen);
assert.deepEqual(seen, [
  ['The Vote Is In', 'The Vote Is In'],
  ['“the Vote” Is In', '“The Vote” Is In'],
  ['(the Vote) Is In', '(The Vote) Is In'],
  ['Marsh: a Life', 'Marsh: A Life'],
]);
EOF
node check.mjs
