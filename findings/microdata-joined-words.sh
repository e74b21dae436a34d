#!/usr/bin/env bash
# web-auto-extractor 1.0.17: words around bold or linked text are joined.
# Expected: "The council met Odile Marsh today." with the spaces of the page, as its README shows for a plain text.
# Seen: "ThecouncilmetOdile Marshtoday." A space next to a tag is lost; spaces between words of one text stay.
# microdata-node 2.0.0 reads the same property with its spaces.
# Each piece of text is trimmed before the pieces are put together. A linked name is no longer a word of its own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund web-auto-extractor@1.0.17 microdata-node@2.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import extract from 'web-auto-extractor';
import { toJson } from 'microdata-node';

const page = `<div itemscope itemtype="https://schema.org/NewsArticle">
<p itemprop="articleBody">The <b>council</b> met <a href="/marsh">Odile Marsh</a> today.</p></div>`;
const seen = [
  extract.default().parse(page).microdata.NewsArticle[0].articleBody,
  JSON.parse(JSON.stringify(toJson(page))).items[0].properties.articleBody[0],
];
console.log('web-auto-extractor 1.0.17 and microdata-node 2.0.0');
console.log('expected: The council met Odile Marsh today. (from both)');
console.log('seen:', seen);
assert.deepEqual(seen, ['ThecouncilmetOdile Marshtoday.', 'The council met Odile Marsh today.']);
EOF
node check.mjs
