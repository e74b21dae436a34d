#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3: "published" of an Atom entry is the day of its last change.
# Expected: 2024-05-17, the value of <published>, since the entry has both elements.
# Seen: 2025-01-02, the value of <updated>; <published> is used only where <updated> is missing, which Atom forbids.
# An old article that had a correction this year is read as this year's news.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Fen Post</title><id>urn:fen:1</id><updated>2025-01-02T10:00:00Z</updated>
<entry><title>A vote</title><id>urn:fen:2</id><link href="https://news.example/vote"/><author><name>Ada Fenn</name></author>
<published>2024-05-17T10:00:00Z</published><updated>2025-01-02T10:00:00Z</updated><summary>A vote.</summary></entry></feed>`;
const seen = extractFromXml(feed).entries[0].published;
console.log('@extractus/feed-extractor 8.0.3, published of an entry with both dates');
console.log('expected: 2024-05-17T10:00:00.000Z');
console.log('seen:', seen);
assert.equal(seen, '2025-01-02T10:00:00.000Z');
EOF
node check.mjs
