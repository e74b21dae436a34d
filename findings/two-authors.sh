#!/usr/bin/env bash
# open-graph-scraper 6.12.0, @extractus/article-extractor 9.0.1, metascraper-author 5.49.24: two authors become one or none.
# Expected: both names or the first, since Open Graph lets article:author repeat and JSON-LD lets author be a list.
# Seen: the first two keep only the last article:author, though open-graph-scraper returns every repeated og:image.
# metascraper finds no author in a JSON-LD list, not even in a list of one person. unfluff 3.2.0 keeps both names.
# A text by two reporters is credited to the wrong one, or to nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts open-graph-scraper@6.12.0 @extractus/article-extractor@9.0.1 metascraper@5.49.24 metascraper-author@5.49.24 unfluff@3.2.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';
import metascraper from 'metascraper';
import metascraperAuthor from 'metascraper-author';
import openGraphScraper from 'open-graph-scraper';
import unfluff from 'unfluff';

const url = 'https://www.example.com/vote';
const page = (head) => {
  const story = '<p>The river council met again this week, and the clerk read the letter aloud in the old hall.</p>'.repeat(8);
  return `<!doctype html><html lang="en"><head><title>A vote</title>${head}</head><body><article>${story}</article></body></html>`;
};
const tags = page('<meta property="article:author" content="Mira Quell"><meta property="article:author" content="Tom Ash">');
const data = (author) =>
  page(
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', author })}</script>`,
  );
const mira = { '@type': 'Person', name: 'Mira Quell' };
const tom = { '@type': 'Person', name: 'Tom Ash' };
const scrape = metascraper([metascraperAuthor()]);
const seen = {
  'unfluff, tags': unfluff(tags).author,
  'open-graph-scraper, tags': (await openGraphScraper({ html: tags })).result.articleAuthor,
  'article-extractor, tags': (await extractFromHtml(tags, url)).author,
  'metascraper, a person': (await scrape({ html: data(mira), url })).author,
  'metascraper, list of one': (await scrape({ html: data([mira]), url })).author,
  'metascraper, list of two': (await scrape({ html: data([mira, tom]), url })).author,
};
console.log('authors of a page with two article:author tags, and of one with JSON-LD');
console.log('expected: Mira Quell and Tom Ash, or Mira Quell');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'unfluff, tags': ['Mira Quell', 'Tom Ash'],
  'open-graph-scraper, tags': 'Tom Ash',
  'article-extractor, tags': 'Tom Ash',
  'metascraper, a person': 'Mira Quell',
  'metascraper, list of one': null,
  'metascraper, list of two': null,
});
EOF
node check.mjs
