#!/usr/bin/env bash
# @mozilla/readability 0.6.0: a section whose class is "remarks" is not part of the article.
# Expected: the long quoted speech stays, as it does with the class "statement" or "speech".
# Seen: it is gone, and so is a section with the class "commentary" or "supplement". The rest of the page stays.
# The list of unlikely classes matches parts of words: "remark", "comment", "supplemental".
# Officials call a published speech "remarks", so the words that count most disappear without a trace.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const story = (count) =>
  `<p>The river council met for the ${count} time this week, and the clerk read the letter aloud in the old hall.</p>`;
const keeps = (name) => {
  const speech = `<section class="${name}"><p>Friends, the bridge was promised in spring, and in autumn there is still
    no bridge; I ask this hall to vote again, with the same question, before the year ends.</p></section>`;
  const body = [1, 2, 3, 4, 5].map(story).join('') + speech + [6, 7, 8].map(story).join('');
  const page = `<!doctype html><html><head><title>A vote</title></head><body><article>${body}</article></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://news.example/vote' }).window;
  return new Readability(document).parse().textContent.includes('Friends');
};
const names = ['speech', 'statement', 'remarks', 'commentary', 'supplemental-report'];
const seen = Object.fromEntries(names.map((name) => [name, keeps(name)]));
console.log('@mozilla/readability 0.6.0, is a section with this class kept?');
console.log('expected: true for all');
console.log('seen:', seen);
assert.deepEqual(seen, {
  speech: true,
  statement: true,
  remarks: false,
  commentary: false,
  'supplemental-report': false,
});
EOF
node check.mjs
