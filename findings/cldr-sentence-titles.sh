#!/usr/bin/env bash
# cldr-segmentation 2.2.1: with the English exceptions of Unicode CLDR, "Sen. Marsh left." is two sentences.
# Expected: one sentence, as after Rep., Mr., Dr., Prof. and Lt., since these lists exist for titles before names.
# Seen: Sen., Gov., Gen., Pres. and Hon. end a sentence, and so do "U.S." in "The U.S. Senate met." and "v." in a case.
# Without the exceptions, "Rep. Marsh" is split as well, so the list is in use; it has one house of the Congress only.
# Claims about senators and governors lose their subject: the name is in another sentence than the title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund cldr-segmentation@2.2.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { sentenceSplit, suppressions } from 'cldr-segmentation';

const count = (title) => sentenceSplit(`${title} Marsh left.`, suppressions.en).length;
const one = ['Rep.', 'Mr.', 'Dr.', 'Prof.', 'Lt.', 'Rev.'].map(count);
const two = ['Sen.', 'Gov.', 'Gen.', 'Pres.', 'Hon.'].map(count);
const others = ['The U.S. Senate met.', 'Lee v. Vale began.'].map((text) => sentenceSplit(text, suppressions.en).length);
console.log('cldr-segmentation 2.2.1, number of sentences: Rep. Mr. Dr. Prof. Lt. Rev.; Sen. Gov. Gen. Pres. Hon.; U.S. v.');
console.log('expected: 1 everywhere');
console.log('seen:', one, two, others);
assert.deepEqual([one, two, others], [[1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2], [2, 2]]);
assert.equal(sentenceSplit('Rep. Marsh left.').length, 2);
EOF
node check.mjs
