#!/usr/bin/env bash
# another-name-parser 0.1.0: people with the surnames Do and Vi have no surname.
# Expected: "Odile Do" has the last name Do, since no name consists of a first name and a degree alone.
# Seen: "Do" is taken for the degree D.O. and "Vi" for the numeral VI; last is null, and a middle name moves up.
# parse-full-name 1.2.7 keeps both. An index of officeholders by surname loses these people.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund another-name-parser@0.1.0 parse-full-name@1.2.7
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import parse from 'another-name-parser';
import parseFullName from 'parse-full-name';

const names = ['Odile Marsh', 'Odile Do', 'Odile Vi', 'Odile Bram Do'];
const seen = Object.fromEntries(
  names.map((name) => [name, [parse(name).last, parseFullName.parseFullName(name).last]]),
);
console.log('another-name-parser 0.1.0 and parse-full-name 1.2.7, last names');
console.log('expected: Marsh, Do, Vi and Do from both');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'Odile Marsh': ['Marsh', 'Marsh'],
  'Odile Do': [null, 'Do'],
  'Odile Vi': [null, 'Vi'],
  'Odile Bram Do': ['Bram', 'Do'],
});
EOF
node check.mjs
