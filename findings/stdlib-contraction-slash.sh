#!/usr/bin/env bash
# @stdlib/nlp-expand-contractions 0.2.3: "What's new?" becomes "What has/is new?".
# Expected: "What is new?", since the README promises a default of the package where two readings exist, as for "She'd".
# Seen: a slash and both words in the sentence. "Who's there" is "Who is there". A typographic apostrophe (He can’t) is left
# alone, though nearly all printed news has it.
# The table has one entry with two words in it. Headlines often begin with "What's".
# A word list or a search made from such text has the word "has/is".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @stdlib/nlp-expand-contractions@0.2.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import expand from '@stdlib/nlp-expand-contractions';

const texts = ["Who's there?", "What's new?", "It's what's left.", "He can't go.", 'He can’t go.'];
const seen = texts.map((text) => expand(text));
console.log('@stdlib/nlp-expand-contractions 0.2.3');
console.log('expected:', ['Who is there?', 'What is new?', 'It is what is left.', 'He can not go.', 'He can not go.']);
console.log('seen:    ', seen);
assert.deepEqual(seen.slice(0, 3), ['Who is there?', 'What has/is new?', 'It is what has/is left.']);
assert.equal(seen[4], 'He can’t go.');
EOF
node check.mjs
