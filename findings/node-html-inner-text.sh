#!/usr/bin/env bash
# node-html-parser 9.0.7: innerText is the source, with its entities; text is what a reader sees.
# Expected: innerText of <p>Jos&eacute; Marsh</p> is "José Marsh", as in browsers. The README calls text "like innerText".
# Seen: "Jos&eacute; Marsh", while text and textContent give "José Marsh". Without entities all three are equal.
# It is the name that code written for a browser uses. Pages of English news show the difference in quotes (&rsquo;) first.
# A search for José, or for "Marsh & Lee", misses the name, and the entities are shown to readers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund node-html-parser@9.0.7
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parse } from 'node-html-parser';

const { innerText, text, textContent } = parse('<p>Jos&eacute; Marsh &amp; Bram Lee</p>').querySelector('p');
console.log('expected: José Marsh & Bram Lee three times');
console.log('seen:', { innerText, text, textContent });
assert.equal(innerText, 'Jos&eacute; Marsh &amp; Bram Lee');
assert.equal(text, 'José Marsh & Bram Lee');
assert.equal(textContent, text);
EOF
node check.mjs
