#!/usr/bin/env bash
# @formkit/tempo 1.1.0: a month name that it does not know becomes the month of today.
# Expected: a date that Tempo wrote itself, "17 grudnia 2024" in Polish, comes back as December, or is an error.
# Seen: the current month. Russian, Czech, Croatian and Finnish behave alike, French and German work.
# "Sept 12, 2024" in English is read so too. The parser knows nominative names, and the formatter writes the genitive.
# A bare year gets the month of today as well. The result depends on the month in which the code runs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @formkit/tempo@1.1.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { format, parse } from '@formkit/tempo';

process.env.TZ = 'UTC';
const now = new Date().getMonth() + 1;
const month = (text, pattern, locale) => parse(text, pattern, locale).getMonth() + 1;
const december = new Date(2024, 11, 17, 12);
const seen = {};
for (const locale of ['fr', 'de', 'pl', 'ru', 'cs', 'hr', 'fi']) {
  const text = format(december, 'D MMMM YYYY', locale);
  seen[text] = month(text, 'D MMMM YYYY', locale);
}
seen['17 May 2024'] = month('17 May 2024', 'D MMMM YYYY', 'en');
seen['Sept 12, 2024'] = month('Sept 12, 2024', 'MMM D, YYYY', 'en');
seen['2016'] = month('2016', 'YYYY', 'en');
console.log('@formkit/tempo 1.1.0, read in month', now);
console.log('expected: month 12 for each text of 17 December, 5 for May, 9 for September, 1 for the bare year');
console.log('seen:', seen);
const { 2016: year, ...rest } = seen;
assert.deepEqual(Object.values(rest), [12, 12, now, now, now, now, now, 5, now]);
assert.equal(year, now);
EOF
node check.mjs
