#!/usr/bin/env bash
# chrono-node 2.10.3: in Spanish, the contractions "del" and "al" cost a date its year.
# Expected: "17 de mayo del 2024" is the day "17 de mayo de 2024", and "17 de mayo al 3 de junio de 2024" is one range.
# Seen: read on 30 November 2026, both begin on 17 May 2027, the nearest such day; the range comes as two dates.
# "17 al 19 de mayo de 2024" has lost its first day. Italian "17 maggio al 3 giugno 2024" is a range.
# Only "de" and a hyphen are known. A year that the text gives is replaced by one that has yet to come.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { es, it } from 'chrono-node';

process.env.TZ = 'UTC';
const read = (language, text) =>
  language.parse(text, new Date('2026-11-30T12:00:00Z')).map(({ start, end }) =>
    [start, end].flatMap((day) => (day ? [day.date().toISOString().slice(0, 10)] : [])).join(' to '),
  );
const seen = {
  '17 de mayo de 2024': read(es, '17 de mayo de 2024'),
  '17 de mayo del 2024': read(es, '17 de mayo del 2024'),
  '17 - 19 de mayo de 2024': read(es, '17 - 19 de mayo de 2024'),
  '17 al 19 de mayo de 2024': read(es, '17 al 19 de mayo de 2024'),
  '17 de mayo al 3 de junio de 2024': read(es, '17 de mayo al 3 de junio de 2024'),
  '17 maggio al 3 giugno 2024': read(it, '17 maggio al 3 giugno 2024'),
};
console.log('chrono-node 2.10.3, read on 30 November 2026');
console.log('expected: a start on 17 May 2024 and one date or range from each text');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), [
  ['2024-05-17'],
  ['2027-05-17'],
  ['2024-05-17 to 2024-05-19'],
  ['2024-05-19'],
  ['2027-05-17', '2024-06-03'],
  ['2024-05-17 to 2024-06-03'],
]);
EOF
node check.mjs
