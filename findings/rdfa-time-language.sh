#!/usr/bin/env bash
# rdfa-streaming-parser 3.0.2: a time without seconds is a piece of English.
# Expected: "2024-05-17T10:00", which HTML allows in a <time>, is a dateTime or a text without a language.
# Seen: a text in English, because the page has lang="en"; with seconds and a zone it is a dateTime.
# RDFa takes the types of XML Schema, where seconds are not optional, and all other values as text of the page.
# A query for dates finds the articles of one paper and not of the next.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund rdfa-streaming-parser@3.0.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { RdfaParser } from 'rdfa-streaming-parser';

const read = (datetime) =>
  new Promise((resolve, reject) => {
    const parser = new RdfaParser({ baseIRI: 'https://news.example/', contentType: 'text/html' });
    parser.on('data', ({ object }) => {
      if (object.termType === 'Literal') resolve(object.language || object.datatype.value.split('#')[1]);
    });
    parser.on('error', reject);
    parser.end(`<html lang="en"><body vocab="http://schema.org/" typeof="NewsArticle">
      <time property="datePublished" datetime="${datetime}">this morning</time></body></html>`);
  });
const texts = ['2024-05-17', '2024-05-17T10:00:00+02:00', '2024-05-17T10:00', '2024-05-17T10:00+02:00'];
const seen = [];
for (const text of texts) seen.push(await read(text));
console.log('rdfa-streaming-parser 3.0.2, type or language of', texts.join(', '));
console.log('expected: date, then dateTime three times');
console.log('seen:', seen);
assert.deepEqual(seen, ['date', 'dateTime', 'en', 'en']);
EOF
node check.mjs
