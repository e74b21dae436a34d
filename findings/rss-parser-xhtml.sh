#!/usr/bin/env bash
# rss-parser 3.13.0: the words of an Atom entry with XHTML content change their order.
# Expected: "She did not resign today." keeps its order, with or without the tags.
# Seen: the emphasised word moves to the end: "She did resign today.not".
# Text and elements of one paragraph are collected apart. A sentence can come to mean its opposite.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund rss-parser@3.13.0 xml2js@0.5.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Fen Post</title><id>urn:fen:1</id><updated>2024-05-17T10:00:00Z</updated>
<entry><title>A vote</title><id>urn:fen:2</id><updated>2024-05-17T10:00:00Z</updated><author><name>Ada Fenn</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>She did <em>not</em> resign today.</p></div></content>
</entry></feed>`;
const { items } = await new Parser().parseString(feed);
const seen = items[0].contentSnippet.replace(/\s+/g, ' ').trim();
console.log('rss-parser 3.13.0, contentSnippet of an XHTML entry');
console.log('expected: She did not resign today.');
console.log('seen:', seen);
assert.equal(seen, 'She did resign today.not');
EOF
node check.mjs
