#!/usr/bin/env bash
# wink-ner 2.1.0: the end of one sentence and the start of the next make a person.
# Expected: "Who wrote to Bram? Lee did." names Bram and Lee, and not Bram Lee.
# Seen: the entity Bram Lee, across a question mark, a full stop or a comma: punctuation is passed over in the text.
# In the list it counts: "Odile B. Marsh" and "St. John", learned as written, are never found in the same words.
# The README hints at this with "U K". A gazetteer made of real names loses those with initials and invents others.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund wink-ner@2.1.0 wink-tokenizer@5.3.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import ner from 'wink-ner';
import tokenizer from 'wink-tokenizer';

const gazetteer = ner();
gazetteer.learn(['Bram Lee', 'Odile B. Marsh', 'St. John'].map((text) => ({ text, entityType: 'person', uid: text })));
const { tokenize } = tokenizer();
const find = (text) => gazetteer.recognize(tokenize(text)).flatMap(({ uid }) => uid ?? []);
const texts = [
  'Bram Lee resigned.',
  'Who wrote to Bram? Lee did.',
  'She wrote to Bram. Lee answered.',
  'Odile B. Marsh resigned.',
  'St. John resigned.',
];
const seen = texts.map((text) => find(text));
console.log('wink-ner 2.1.0 with wink-tokenizer 5.3.0');
console.log('expected: one person in the first and the last two texts, nobody in the others');
console.log('seen:', Object.fromEntries(texts.map((text, i) => [text, seen[i]])));
assert.deepEqual(seen, [['Bram Lee'], ['Bram Lee'], ['Bram Lee'], [], []]);
EOF
node check.mjs
