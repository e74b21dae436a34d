#!/usr/bin/env bash
# @citation-js/date 0.5.1: a range of years becomes a month that does not exist.
# Expected: 2010-2016 gives two date parts, or the raw text, as "Spring 2010" does.
# Seen: one date, year 2010 and month 20, which the formatter writes as 2010-20.
# The first two digits of the second year are read as the month. CSL consumers get an invalid date without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @citation-js/date@0.5.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { format, parse } from '@citation-js/date';

const range = parse('2010-2016');
const seen = { range, formatted: format(range), season: parse('Spring 2010') };
console.log('@citation-js/date 0.5.1, "2010-2016"');
console.log('expected: [[2010],[2016]] or raw text');
console.log('seen:', JSON.stringify(seen));
assert.deepEqual(seen, {
  range: { 'date-parts': [[2010, 20]] },
  formatted: '2010-20',
  season: { raw: 'Spring 2010' },
});
EOF
node check.mjs
