#!/usr/bin/env bash
# namecase 1.1.2: the package that restores the capitals of names writes "Emmanuel MacRon".
# Expected: Macron, Machel and Oliver St John, as Machin and Machado keep a single capital.
# Seen: MacRon and MacHel; "ST JOHN" even loses its space and becomes StJohn. "ST. JOHN" with a full stop keeps it.
# Every unlisted name with Mac gets a second capital, unless it ends in one of five letters.
# Registers print surnames in capitals. A text search for the restored name finds nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund namecase@1.1.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import nameCase from 'namecase';

const names = ['EMMANUEL MACRON', 'SAMORA MACHEL', 'OLIVER ST JOHN', 'OLIVER ST. JOHN', 'BRAM MACHADO', 'BRAM MACHIN'];
const seen = names.map((name) => nameCase(name));
console.log('namecase 1.1.2');
console.log('expected: Emmanuel Macron, Samora Machel, Oliver St John, Oliver St. John, Bram Machado, Bram Machin');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'Emmanuel MacRon',
  'Samora MacHel',
  'Oliver StJohn',
  'Oliver St. John',
  'Bram Machado',
  'Bram Machin',
]);
EOF
node check.mjs
