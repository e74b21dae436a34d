#!/usr/bin/env bash
# feedparser 2.6.0: an Atom entry with two authors is credited to the author of the feed.
# Expected: Odile Marsh, the first of the two, or both; Atom uses the author of the feed only for entries without one.
# Seen: "News Desk", the author of the feed. Without that, the entry has no author at all. One author is read correctly.
# The format allows any number of authors for an entry, and papers write stories in pairs.
# The people who wrote a story are replaced by a name that is on every story.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund feedparser@2.6.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';

const author = (name) => `<author><name>${name}</name></author>`;
const entry = (names) =>
  `<entry><title>The vote</title><id>urn:x</id><updated>2024-05-17T00:00:00Z</updated>${names.map(author).join('')}</entry>`;
const feed = (head, names) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<id>urn:f</id><updated>2024-05-17T00:00:00Z</updated>${head}${entry(names)}</feed>`;
const read = async (xml) => {
  const authors = [];
  for await (const item of Readable.from([xml]).pipe(new FeedParser())) authors.push(item.author);
  return authors[0];
};
const desk = author('News Desk');
const seen = [
  await read(feed(desk, ['Odile Marsh'])),
  await read(feed(desk, ['Odile Marsh', 'Bram Lee'])),
  await read(feed('', ['Odile Marsh', 'Bram Lee'])),
];
console.log('feedparser 2.6.0: one author, two authors, two authors in a feed without an author');
console.log('expected: Odile Marsh, alone or first, each time');
console.log('seen:', seen);
assert.deepEqual(seen, ['Odile Marsh', 'News Desk', null]);
EOF
node check.mjs
