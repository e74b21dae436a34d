#!/usr/bin/env bash
# full-name-splitter 1.1.1: the full stop of "Jr." makes it a surname, and a comma makes it a first name.
# Expected: the surname Marsh from "Odile Marsh Jr.", as from "Odile Marsh Jr" and "Odile Marsh III".
# Seen: the surname "Jr.", with Odile Marsh as first names. In "Odile Marsh, Jr." the first name is "Jr.".
# The list of suffixes is compared without the full stop, which titles such as "Dr." in front may have.
# American registers write juniors with the full stop. All of them then share one surname.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund full-name-splitter@1.1.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import splitter from 'full-name-splitter';

const names = ['Odile Marsh Jr', 'Odile Marsh III', 'Dr. Odile Marsh', 'Odile Marsh Jr.', 'Odile Marsh, Jr.'];
const seen = names.map((name) => splitter.default(name));
console.log('full-name-splitter 1.1.1');
console.log('expected: Odile and Marsh from each');
console.log('seen:', Object.fromEntries(names.map((name, i) => [name, seen[i]])));
assert.deepEqual(seen, [
  ['Odile', 'Marsh'],
  ['Odile', 'Marsh'],
  ['Odile', 'Marsh'],
  ['Odile Marsh', 'Jr.'],
  ['Jr.', 'Odile Marsh'],
]);
EOF
node check.mjs
