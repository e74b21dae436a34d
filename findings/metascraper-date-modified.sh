#!/usr/bin/env bash
# metascraper-date 5.49.24: "date" is the day of the last change.
# Expected: 2024-05-17, because metascraper's README describes date as the day on which the article was published.
# Seen: 2024-06-01, in JSON-LD and in Open Graph alike. The rules for the last change come before those for publication.
# An article would be annotated as if it had been written on the day of its last correction.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import date from 'metascraper-date';

const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
  "datePublished":"2024-05-17T10:00:00Z","dateModified":"2024-06-01T10:00:00Z"}</script>`;
const openGraph = `<meta property="article:published_time" content="2024-05-17T10:00:00Z">
  <meta property="article:modified_time" content="2024-06-01T10:00:00Z">`;
const scrape = metascraper([date()]);
const seen = {};
for (const [form, head] of Object.entries({ jsonLd, openGraph })) {
  const html = `<html><head><title>A vote</title>${head}</head><body><p>The council voted.</p></body></html>`;
  seen[form] = (await scrape({ html, url: 'https://www.example.com/vote' })).date;
}
console.log('metascraper-date 5.49.24, date of an article that states both days');
console.log('expected: 2024-05-17T10:00:00.000Z for both');
console.log('seen:', seen);
assert.deepEqual(seen, { jsonLd: '2024-06-01T10:00:00.000Z', openGraph: '2024-06-01T10:00:00.000Z' });
EOF
node check.mjs
