#!/usr/bin/env bash
# dayjs 1.11.23: December dates in Polish, Russian and Ukrainian are read one year too late.
# Expected: a date that dayjs wrote, "17 grudnia 2024", comes back as 17 December 2024, as November does.
# Seen: 17 December 2025, without an error. Strict mode rejects the same text.
# The two forms of the month names are in one list, and its last name, the 24th, is read as month 24.
# Every fact dated in December moves a year, while tests on other months pass.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import 'dayjs/locale/pl.js';
import 'dayjs/locale/ru.js';
import 'dayjs/locale/uk.js';

dayjs.extend(customParseFormat);
const pattern = 'D MMMM YYYY';
const seen = {};
for (const locale of ['pl', 'ru', 'uk']) {
  for (const month of [10, 11]) {
    const text = dayjs(new Date(2024, month, 17)).locale(locale).format(pattern);
    seen[text] = dayjs(text, pattern, locale).locale('en').format('YYYY-MM-DD');
  }
}
console.log('dayjs 1.11.23, written and read with "D MMMM YYYY" in one locale');
console.log('expected: 2024-11-17 and 2024-12-17 in each language');
console.log('seen:', seen);
assert.deepEqual(seen, {
  '17 listopada 2024': '2024-11-17',
  '17 grudnia 2024': '2025-12-17',
  '17 ноября 2024': '2024-11-17',
  '17 декабря 2024': '2025-12-17',
  '17 листопада 2024': '2024-11-17',
  '17 грудня 2024': '2025-12-17',
});
EOF
node check.mjs
