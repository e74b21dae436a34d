#!/usr/bin/env bash
# @mozilla/readability 0.6.0 on linkedom 0.18.15: text that the page hides enters the article.
# Expected: a paragraph with style="display:none !important" is left out, as it is on jsdom.
# Seen: linkedom gives "none !important" as the value of style.display, so Readability takes it for visible.
# Plain "display:none" works. Drafts and duplicates that sites hide this way become article text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const story = '<p>The council met again, and the clerk read the letter aloud, line by line, in the old hall.</p>'.repeat(6);
const page = (style) => `<!doctype html><html><head><title>A vote</title></head><body><article>${story}
  <p style="${style}">DRAFT the count was not over when this sentence was written, and nobody was to see it.</p>
  </article></body></html>`;
const documents = {
  jsdom: (html) => new JSDOM(html).window.document,
  linkedom: (html) => parseHTML(html).document,
};
const seen = {};
for (const [name, open] of Object.entries(documents)) {
  for (const style of ['display:none', 'display:none !important']) {
    seen[`${name}, ${style}`] = new Readability(open(page(style))).parse().textContent.includes('DRAFT');
  }
}
seen['linkedom, style.display'] = parseHTML(page('display:none !important')).document.querySelector('[style]').style.display;
console.log('@mozilla/readability 0.6.0 with linkedom 0.18.15 and jsdom 27.4.0, is the hidden paragraph in the text?');
console.log('expected: false in all four, and "none"');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'jsdom, display:none': false,
  'jsdom, display:none !important': false,
  'linkedom, display:none': false,
  'linkedom, display:none !important': true,
  'linkedom, style.display': 'none !important',
});
EOF
node check.mjs
