#!/usr/bin/env bash
# fast-xml-parser 5.12.1: the dash in "Marsh &#8212; Lee" stays the seven signs &#8212;.
# Expected: a dash, since characters by number belong to XML itself, and the parser turns &amp; and &apos; into characters.
# Seen: numbers stay as they are, decimal and hexadecimal, also &#38; for "&". They are read with the option htmlEntities,
# named after HTML. XMLBuilder then writes &amp;#8212;, so the dash is lost for every later reader.
# Feeds have dashes, quotes and accents of headlines in this form.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';

const xml = '<title>Marsh &#8212; Jos&#xE9; &amp; Lee&apos;s vote</title>';
const seen = new XMLParser().parse(xml).title;
const html = new XMLParser({ htmlEntities: true }).parse(xml).title;
const written = new XMLBuilder().build({ title: seen });
console.log('fast-xml-parser 5.12.1');
console.log("expected: Marsh — José & Lee's vote");
console.log('seen:    ', seen);
console.log('with htmlEntities:', html);
console.log('written again:', written);
assert.equal(seen, "Marsh &#8212; Jos&#xE9; & Lee's vote");
assert.equal(html, "Marsh — José & Lee's vote");
assert.match(written, /Marsh &amp;#8212; Jos&amp;#xE9;/);
EOF
node check.mjs
