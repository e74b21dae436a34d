#!/usr/bin/env bash
# lunr 2.3.9: a search for May or Will finds nobody.
# Expected: "May" finds Theresa May, as "Marsh" finds Will Marsh, since both words were indexed as part of a name.
# Seen: no result, and "Theresa May" finds every Theresa. The two names are on the list of English words to leave out.
# That list is applied to the texts and to the query, in whatever case, so there is no sign that a word was dropped.
# An index of officeholders loses a prime minister and everybody called Will.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund lunr@2.3.9
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import lunr from 'lunr';

const names = ['Theresa May', 'Theresa Lee', 'Will Marsh', 'Odile Marsh'];
const index = lunr(function () {
  this.ref('name');
  this.field('name');
  for (const name of names) this.add({ name });
});
const find = (query) => index.search(query).map(({ ref }) => ref).sort();
for (const query of ['May', 'Will', 'Marsh', 'Theresa May']) console.log(`${query}:`, find(query));
console.log('expected: Theresa May for "May", Will Marsh for "Will"');
assert.deepEqual(find('Marsh'), ['Odile Marsh', 'Will Marsh']);
assert.deepEqual(find('May'), []);
assert.deepEqual(find('Will'), []);
assert.deepEqual(find('Theresa May'), ['Theresa Lee', 'Theresa May']);
EOF
node check.mjs
