#!/usr/bin/env bash
# html-to-text 10.0.1: the terms and descriptions of a <dl> are one word.
# Expected: "Mayor" and "Odile Marsh" on lines of their own, as the items of a <ul> and two sections are.
# Seen: "MayorOdile MarshClerkBram Lee": <dl>, <dt> and <dd> are treated as parts of a line.
# Paragraphs, lists, headings and sections have rules of their own, and an element without one is like <b>.
# Fact boxes of news pages are definition lists. Neither the office nor the name can be found in the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund html-to-text@10.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';

const lines = (html) => convert(html).split('\n').filter(Boolean).map((line) => line.trim());
const seen = {
  list: lines('<ul><li>Mayor</li><li>Odile Marsh</li></ul>'),
  section: lines('<section>Mayor</section><section>Odile Marsh</section>'),
  definitions: lines('<dl><dt>Mayor</dt><dd>Odile Marsh</dd><dt>Clerk</dt><dd>Bram Lee</dd></dl>'),
};
console.log('html-to-text 10.0.1, lines of text');
console.log('expected: offices and names on separate lines');
console.log('seen:', seen);
assert.deepEqual(seen, {
  list: ['* Mayor', '* Odile Marsh'],
  section: ['Mayor', 'Odile Marsh'],
  definitions: ['MayorOdile MarshClerkBram Lee'],
});
EOF
node check.mjs
