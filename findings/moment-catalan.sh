#!/usr/bin/env bash
# moment 2.31.0: every long date in Catalan is read as January.
# Expected: "17 de maig de 2024", which moment wrote with the format LL, is 17 May, as "17 mai 2024" is in French.
# Seen: 17 January 2024, and it counts as valid. Strict mode rejects it, as it rejects its own Ukrainian and Finnish dates.
# A page date in Catalan becomes an ordinary but wrong day, and strict mode is no way out for other languages.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment';
import 'moment/locale/ca.js';
import 'moment/locale/fi.js';
import 'moment/locale/fr.js';
import 'moment/locale/uk.js';

const seen = {};
for (const locale of ['fr', 'ca', 'uk', 'fi']) {
  const text = moment([2024, 4, 17]).locale(locale).format('LL');
  seen[`${locale}: ${text}`] = [false, true].map((strict) => {
    const day = moment(text, 'LL', locale, strict);
    return day.isValid() ? day.locale('en').format('YYYY-MM-DD') : 'invalid';
  });
}
console.log('moment 2.31.0, 17 May 2024 written and read with LL: loosely, then strictly');
console.log('expected: 2024-05-17 twice in each language');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [
  ['2024-05-17', '2024-05-17'],
  ['2024-01-17', 'invalid'],
  ['2024-05-17', 'invalid'],
  ['2024-05-17', 'invalid'],
]);
EOF
node check.mjs
