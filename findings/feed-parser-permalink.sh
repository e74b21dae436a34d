#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5: an RSS item whose address is its guid has no address.
# Expected: url is the guid, which RSS 2.0 calls a permalink unless isPermaLink is "false"; <link> is optional.
# Seen: null, even with isPermaLink="true". The address is only in the id, whose meaning differs from feed to feed.
# feedparser 2.6.0 takes the guid as the link; rss-parser 3.13.0 has no link either, only a guid.
# A story that is open in the browser is then not found in the feed that announces it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 rss-parser@3.13.0 feedparser@2.6.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import Parser from 'rss-parser';

const address = 'https://news.example/vote';
const rss = (guid) => `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<link>https://news.example/</link><description>News</description><item><title>The vote</title>${guid}</item></channel></rss>`;
const plain = rss(`<guid>${address}</guid>`);
const marked = rss(`<guid isPermaLink="true">${address}</guid>`);
let streamed;
for await (const item of Readable.from([plain]).pipe(new FeedParser())) streamed = item.link;
const seen = {
  'feed-parser, plain guid': parseFeed(plain).items[0].url,
  'feed-parser, isPermaLink="true"': parseFeed(marked).items[0].url,
  'feed-parser, id': parseFeed(plain).items[0].id,
  feedparser: streamed,
  'rss-parser': (await new Parser().parseString(plain)).items[0].link ?? null,
};
console.log('@rowanmanning/feed-parser 2.1.5, feedparser 2.6.0, rss-parser 3.13.0');
console.log('expected:', address, 'from each');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [null, null, address, address, null]);
EOF
node check.mjs
