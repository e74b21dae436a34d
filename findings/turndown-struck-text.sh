#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2, read again by markdown-it 15.0.3: a struck figure comes back unstruck.
# Expected: <del>12</del> survives the way to Markdown and back, since both sides support strikethrough by design.
# Seen: the plugin writes one tilde (~12~), and markdown-it accepts only two, so the tildes become text.
# Corrections that strike the old figure look like two figures side by side.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 markdown-it@15.0.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const service = new TurndownService();
service.use(gfm);
const markdown = service.turndown('<p>The plan passed by <del>12</del> <ins>13</ins> votes.</p>');
const seen = {
  markdown,
  html: markdownIt().render(markdown).trim(),
  'html of two tildes': markdownIt().renderInline('~~12~~'),
};
console.log('turndown 7.2.5, turndown-plugin-gfm 1.0.2, markdown-it 15.0.3');
console.log('expected: the 12 is struck at the end');
console.log('seen:', seen);
assert.deepEqual(seen, {
  markdown: 'The plan passed by ~12~ 13 votes.',
  html: '<p>The plan passed by ~12~ 13 votes.</p>',
  'html of two tildes': '<s>12</s>',
});
EOF
node check.mjs
