#!/usr/bin/env bash
# humanparser 2.7.0: the first name of a senator is "Sen.", and "Sir" and "Gov." are first names too.
# Expected: a salutation, as for Judge, Hon., Prof. and Rev., because these stand before names in the same way.
# Seen: "Sen. Bram Lee" has the first name Sen. and the middle name Bram. In "Bram Lee, MP", MP is the first name
# and Bram Lee the surname. A title that the list lacks counts as a name.
# The officials of a parliament share a first name, and their own is a middle name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund humanparser@2.7.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import humanparser from 'humanparser';

const read = (name) => {
  const { salutation = '', firstName, lastName } = humanparser.parseName(name);
  return [salutation, firstName, lastName].join('|');
};
const names = ['Judge Bram Lee', 'Hon. Bram Lee', 'Prof. Bram Lee', 'Sen. Bram Lee', 'Gov. Bram Lee', 'Sir Bram Lee', 'Bram Lee, MP'];
const seen = names.map(read);
console.log('humanparser 2.7.0: salutation, first name and surname of', names.join('; '));
console.log('expected: Bram and Lee each time');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'Judge|Bram|Lee',
  'Hon.|Bram|Lee',
  'Prof.|Bram|Lee',
  '|Sen.|Lee',
  '|Gov.|Lee',
  '|Sir|Lee',
  '|MP|Bram Lee',
]);
EOF
node check.mjs
