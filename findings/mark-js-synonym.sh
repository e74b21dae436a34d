#!/usr/bin/env bash
# mark.js 8.11.1: a synonym that begins with the searched word is never marked whole.
# Expected: with synonyms {EU: "European Union"}, both EU and European Union are marked, as with {EU: "the Union"}.
# Seen: EU, and the letters "Eu" of "European". The two are alternatives of one expression with the short one first,
# so the long one is never tried where the short one fits. Keywords in a list are sorted by length, synonyms are not.
# Most short forms begin like the long one (Fed, Met, Dems). Parts of words are marked and the name is not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund mark.js@8.11.1 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<p></p>');
for (const name of ['document', 'NodeFilter', 'NodeList', 'Node']) globalThis[name] = window[name];
globalThis.window = window;
const { default: Mark } = await import('mark.js');
const marks = (text, word, synonym) => {
  window.document.body.replaceChildren(JSDOM.fragment(`<p>${text}</p>`));
  new Mark(window.document.body).mark(word, { synonyms: { [word]: synonym }, separateWordSearch: false });
  return [...window.document.querySelectorAll('mark')].map(({ textContent }) => textContent);
};
const begins = marks('The EU is the European Union.', 'EU', 'European Union');
const other = marks('The EU is called the Union.', 'EU', 'the Union');
console.log('expected: EU and European Union; EU and the Union');
console.log('seen:', begins, other);
assert.deepEqual(begins, ['EU', 'Eu']);
assert.deepEqual(other, ['EU', 'the Union']);
EOF
node check.mjs
