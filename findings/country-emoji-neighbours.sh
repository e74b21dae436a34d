#!/usr/bin/env bash
# country-emoji 1.5.6: South Sudan is Sudan, New Jersey is Jersey and Northern Ireland is Ireland.
# Expected: the code of the country, or undefined for a name of no country. code("Scotland") and code("West Virginia") are undefined.
# Seen: the code of any country whose name is a part of the given one. DR Congo gets CG, the other Congo; Indiana is IN.
# No option asks for a search in parts, and South Sudan has a code of its own in the package.
# Facts about a state or a region of the news would be shown under the flag of a neighbour.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund country-emoji@1.5.6
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { code } from 'country-emoji';

const seen = Object.fromEntries(
  ['South Sudan', 'DR Congo', 'Northern Ireland', 'New Jersey', 'New Mexico', 'Indiana', 'Scotland', 'North Korea'].map(
    (name) => [name, code(name)],
  ),
);
console.log('expected: SS, CD, and undefined for regions');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'South Sudan': 'SD',
  'DR Congo': 'CG',
  'Northern Ireland': 'IE',
  'New Jersey': 'JE',
  'New Mexico': 'MX',
  Indiana: 'IN',
  Scotland: undefined,
  'North Korea': 'KP',
});
EOF
node check.mjs
