#!/usr/bin/env bash
# country-locale-map 1.9.14: with fuzzy matching, "USA" is Russia and England is Greenland.
# Expected: undefined where nothing matches, as the README promises, and the right state for a small spelling mistake.
# Seen: "Holland" is Poland, "Korea" is North Korea and "Czech Republic" is the Central African Republic.
# Of all names the most similar one is taken, if a few letters agree; "Irland" for Ireland works. There is no score.
# News uses these short and former names daily. The facts of another state would stand beside them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund country-locale-map@1.9.14 fuzzball@2.2.6
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import countries from 'country-locale-map';

const names = ['Irland', 'USA', 'England', 'Scotland', 'Holland', 'Korea', 'Czech Republic', 'Northern Ireland'];
const exact = names.map((name) => countries.getCountryByName(name)?.name ?? 'unknown');
const seen = names.map((name) => countries.getCountryByName(name, true)?.name ?? 'unknown');
console.log('country-locale-map 1.9.14');
console.log('expected: Ireland for the first, United States for the second, no other state for the rest');
console.log('seen:', Object.fromEntries(names.map((name, i) => [name, seen[i]])));
assert.deepEqual(exact, Array(names.length).fill('unknown'));
assert.deepEqual(seen, [
  'Ireland',
  'Russia',
  'Greenland',
  'Poland',
  'Poland',
  'North Korea',
  'Central African Republic',
  'Northern Mariana Islands',
]);
EOF
node check.mjs
