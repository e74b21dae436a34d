#!/usr/bin/env bash
# hast-util-to-text 4.0.3: a space on each side of a tag stays two spaces.
# Expected: "Odile <b> Marsh</b>" is "Odile Marsh", as in a browser, because the README follows the standard of innerText.
# Seen: two spaces between the words. A comment or an empty element between two spaces has the same effect.
# Spaces inside one text are collapsed, those of neighbouring texts are not compared with each other.
# A name or quote found in this text is not in the browser's, and all later offsets are wrong by one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund hast-util-from-html@2.1.0 hast-util-to-text@4.0.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

const text = (html) => toText(fromHtml(html, { fragment: true }));
const seen = ['<p>Odile   Marsh</p>', '<p>Odile <b> Marsh</b></p>', '<p>Odile <!-- note --> Marsh</p>'].map(text);
console.log('expected: "Odile Marsh" three times');
console.log('seen:', seen);
assert.deepEqual(seen, ['Odile Marsh', 'Odile  Marsh', 'Odile  Marsh']);
EOF
node check.mjs
