#!/usr/bin/env bash
# parse-full-name 1.2.7 and @citation-js/name 0.4.2: people called Van or Della have no first name.
# Expected: "Van Jones" is Van and Jones, since Van is a first name too.
# Seen: parse-full-name makes "Van Jones" the last name; @citation-js/name gives one literal name without parts.
# Both look for particles of surnames (van, della, mac) in capital letters too, and at the start of the name.
# "Jones" later in an article then matches nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund parse-full-name@1.2.7 @citation-js/name@0.4.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parse } from '@citation-js/name';
import parseFullName from 'parse-full-name';

const names = ['Mira Quell', 'Van Jones', 'Della Reese', 'Mac Thornberry'];
const seen = Object.fromEntries(
  names.map((name) => {
    const { first, last } = parseFullName.parseFullName(name);
    const { given, family, literal } = parse(name);
    return [name, [`${first}|${last}`, literal ?? `${given}|${family}`]];
  }),
);
console.log('parse-full-name 1.2.7 and @citation-js/name 0.4.2, first and last name');
console.log('expected: two parts for everyone');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'Mira Quell': ['Mira|Quell', 'Mira|Quell'],
  'Van Jones': ['|Van Jones', 'Van Jones'],
  'Della Reese': ['|Della Reese', 'Della Reese'],
  'Mac Thornberry': ['Mac|Thornberry', 'Mac Thornberry'],
});
EOF
node check.mjs
