#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2: an unknown digit of a year becomes a zero.
# Expected: date={199X}, BibLaTeX for "some year of the nineties", stays vague, as text or as a range.
# Seen: the exact year 1990; 19XX becomes 1900, and the mark of 2010~ (approximately) disappears.
# Words such as "forthcoming" and year={1999--2001} survive as text, so the library has a place for what it cannot parse.
# The date looks as certain as any other, and a report of 1999 is cited nine years too early.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const fields = ['year={1999--2001}', 'date={199X}', 'date={19XX}', 'date={2010~}'];
const seen = Object.fromEntries(
  fields.map((field) => [field, JSON.stringify(new Cite(`@article{vote, title={A vote}, author={Quell, Mira}, ${field}}`).data[0].issued)]),
);
console.log('@citation-js/plugin-bibtex 0.8.2, issued date of one entry');
console.log('expected: no exact year for 199X, 19XX and 2010~');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'year={1999--2001}': '{"literal":"1999–2001"}',
  'date={199X}': '{"date-parts":[[1990]]}',
  'date={19XX}': '{"date-parts":[[1900]]}',
  'date={2010~}': '{"date-parts":[[2010]]}',
});
EOF
node check.mjs
