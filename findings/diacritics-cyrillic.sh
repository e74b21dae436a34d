#!/usr/bin/env bash
# diacritics 1.3.0: plain Cyrillic л and Greek ρ become Latin letters in the middle of a word.
# Expected: letters without accents stay as they are, as the other letters of these alphabets do.
# Seen: Алла is "Аnnа", with Latin n between Cyrillic А and а; Τσίπρας has a Latin p and keeps its accent.
# Capital Л is untouched. The table has letters of like shape beside those with accents, and these two are among them.
# A name in two alphabets looks nearly right, and equals neither the name of the register nor any Latin spelling.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund diacritics@1.3.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { remove } from 'diacritics';

const latin = (name) => (remove(name).match(/\p{Script=Latin}/gu) ?? []).join('');
const names = ['Роман', 'Лавров', 'Алла', 'Мельник', 'Τσίπρας'];
const seen = names.map(latin);
console.log('diacritics 1.3.0, Latin letters in', names.map((name) => remove(name)).join(', '));
console.log('expected: none');
console.log('seen:', seen);
assert.deepEqual(seen, ['', '', 'nn', 'n', 'p']);
EOF
node check.mjs
