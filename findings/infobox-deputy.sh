#!/usr/bin/env bash
# infobox-parser 3.6.4: a deputy mayor becomes the mayor.
# Expected: "Deputy [[Mayor of Fenbridge]]" keeps the word before the link, as plain text keeps all its words.
# Seen: "Mayor of Fenbridge". Of "[[Bram Lee]] and [[Mira Vale]]" only the first is left, but a comma keeps both.
# A value with a link is cut to the link. The option simplifyDataValues, described as "only use primary data
# values", turns that off. The words around a link, "Deputy", "(acting)", "(2004–2010)", decide what is true.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund infobox-parser@3.6.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import parse from 'infobox-parser';

const read = (value, options) =>
  parse(`{{Infobox officeholder\n| office = ${value}\n| successor = Odile Marsh\n}}`, options).general.office;
const values = [
  'Deputy Mayor',
  'Deputy [[Mayor of Fenbridge]]',
  '[[Mayor of Fenbridge]] (acting)',
  '[[Bram Lee]] and [[Mira Vale]]',
  '[[Bram Lee]], [[Mira Vale]]',
];
const seen = Object.fromEntries(values.map((value) => [value, read(value)]));
const full = read(values[1], { simplifyDataValues: false });
console.log('infobox-parser 3.6.4');
console.log('expected: the words around a link, and both people');
console.log('seen:', seen, 'without simplification:', full);
assert.deepEqual(Object.values(seen), [
  'Deputy Mayor',
  'Mayor of Fenbridge',
  'Mayor of Fenbridge',
  'Bram Lee',
  ['Bram Lee', 'Mira Vale'],
]);
assert.equal(full, 'Deputy Mayor of Fenbridge');
EOF
node check.mjs
