#!/usr/bin/env bash
# happy-dom 21.0.4: a page that leaves out <head> and <body>, as HTML allows, has its title in the body.
# Expected: <title> and <meta> are in the head and the body's text is "The council met.", as in browsers and jsdom.
# Seen: the head is empty and the text of the body begins with the title.
# Title words are then counted as article text, and readers of document.head find no metadata.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const page = '<!doctype html><html lang="en"><title>A vote</title><meta name="author" content="Ada Fenn"><p>The council met.';
const window = new Window();
const describe = ({ head, body }) => ({ inHead: head.children.length, text: body.textContent });
const seen = {
  jsdom: describe(new JSDOM(page).window.document),
  'happy-dom': describe(new window.DOMParser().parseFromString(page, 'text/html')),
};
console.log('happy-dom 21.0.4 and jsdom 27.4.0, a page without <head> and <body> tags');
console.log('expected: two elements in the head, "The council met." in the body');
console.log('seen:', seen);
assert.deepEqual(seen, {
  jsdom: { inHead: 2, text: 'The council met.' },
  'happy-dom': { inHead: 0, text: 'A voteThe council met.' },
});
await window.happyDOM.close();
EOF
node check.mjs
