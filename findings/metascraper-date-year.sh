#!/usr/bin/env bash
# metascraper-date 5.49.24: a bare year becomes the first of January, and a year with a month becomes nothing.
# Expected: the more precise value is kept at least as well as the coarse one, or both are refused.
# Seen: 2024 gives 2024-01-01T00:00:00.000Z; 2024-05 and 20240517, which ISO 8601 allows too, give null.
# A magazine that states its month has no day, and a page that states its year has an exact day that nobody wrote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import date from 'metascraper-date';

const scrape = metascraper([date()]);
const seen = {};
for (const stated of ['2024', '2024-05', '20240517', '2024-05-17']) {
  const html = `<html><head><title>A vote</title><meta property="article:published_time" content="${stated}"></head>
    <body><p>The council voted.</p></body></html>`;
  seen[`day ${stated}`] = (await scrape({ html, url: 'https://www.example.com/vote' })).date;
}
console.log('metascraper-date 5.49.24, article:published_time at four precisions');
console.log('expected: a year and a month are no worse understood than a year');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'day 2024': '2024-01-01T00:00:00.000Z',
  'day 2024-05': null,
  'day 20240517': null,
  'day 2024-05-17': '2024-05-17T00:00:00.000Z',
});
EOF
node check.mjs
