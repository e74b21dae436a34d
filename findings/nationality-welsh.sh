#!/usr/bin/env bash
# i18n-nationality 1.4.0: "Welsh" is the nationality of Wallis and Futuna.
# Expected: "Welsh" leads to GB or to nothing, as "Scottish" and "English" lead to nothing.
# Seen: WF, and the way back gives "Welsh" for the French islands in the Pacific.
# "Slovak", "Argentine" and "Emirati" are unknown: the English list has Slovakian, Argentinean and Emirian only.
# A "Welsh politician" in an article is then counted as one from Polynesia.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund i18n-nationality@1.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const nationality = require('i18n-nationality');
nationality.registerLocale(require('i18n-nationality/langs/en.json'));
const words = ['British', 'Scottish', 'English', 'Welsh', 'Slovak', 'Slovakian', 'Argentine', 'Emirati'];
const seen = words.map((word) => nationality.getAlpha2Code(word, 'en') ?? 'unknown');
const back = nationality.getName('WF', 'en');
console.log('i18n-nationality 1.4.0, English');
console.log('expected: GB or unknown for Welsh; SK for Slovak, AR for Argentine, AE for Emirati');
console.log('seen:', Object.fromEntries(words.map((word, i) => [word, seen[i]])), 'and WF is', back);
assert.deepEqual(seen, ['GB', 'unknown', 'unknown', 'WF', 'unknown', 'SK', 'unknown', 'unknown']);
assert.equal(back, 'Welsh');
EOF
node check.mjs
