#!/usr/bin/env bash
# happy-dom 21.0.4: a link ignores the page's <base>, although document.baseURI knows it.
# Expected: with <base href="https://archive.example/2024/"> the link "vote" leads to archive.example, as in browsers.
# Seen: baseURI is that of the archive, and link.href is on the host from which the page was loaded.
# Saved pages carry such a base: their source links would name the wrong site.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';

const window = new Window({ url: 'https://news.example/saved/page' });
window.document.write(`<!doctype html><html><head><title>A vote</title><base href="https://archive.example/2024/"></head>
  <body><a href="vote">The vote</a></body></html>`);
const seen = { baseURI: window.document.baseURI, href: window.document.querySelector('a').href };
console.log('happy-dom 21.0.4, a relative link on a page with <base>');
console.log('expected: https://archive.example/2024/vote');
console.log('seen:', seen);
assert.deepEqual(seen, { baseURI: 'https://archive.example/2024/', href: 'https://news.example/saved/vote' });
await window.happyDOM.close();
EOF
node check.mjs
