#!/usr/bin/env bash
# edtfy 0.0.8: a parser that writes EDTF does not read the EDTF of its own README table.
# Expected: 1999-uu comes back as it is, 2004-06 is June 2004, and 1984-06-02 is that day.
# Seen: the hyphen is read as "until". 1999-uu becomes the interval 1999/00uu, 2004-06 becomes 2004/0006,
# and a full ISO date or 1999-01-uu throws. The words "June 2004" work.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund edtfy@0.0.8
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import edtfy from 'edtfy';

const read = (text) => {
  try {
    return edtfy(text);
  } catch {
    return 'error';
  }
};
const texts = ['June 2004', '199u', '1999-uu', '1999-01-uu', '2004-06', '1984-06-02'];
const seen = Object.fromEntries(texts.map((text) => [text, read(text)]));
console.log('edtfy 0.0.8, EDTF as input');
console.log('expected: each EDTF text comes back as it is');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'June 2004': '2004-06',
  '199u': '199u',
  '1999-uu': '1999/00uu',
  '1999-01-uu': 'error',
  '2004-06': '2004/0006',
  '1984-06-02': 'error',
});
EOF
node check.mjs
