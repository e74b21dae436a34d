#!/usr/bin/env bash
# @nlpjs/ner 4.27.0: the month of March is a mention of a person called Marsh.
# Expected: a list of names finds the names of the list, and misspellings of long ones at most.
# Seen: "He resigned in March" and "A harsh vote" mention Marsh, and "Bram Leo" is Bram Lee.
# A word that differs by one letter in five reaches the limit of 0.8 exactly, whatever the length of the name.
# Most surnames have other words at that distance: the wrong person is linked, in a text that names nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @nlpjs/ner@4.27.0 @nlpjs/core@4.26.1 @nlpjs/lang-en@4.26.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Container } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Ner } from '@nlpjs/ner';

const container = new Container();
container.use(LangEn);
const ner = new Ner({ container });
ner.addRuleOptionTexts('en', 'person', 'Odile Marsh', ['Odile Marsh', 'Marsh']);
ner.addRuleOptionTexts('en', 'person', 'Bram Lee', ['Bram Lee']);
const texts = ['Marsh resigned.', 'He resigned in March.', 'A harsh vote.', 'Bram Leo resigned.', 'He resigned in April.'];
const seen = [];
for (const text of texts) {
  const { entities } = await ner.process({ locale: 'en', text });
  seen.push((entities ?? []).map(({ option, utteranceText, accuracy }) => `${utteranceText}: ${option}, ${accuracy}`));
}
console.log('@nlpjs/ner 4.27.0');
console.log('expected: one person in the first text, nobody in the others');
console.log('seen:', Object.fromEntries(texts.map((text, i) => [text, seen[i]])));
assert.deepEqual(seen, [
  ['Marsh: Odile Marsh, 1'],
  ['March: Odile Marsh, 0.8'],
  ['harsh: Odile Marsh, 0.8'],
  ['Bram Leo: Bram Lee, 0.875'],
  [],
]);
EOF
node check.mjs
