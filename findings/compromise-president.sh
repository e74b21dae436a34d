#!/usr/bin/env bash
# compromise 14.17.0: "President Macron" is a person without a name.
# Expected: the person President Macron, or no person, since "President Obama" and "President Lee" are found with the name.
# Seen: the person is the one word "President"; honorific "president", first and last name empty. Biden, Trump and any
# invented surname give the same; "Mayor Macron" is nobody. With the first name in front, all of it is found.
# News names a head of state in this form from the second mention on. A list of a text's people has "President" in it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund compromise@14.17.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const people = (text) => nlp(text).people().json().map(({ text: found, person }) => [found, person.lastName]);
const titles = ['President Macron', 'President Biden', 'President Marsh', 'President Obama', 'President Emmanuel Macron'];
const seen = Object.fromEntries(titles.map((title) => [title, people(`${title} signed the treaty.`)]));
console.log('expected: each with the surname');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'President Macron': [['President', '']],
  'President Biden': [['President', '']],
  'President Marsh': [['President', '']],
  'President Obama': [['President Obama', 'obama']],
  'President Emmanuel Macron': [['President Emmanuel Macron', 'macron']],
});
EOF
node check.mjs
