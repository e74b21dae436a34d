#!/usr/bin/env bash
# chrono-node 2.10.3: a month with a year is a date in half of its languages only.
# Expected: "mai 2024" is found as "May 2024" is, since French is one of the fully supported languages.
# Seen: nothing in German, French, Portuguese and Swedish; Spanish, Italian, Dutch and Russian find the month.
# Chinese finds it with the day of reading: 2024年5月 read on the 30th is 30 May, though not marked as certain.
# Terms of office are often known to the month. The language of the article decides whether they are found.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

process.env.TZ = 'UTC';
const texts = {
  en: 'May 2024',
  es: 'mayo de 2024',
  it: 'maggio 2024',
  nl: 'mei 2024',
  ru: 'май 2024',
  zh: '2024年5月',
  de: 'Mai 2024',
  fr: 'mai 2024',
  pt: 'maio de 2024',
  sv: 'maj 2024',
};
const seen = {};
for (const [language, text] of Object.entries(texts)) {
  const [result] = chrono[language].parse(text, new Date('2026-11-30T12:00:00Z'));
  seen[language] = result === undefined ? 'nothing' : result.start.date().toISOString().slice(0, 10);
}
console.log('chrono-node 2.10.3, read on 30 November 2026');
console.log('expected: 2024-05-01 in each language');
console.log('seen:', seen);
const { zh, de, fr, pt, sv, ...found } = seen;
assert.deepEqual(Object.values(found), Array(5).fill('2024-05-01'));
assert.deepEqual([zh, de, fr, pt, sv], ['2024-05-30', 'nothing', 'nothing', 'nothing', 'nothing']);
EOF
node check.mjs
