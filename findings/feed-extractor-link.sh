#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3: the link of an Atom entry is its first link, whatever its relation.
# Expected: the article, which has rel="alternate"; rel="self" names the entry's own XML and "replies" a comment feed.
# Seen: the order of the elements decides. With rel="self" first, the link is the XML address.
# rss-parser 3.13.0 takes the alternate link from the same feed in either order.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 rss-parser@3.13.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';
import Parser from 'rss-parser';

const self = '<link rel="self" href="https://api.news.example/vote.xml"/>';
const alternate = '<link rel="alternate" href="https://news.example/vote"/>';
const feed = (links) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Fen Post</title><id>urn:fen:1</id><updated>2024-05-17T10:00:00Z</updated>
<entry><title>A vote</title><id>urn:fen:2</id>${links}<author><name>Ada Fenn</name></author>
<updated>2024-05-17T10:00:00Z</updated><summary>A vote.</summary></entry></feed>`;
const seen = {};
for (const [order, links] of [['alternate first', alternate + self], ['self first', self + alternate]]) {
  seen[`feed-extractor, ${order}`] = extractFromXml(feed(links)).entries[0].link;
  seen[`rss-parser, ${order}`] = (await new Parser().parseString(feed(links))).items[0].link;
}
console.log('@extractus/feed-extractor 8.0.3 and rss-parser 3.13.0, link of an entry');
console.log('expected: https://news.example/vote, four times');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'feed-extractor, alternate first': 'https://news.example/vote',
  'rss-parser, alternate first': 'https://news.example/vote',
  'feed-extractor, self first': 'https://api.news.example/vote.xml',
  'rss-parser, self first': 'https://news.example/vote',
});
EOF
node check.mjs
