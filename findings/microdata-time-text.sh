#!/usr/bin/env bash
# microdata-node 2.0.0: a <time> without the attribute datetime has no value.
# Expected: <time itemprop="dateModified">2024-06-01</time> is 2024-06-01. The standard takes the element's text then,
# as the package does for a <span>.
# Seen: an empty text. With the attribute, the date is there.
# A corrected article loses the day of its correction, and the property exists, so a fallback is not tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund microdata-node@2.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { toJson } from 'microdata-node';

const html = `<div itemscope itemtype="https://schema.org/NewsArticle">
  <time itemprop="datePublished" datetime="2024-05-17">17 May</time>
  <time itemprop="dateModified">2024-06-01</time>
  <span itemprop="dateCreated">2024-05-16</span></div>`;
const found = toJson(html, { base: 'https://fen.example/' });
const { properties } = (typeof found === 'string' ? JSON.parse(found) : found).items[0];
console.log('expected: dateModified 2024-06-01');
console.log('seen:', properties);
assert.deepEqual(properties, { datePublished: ['2024-05-17'], dateModified: [''], dateCreated: ['2024-05-16'] });
EOF
node check.mjs
