#!/usr/bin/env bash
# @cucumber/microdata 2.2.0: parts of an article's microdata are lost or run together.
# Expected, by the standard that its README links: itemprop="about keywords" sets two properties,
# and itemref="more" adds the properties of the element with that id.
# Seen: one property with the name "about keywords", and nothing from the referenced element.
# microdata-node 2.0.0 reads the same page as the standard asks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @cucumber/microdata@2.2.0 microdata-node@2.0.0 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { microdata } from '@cucumber/microdata';
import { JSDOM } from 'jsdom';
import { toJson } from 'microdata-node';

const page = `<!doctype html><html><head><title>A vote</title></head><body>
  <article itemscope itemtype="https://schema.org/NewsArticle" itemref="more">
  <h1 itemprop="headline">A vote</h1><p><span itemprop="about keywords">Rivers</span></p></article>
  <p id="more"><time itemprop="datePublished" datetime="2024-05-17">17 May</time></p></body></html>`;
const { document } = new JSDOM(page).window;
const byCucumber = microdata('https://schema.org/NewsArticle', document.documentElement);
const byNode = JSON.parse(JSON.stringify(toJson(page))).items[0].properties;
const seen = { '@cucumber/microdata': Object.keys(byCucumber).sort(), 'microdata-node': Object.keys(byNode).sort() };
console.log('@cucumber/microdata 2.2.0 and microdata-node 2.0.0, names of the properties');
console.log('expected: about, datePublished, headline, keywords');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '@cucumber/microdata': ['@type', 'about keywords', 'headline'],
  'microdata-node': ['about', 'datePublished', 'headline', 'keywords'],
});
EOF
node check.mjs
