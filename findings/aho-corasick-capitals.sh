#!/usr/bin/env bash
# @tanishiking/aho-corasick 0.0.1: with caseInsensitive, a keyword with a capital letter is never found.
# Expected: "Marsh" finds MARSH, marsh and Marsh, since the README promises to find keywords case insensitively.
# Seen: nothing, not even the exact spelling, which the case-sensitive search finds.
# The text is put into lower case and the keywords are not. The examples of the README have small letters only.
# A list of names, where every entry begins with a capital, matches nothing after the option is switched on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @tanishiking/aho-corasick@0.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Trie } from '@tanishiking/aho-corasick';

const text = 'Odile Marsh said no. MARSH LEFT. A marsh lay there.';
const find = (keyword, caseInsensitive) =>
  new Trie([keyword], { caseInsensitive }).parseText(text).map(({ start }) => start);
const seen = {
  'Marsh, case counts': find('Marsh', false),
  'Marsh, any case': find('Marsh', true),
  'marsh, any case': find('marsh', true),
};
console.log('@tanishiking/aho-corasick 0.0.1, where each keyword starts');
console.log('expected: 6, then 6, 21 and 35 twice');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [[6], [], [6, 21, 35]]);
EOF
node check.mjs
