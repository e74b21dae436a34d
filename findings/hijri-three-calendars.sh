#!/usr/bin/env bash
# node 20.20.2 (Intl), moment-hijri 3.0.0 and @umalqura/core 0.0.7: three dates for one day of the same Islamic calendar.
# Expected: one date each, since all three name the calendar Umm al-Qura, which Saudi Arabia publishes in tables.
# Seen: all agree on 8 March 2024. For 1990 Intl is a day apart from the others; for 1970 all three differ, in the year too.
# In 1970 every day has more than one date, in 1990 five days in six, in 2010 and 2024 none, in 2035 a third of them.
# A birth of 1970 has one of three dates, depending on which part of a program wrote it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund node@20.20.2 moment@2.31.0 moment-hijri@3.0.0 @umalqura/core@0.0.7
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import core from '@umalqura/core';
import moment from 'moment-hijri';

const umalqura = core.default ?? core;
moment.locale('en');
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric' });
const inIntl = (day) => {
  const part = Object.fromEntries(format.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return `${part.year}/${part.month}/${part.day}`;
};
const inCore = (day) => {
  const { hy, hm, hd } = umalqura(day);
  return `${hy}/${hm}/${hd}`;
};
const look = (day) => [inIntl(day), inCore(day), moment(day).format('iYYYY/iM/iD')];
const differ = (year) =>
  Array.from({ length: 365 }, (_, i) => look(new Date(year, 0, 1 + i))).filter((dates) => new Set(dates).size > 1).length;
const seen = [1970, 1990, 2024].map((year) => look(new Date(year, 2, 8)));
const days = Object.fromEntries([1970, 1990, 2010, 2024, 2035].map((year) => [year, differ(year)]));
console.log(`node ${process.versions.node} (ICU ${process.versions.icu}), @umalqura/core 0.0.7, moment-hijri 3.0.0`);
console.log('expected: one date in each line');
for (const dates of seen) console.log('seen:', ...dates);
console.log('days of a year that differ:', days);
assert.deepEqual(seen, [
  ['1389/12/29', '1390/1/1', '1389/12/30'],
  ['1410/8/10', '1410/8/11', '1410/8/11'],
  ['1445/8/27', '1445/8/27', '1445/8/27'],
]);
assert.deepEqual(days, { 1970: 365, 1990: 307, 2010: 0, 2024: 0, 2035: 122 });
EOF
node_modules/.bin/node check.mjs
