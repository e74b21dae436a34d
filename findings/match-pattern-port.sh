#!/usr/bin/env bash
# webext-patterns 1.5.1: a match pattern without a port does not match an address with one.
# Expected: *://*.example.org/* matches https://example.org:8443/, since Chrome treats a missing port as any port,
# and the README states that the package follows Chrome. The pattern *://*/* does match that address here.
# Seen: no match, though @webext-core/match-patterns 2.0.0 finds one. An address without a path matches every path:
# https://example.org fits https://example.org/news/*, while https://example.org/ does not.
# A list of sites where a reader switched the extension off then misses pages that the browser counts as the same site.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund webext-patterns@1.5.1 @webext-core/match-patterns@2.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { MatchPattern } from '@webext-core/match-patterns';
import { patternToRegex } from 'webext-patterns';

const both = (pattern, url) => [patternToRegex(pattern).test(url), new MatchPattern(pattern).includes(url)];
const cases = [
  ['*://*/*', 'https://example.org:8443/news/'],
  ['*://*.example.org/*', 'https://example.org/news/'],
  ['*://*.example.org/*', 'https://example.org:8443/news/'],
  ['http://localhost/*', 'http://localhost:3000/'],
  ['https://example.org/news/*', 'https://example.org'],
  ['https://example.org/news/*', 'https://example.org/'],
];
const seen = cases.map(([pattern, url]) => both(pattern, url));
console.log('webext-patterns 1.5.1 and @webext-core/match-patterns 2.0.0');
console.log('expected: true for the first four lines, false for the last two, from both');
cases.forEach(([pattern, url], i) => console.log('seen:', seen[i], pattern, url));
assert.deepEqual(seen, [
  [true, true],
  [true, true],
  [false, true],
  [false, true],
  [true, false],
  [false, false],
]);
EOF
node check.mjs
