#!/usr/bin/env bash
# remove-accents 0.5.0: the capital Ł becomes a small l, so Łukasz is "lukasz".
# Expected: Lukasz, as Øystein is Oystein and Đoković is Dokovic.
# Seen: "lukasz", and Łódź in capitals is "lODZ". All other capitals tried here stay capitals.
# The table maps the capital to the small letter. Searches that ignore the case never show it.
# A list in the order of names has Polish people after everybody else, and a capital no longer marks a name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund remove-accents@0.5.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import removeAccents from 'remove-accents';

const names = ['Øystein', 'Đoković', 'Šimon', 'Wałęsa', 'Łukasz', 'ŁÓDŹ'];
const seen = names.map((name) => removeAccents(name));
console.log('remove-accents 0.5.0 of', names.join(', '));
console.log('expected: capitals stay capitals');
console.log('seen:', seen);
assert.deepEqual(seen, ['Oystein', 'Dokovic', 'Simon', 'Walesa', 'lukasz', 'lODZ']);
EOF
node check.mjs
