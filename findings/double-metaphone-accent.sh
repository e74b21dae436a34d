#!/usr/bin/env bash
# double-metaphone 2.0.1: Óscar and Oscar sound different, and so do Şahin and Sahin.
# Expected: equal codes, as for Müller and Muller or Çelik and Celik; the method is for finding names by sound.
# Seen: an accented first vowel is no vowel (SKR and ASKR), except É. Ł, Đ, Ş and Ž have no sound at all: Łukasz is KS.
# Ç has a rule of its own. Letters without one are passed over, as a hyphen is.
# A search by sound is meant for exactly these names, which readers type without the accent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund double-metaphone@2.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { doubleMetaphone } from 'double-metaphone';

const pairs = ['Müller Muller', 'Çelik Celik', 'Élodie Elodie', 'Óscar Oscar', 'Şahin Sahin', 'Łukasz Lukasz'];
const seen = pairs.map((pair) => pair.split(' ').map((name) => doubleMetaphone(name)[0]));
console.log('double-metaphone 2.0.1, first codes of', pairs.join(', '));
console.log('expected: the same code twice in each pair');
console.log('seen:', seen);
assert.deepEqual(seen, [
  ['MLR', 'MLR'],
  ['SLK', 'SLK'],
  ['ALT', 'ALT'],
  ['SKR', 'ASKR'],
  ['HN', 'SHN'],
  ['KS', 'LKS'],
]);
EOF
node check.mjs
