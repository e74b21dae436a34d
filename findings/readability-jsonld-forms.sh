#!/usr/bin/env bash
# @mozilla/readability 0.6.0: equivalent forms of one JSON-LD block give different metadata.
# Expected: the date and author are found whether @context or @type is a text or a list of one, and whether
# an author is a Person or a plain name. JSON-LD treats the lists alike, and schema.org allows names as text.
# Seen: a list as @context or @type hides the whole block; a plain name gives a date but no byline.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const story = '<p>The council met again, and the clerk read the letter aloud, line by line, in the old hall.</p>'.repeat(6);
const usual = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A vote',
  datePublished: '2024-05-17',
  author: { '@type': 'Person', name: 'Ada Fenn' },
};
const read = (change) => {
  const data = JSON.stringify({ ...usual, ...change });
  const page = `<!doctype html><html><head><title>A vote</title><script type="application/ld+json">${data}</script></head>
    <body><article>${story}</article></body></html>`;
  const article = new Readability(new JSDOM(page, { url: 'https://news.example/vote' }).window.document).parse();
  return `${article.publishedTime} ${article.byline}`;
};
const seen = {
  usual: read({}),
  'context as a list': read({ '@context': ['https://schema.org'] }),
  'type as a list': read({ '@type': ['NewsArticle'] }),
  'author as text': read({ author: 'Ada Fenn' }),
};
console.log('@mozilla/readability 0.6.0, published time and byline');
console.log('expected: 2024-05-17 Ada Fenn, four times');
console.log('seen:', seen);
assert.deepEqual(seen, {
  usual: '2024-05-17 Ada Fenn',
  'context as a list': 'null null',
  'type as a list': 'null null',
  'author as text': '2024-05-17 null',
});
EOF
node check.mjs
