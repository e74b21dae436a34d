#!/usr/bin/env bash
# unidecode 1.1.0 and transliteration 2.6.1: the surname Əliyev becomes "@liyev".
# Expected: Aliyev or Eliyev. The letter Ə is a plain vowel, at the start of very many Azerbaijani names.
# Seen: an at sign; unidecode puts a backslash in front of it. Şahin and Ħamrun become plain letters.
# any-ascii 0.3.3 writes Eliyev.
# The name reads as the handle of an account, and a search for the usual spelling does not find it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund unidecode@1.1.0 transliteration@2.6.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import transliteration from 'transliteration';
import unidecode from 'unidecode';

const names = ['Şahin', 'Ħamrun', 'Əliyev', 'Məmməd'];
const seen = names.map((name) => [unidecode(name), transliteration.transliterate(name)]);
console.log('unidecode 1.1.0 and transliteration 2.6.1 of', names.join(', '));
console.log('expected: letters only');
console.log('seen:', seen);
assert.deepEqual(seen, [
  ['Sahin', 'Sahin'],
  ['Hamrun', 'Hamrun'],
  ['\\@liyev', '@liyev'],
  ['M\\@mm\\@d', 'M@mm@d'],
]);
EOF
node check.mjs
