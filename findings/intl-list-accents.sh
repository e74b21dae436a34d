#!/usr/bin/env bash
# node 20.20.2 (Intl.ListFormat, Spanish): "y" and "o" do not change before a name that begins with an accented vowel.
# Expected: "Ana e Íñigo" and "Ana u Óscar", as it writes "Ana e Irene" and "Ana u Horacio". Spanish changes the words by sound.
# Seen: "Ana y Íñigo" and "Ana o Óscar". Only plain I, Hi, O, Ho and numbers are looked for.
# A list of people in a Spanish interface is wrong for names such as Íñigo and Óscar, which are common among politicians.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund node@20.20.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';

const join = (type, last) => new Intl.ListFormat('es', { type }).format(['Ana', last]);
const seen = [
  ...['Irene', 'Hilario', 'Íñigo'].map((name) => join('conjunction', name)),
  ...['Olga', 'Horacio', 'Óscar'].map((name) => join('disjunction', name)),
];
console.log(`node ${process.versions.node}, Intl.ListFormat with ICU ${process.versions.icu} in Spanish`);
console.log('expected: e before Irene, Hilario and Íñigo; u before Olga, Horacio and Óscar');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'Ana e Irene',
  'Ana e Hilario',
  'Ana y Íñigo',
  'Ana u Olga',
  'Ana u Horacio',
  'Ana o Óscar',
]);
EOF
node_modules/.bin/node check.mjs
