#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0: 17 May of any year is a month of the year 5.
# Expected: <time datetime="05-17">, a day without a year in HTML, has the type gMonthDay or is plain text.
# Seen: the type gYearMonth, whose texts are years and months. A month in the text of a <time>, "2024-05", is plain text,
# and so is "2024-05-17T10:00" without seconds, which HTML allows; with datetime="2024" the type is gYear.
# Of the dates that HTML knows, some keep their meaning, some lose it and one gets another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund microdata-rdf-streaming-parser@3.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';

const type = (time) =>
  new Promise((resolve, reject) => {
    const parser = new MicrodataRdfParser({ baseIRI: 'https://news.example/' });
    parser.on('data', ({ object }) => object.termType === 'Literal' && resolve(object.datatype.value.split('#')[1]));
    parser.on('error', reject);
    parser.end(`<div itemscope itemtype="http://schema.org/Event">${time}</div>`);
  });
const seen = {};
for (const text of ['2024', '2024-05-17', '05-17', '2024-05-17T10:00'])
  seen[text] = await type(`<time itemprop="startDate" datetime="${text}">then</time>`);
seen['text 2024-05'] = await type('<time itemprop="startDate">2024-05</time>');
console.log('microdata-rdf-streaming-parser 3.0.0, types of values');
console.log('expected: gYear, date, gMonthDay, dateTime and gYearMonth, or string for a value without a type');
console.log('seen:', seen);
assert.deepEqual(seen, {
  2024: 'gYear',
  '2024-05-17': 'date',
  '05-17': 'gYearMonth',
  '2024-05-17T10:00': 'string',
  'text 2024-05': 'string',
});
EOF
node check.mjs
