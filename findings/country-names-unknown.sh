#!/usr/bin/env bash
# i18n-iso-countries 7.14.0: it does not know the plain English names that Intl.DisplayNames gives for its own codes.
# Expected: "Syria" leads to SY, as "Iran" leads to IR, "Russia" to RU and "South Korea" to KR.
# Seen: undefined for Syria, Brunei, Moldova, Laos and Vatican City; some three dozen names fail on Node 20.
# The package lists spoken names for some states and only the formal one ("Syrian Arab Republic") for others.
# News uses the plain names, so a lookup that was tried with Iran fails for Syria.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import countries from 'i18n-iso-countries';

const names = new Intl.DisplayNames('en', { type: 'region' });
const seen = {};
for (const code of ['IR', 'RU', 'KR', 'SY', 'BN', 'MD', 'LA', 'VA']) {
  seen[`${code}, ${names.of(code)}`] = countries.getAlpha2Code(names.of(code), 'en');
}
console.log('i18n-iso-countries 7.14.0, the code for the name that Intl.DisplayNames gives for a code');
console.log('expected: the same code');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'IR, Iran': 'IR',
  'RU, Russia': 'RU',
  'KR, South Korea': 'KR',
  'SY, Syria': undefined,
  'BN, Brunei': undefined,
  'MD, Moldova': undefined,
  'LA, Laos': undefined,
  'VA, Vatican City': undefined,
});
EOF
node check.mjs
