#!/usr/bin/env bash
# natural 8.1.1: "José Müller" is the four words Jos, M, ller and left, in "José Müller left".
# Expected: three words, since an accented letter is a letter; WordPunctTokenizer of the same package keeps José and Müller.
# Seen: WordTokenizer and AggressiveTokenizer drop é and ü. TreebankWordTokenizer keeps them as words of one letter.
# Russian is whole in the first one, apart from ё ("Уш", "л"), and single letters in the others, if anything.
# An index of names has an entry for "ller", and a search for Müller finds every name with these pieces.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund natural@8.1.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import natural from 'natural';

const kinds = ['WordPunctTokenizer', 'WordTokenizer', 'AggressiveTokenizer', 'TreebankWordTokenizer'];
const split = (text) => kinds.map((kind) => new natural[kind]().tokenize(text).join(' '));
const latin = split('José Müller left');
const russian = split('Ушёл Марш');
console.log('natural 8.1.1');
console.log('expected: José Müller left, Ушёл Марш');
kinds.forEach((kind, i) => console.log('seen:', kind, '|', latin[i], '|', russian[i]));
assert.deepEqual(latin, ['José Müller left', 'Jos M ller left', 'Jos M ller left', 'Jos é M ü ller left']);
assert.deepEqual(russian, ['У ш ё л М а р ш', 'Уш л Марш', '', 'У ш ё л М а р ш']);
EOF
node check.mjs
