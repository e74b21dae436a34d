#!/usr/bin/env bash
# diff 9.0.0 (jsdiff): outside the Latin script, diffWords compares letters instead of words.
# Expected: "Марш" is replaced by "Марта", as "Marsh" is by "Marta", since letters of a word belong together in Unicode too.
# Seen: "ш" is replaced by "та", within the word. Greek, Arabic and Hindi behave alike; Vietnamese and Turkish are right.
# Only Latin letters form words, unless an Intl.Segmenter is passed. node-htmldiff 0.9.4 splits words likewise.
# The changes of an article are readable in one language, and a list of single letters in the next.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund diff@9.0.0 node-htmldiff@0.9.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { diffWords } from 'diff';
import htmlDiff from 'node-htmldiff';

const pairs = [
  ['Marsh left', 'Marta left'],
  ['Nguyễn left', 'Erdoğan left'],
  ['Марш ушёл', 'Марта ушёл'],
  ['Μαρς έφυγε', 'Μαρτ έφυγε'],
  ['مارش غادر', 'ماريا غادر'],
  ['मार्श ने कहा', 'मार्च ने कहा'],
];
const words = ([before, after], options) =>
  diffWords(before, after, options)
    .filter((part) => part.added || part.removed)
    .map((part) => part.value)
    .join(' → ');
const seen = pairs.map((pair) => words(pair));
const segmented = words(pairs[2], { intlSegmenter: new Intl.Segmenter('ru', { granularity: 'word' }) });
const html = htmlDiff('<p>Марш ушёл</p>', '<p>Марта ушёл</p>');
console.log('diff 9.0.0 and node-htmldiff 0.9.4');
console.log('expected:', pairs.map((pair) => pair.map((text) => text.split(' ')[0]).join(' → ')));
console.log('seen:    ', seen);
console.log('with Intl.Segmenter:', segmented);
console.log('node-htmldiff:', html);
assert.deepEqual(seen, ['Marsh → Marta', 'Nguyễn → Erdoğan', 'ш → та', 'ς → τ', 'ش → يا', 'श → च']);
assert.equal(segmented, 'Марш → Марта');
assert.match(html, /Мар<del[^>]*>ш<\/del><ins[^>]*>та<\/ins>/);
EOF
node check.mjs
