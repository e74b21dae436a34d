#!/usr/bin/env bash
# pluralize 8.0.0: the plural of German is Germen, and that of Roman is Romen.
# Expected: Germans, Romans, Normans and Ottomans, as it writes humans, Cubans and Americans.
# Seen: every word that ends in "man" is treated like "policeman", except for a few that the rule names.
# isPlural("Germans") is true and isPlural("Germen") is not, so the two halves of the package disagree.
# A count of people by nationality ("3 Germen") is wrong for these peoples only.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund pluralize@8.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import pluralize from 'pluralize';

const words = ['Cuban', 'American', 'human', 'German', 'Roman', 'Norman', 'Ottoman'];
const seen = words.map((word) => pluralize(word, 3, true));
const plural = ['Germen', 'Germans'].map((word) => pluralize.isPlural(word));
console.log('pluralize 8.0.0, three of each; are Germen and Germans plurals?');
console.log('expected: an s at the end of every word; false, true');
console.log('seen:', seen, plural);
assert.deepEqual(seen, ['3 Cubans', '3 Americans', '3 humans', '3 Germen', '3 Romen', '3 Normen', '3 Ottomen']);
EOF
node check.mjs
