#!/usr/bin/env bash
# linkedom 0.18.15: a page written in capitals has tags but no attributes.
# Expected: <META NAME="author"> is found as meta[name="author"] and its name can be read; case does not count in HTML.
# Seen: the elements are there, their attributes only under the name NAME. Class, id and link addresses are missing too.
# jsdom 27.4.0 reads the same page in full. Tag names are put into lower case, attribute names are not.
# Many pages of the nineties are written so. They then have no author, no date and no sources.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const page = `<HTML><HEAD><TITLE>Vote</TITLE><META NAME="author" CONTENT="Odile Marsh"></HEAD>
<BODY><P CLASS="story" ID="first">A <A HREF="/vote">vote</A></P></BODY></HTML>`;
const look = (document) => ({
  metaTags: document.querySelectorAll('meta').length,
  author: document.querySelector('meta[name="author"]')?.getAttribute('content') ?? null,
  name: document.querySelector('meta').getAttribute('name'),
  story: document.querySelectorAll('.story').length,
  first: document.getElementById('first') !== null,
  link: document.querySelector('a').getAttribute('href'),
});
const seen = { linkedom: look(parseHTML(page).document), jsdom: look(new JSDOM(page).window.document) };
console.log('linkedom 0.18.15 and jsdom 27.4.0');
console.log('expected: the same from both');
console.log('seen:', seen);
assert.deepEqual(seen, {
  linkedom: { metaTags: 1, author: null, name: null, story: 0, first: false, link: null },
  jsdom: { metaTags: 1, author: 'Odile Marsh', name: 'author', story: 1, first: true, link: '/vote' },
});
EOF
node check.mjs
