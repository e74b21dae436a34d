#!/usr/bin/env bash
# wtf-plugin-classify 2.0.0 for wtf_wikipedia 10.4.2: the office of mayor is a politician.
# Expected: an office, or no type, for a page with the infobox of a post, as for "Governor of Ohio" or a list of mayors.
# Seen: Person/Politician with a score of 0.6, because the category "Mayors of places in England" begins with "Mayors".
# The office's own page is in that category, as on Wikipedia. The infobox "official post" is not looked at.
# An index of people made with it has a person called Mayor of Fenbridge.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2 wtf-plugin-classify@2.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

// The package's other entry imports a file that it does not contain.
const require = createRequire(import.meta.url);
const wtf = require('wtf_wikipedia');
const classify = require('wtf-plugin-classify');

wtf.extend(classify);
const type = (wiki) => wtf(wiki).classify().type;
const seen = {
  mayor: type(
    '{{Infobox official post|post=Mayor of Fenbridge}} The Mayor of Fenbridge is the head of the council. [[Category:Mayors of places in England]]',
  ),
  governor: type('The Governor of Ohio is the head of government. [[Category:Governors of Ohio]]'),
};
console.log('expected: no person');
console.log('seen:', seen);
assert.deepEqual(seen, { mayor: 'Person/Politician', governor: null });
EOF
node check.mjs
