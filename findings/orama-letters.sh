#!/usr/bin/env bash
# @orama/orama 3.1.18: in English, a search for "Müller" also finds people whose names begin with M.
# Expected: one result, and the same one for "Muller", as José is found with and without the accent.
# Seen: "ü" separates words, so the search is for "m" and "ller", and "m" is the start of Mark and Mira.
# "Muller" finds nobody. The letters of the English tokenizer are those of Italian, and é is one of them.
# A hyphen, on the other hand, joins: "Jones" does not find Smith-Jones, nor "2016" the term 2010-2016.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { create, insert, search } from '@orama/orama';

const index = create({ schema: { text: 'string' } });
for (const text of ['Jürgen Müller', 'Mark Lee', 'Mira Quell', 'José Ortega', 'Ann Smith-Jones', 'term 2010-2016']) insert(index, { text });
const seen = {};
for (const term of ['José', 'Jose', 'Müller', 'Muller', 'Jones', '2016']) {
  const { hits } = await search(index, { term });
  seen[term] = hits.map((hit) => hit.document.text).sort();
}
console.log('@orama/orama 3.1.18, English by default');
console.log('expected: one result for each search');
console.log('seen:', seen);
assert.deepEqual(seen, {
  José: ['José Ortega'],
  Jose: ['José Ortega'],
  Müller: ['Jürgen Müller', 'Mark Lee', 'Mira Quell'],
  Muller: [],
  Jones: [],
  2016: [],
});
EOF
node check.mjs
