#!/usr/bin/env bash
# date-holidays 3.37.0: many holidays exist in years before there was a law or a reason for them.
# Expected: no German Unity Day in 1980 and no Martin Luther King Day in 1960, as Juneteenth is absent in 1990.
# Seen: both are public holidays, King Day even in 1800. South Africa has Freedom Day and Mandela Day in 1980.
# A first year is recorded for some rules only, so a missing entry means something and a present one does not.
# A check of "was that day a holiday then" gives an answer of today.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Holidays from 'date-holidays';

const listed = (country, year, name) =>
  new Holidays(country)
    .getHolidays(year)
    .filter((holiday) => holiday.name.includes(name))
    .map((holiday) => `${holiday.date.slice(0, 10)} ${holiday.type}`);
const seen = {
  'US 1990, Juneteenth': listed('US', 1990, 'Juneteenth'),
  'US 1960, King': listed('US', 1960, 'King'),
  'US 1800, King': listed('US', 1800, 'King'),
  'DE 1980, Einheit': listed('DE', 1980, 'Deutschen Einheit'),
  'ZA 1980, Freedom Day': listed('ZA', 1980, 'Freedom Day'),
  'ZA 1980, Mandela': listed('ZA', 1980, 'Mandela'),
};
console.log('date-holidays 3.37.0, holidays of past years');
console.log('expected: an empty list for each');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'US 1990, Juneteenth': [],
  'US 1960, King': ['1960-01-18 public'],
  'US 1800, King': ['1800-01-20 public'],
  'DE 1980, Einheit': ['1980-10-03 public'],
  'ZA 1980, Freedom Day': ['1980-04-27 public'],
  'ZA 1980, Mandela': ['1980-07-18 observance'],
});
EOF
node check.mjs
