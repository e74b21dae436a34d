#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: {{age}} between two fixed days subtracts only the years.
# Expected: somebody born on 17 May 1970 is 39 on 11 May 2010, six days before the birthday, as on Wikipedia.
# Seen: 40, the same as six days later.
# The age at the start of a term is one too high whenever the term began before that year’s birthday.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import wtf from 'wtf_wikipedia';

const age = (day) => wtf(`She took office at {{age|1970|5|17|2010|5|${day}}}.`).text();
const seen = { 'before the birthday': age(11), 'after the birthday': age(23) };
console.log('wtf_wikipedia 10.4.2, {{age|1970|5|17|2010|5|…}}');
console.log('expected: 39 before the birthday, 40 after it');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'before the birthday': 'She took office at 40.',
  'after the birthday': 'She took office at 40.',
});
EOF
node check.mjs
