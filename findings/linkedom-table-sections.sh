#!/usr/bin/env bash
# linkedom 0.18.15: a table body whose header cell has no end tag is inside that cell.
# Expected: <tbody> ends the open <th>, <tr> and <thead>, as HTML allows these end tags to be left out.
# Seen: the table has a body with two rows, but it is part of the last header cell, whose text is the whole table.
# Omitted end tags between cells, rows and list items work, so the failure shows only in tables with sections.
# A list of officeholders is then read as one long column title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const table = '<table><thead><tr><th>Mayor<th>From<tbody><tr><td>Mira Quell<td>2010<tr><td>Tom Ash<td>2016</table>';
const page = `<!doctype html><html lang="en"><head><title>Mayors</title></head><body>${table}</body></html>`;
const read = (document) => ({
  header: [...document.querySelectorAll('thead th')].map((cell) => cell.textContent),
  rows: document.querySelectorAll('table > tbody > tr').length,
});
const seen = { jsdom: read(new JSDOM(page).window.document), linkedom: read(parseHTML(page).document) };
console.log('linkedom 0.18.15 and jsdom 27.4.0, a table of two columns without optional end tags');
console.log('expected: header cells Mayor and From, two rows in the body, in both');
console.log('seen:', seen);
assert.deepEqual(seen, {
  jsdom: { header: ['Mayor', 'From'], rows: 2 },
  linkedom: { header: ['Mayor', 'FromMira Quell2010Tom Ash2016'], rows: 0 },
});
EOF
node check.mjs
