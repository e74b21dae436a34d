#!/usr/bin/env bash
# defuddle 0.19.4: "published" may hold two dates in one text.
# Expected: the article's date, 2024-05-17, when the page's JSON-LD also describes the web site with a date of its own.
# Seen: "2001-01-01, 2024-05-17T10:00:00Z", the dates of both joined with a comma.
# new Date() cannot read that, so a page with good metadata ends up without a date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund defuddle@0.19.4 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const data = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Fen Post', datePublished: '2001-01-01' },
    { '@type': 'NewsArticle', headline: 'A vote', datePublished: '2024-05-17T10:00:00Z' },
  ],
};
const story = '<p>The council met again, and the clerk read the letter aloud, line by line, in the old hall.</p>'.repeat(6);
const page = `<!doctype html><html><head><title>A vote</title>
  <script type="application/ld+json">${JSON.stringify(data)}</script></head>
  <body><article><h1>A vote</h1>${story}</article></body></html>`;
const url = 'https://news.example/vote';
const { published } = await Defuddle(new JSDOM(page, { url }).window.document, url);
const seen = { published, 'as a Date': String(new Date(published)) };
console.log('defuddle 0.19.4, published');
console.log('expected: 2024-05-17T10:00:00Z');
console.log('seen:', seen);
assert.deepEqual(seen, { published: '2001-01-01, 2024-05-17T10:00:00Z', 'as a Date': 'Invalid Date' });
EOF
node check.mjs
