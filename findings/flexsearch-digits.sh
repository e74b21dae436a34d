#!/usr/bin/env bash
# flexsearch 0.8.212: a search for Article 5 finds Article 55, and a search for the year 20 finds 2000.
# Expected: numbers are compared as they are, also where letters are simplified; "50" and "5" are different words.
# Seen: with the default encoder, equal digits in a row become one, as double letters do: 55 is 5, 500 is 50, 2000 is 20.
# 2020 and 505 have no such row and stay apart, so a test with other numbers passes. The encoder "Exact" keeps all digits.
# A search for one article of a law, or for one year, shows another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import flexsearch from 'flexsearch';

const texts = ['Article 5', 'Article 55', 'Article 50', 'Article 500', 'Term of 2000', 'Term of 2020'];
const search = (options) => {
  const index = new flexsearch.Index(options);
  texts.forEach((text, id) => index.add(id, text));
  return (query) => index.search(query).map((id) => texts[id]);
};
const byDefault = search({});
const exact = search({ encoder: flexsearch.Charset.Exact });
for (const query of ['5', '50', '20', '2020']) console.log(`${query}:`, byDefault(query), 'exact:', exact(query));
console.log('expected: one text at most for each');
assert.deepEqual(byDefault('5'), ['Article 5', 'Article 55']);
assert.deepEqual(byDefault('50'), ['Article 50', 'Article 500']);
assert.deepEqual(byDefault('20'), ['Term of 2000']);
assert.deepEqual(byDefault('2020'), ['Term of 2020']);
assert.deepEqual(exact('5'), ['Article 5']);
assert.deepEqual(exact('20'), []);
EOF
node check.mjs
