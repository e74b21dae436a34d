#!/usr/bin/env bash
# chrono-node 2.10.3: the word "from" turns the day of a date into an hour.
# Expected: "from 17 May to 3 June 2024" starts on 17 May, as it does without "from" or with a year after May.
# Seen: it starts on 3 May at 17:00. "From 12 May to 4 July 2016" starts on 4 May.
# The day before the month is read as a time, and the day of the end fills the gap. Days above 24 are safe.
# The usual way to write a term of office then begins on a day that the text never names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const start = (text) => {
  const [{ start: from }] = chrono.en.parse(text, new Date('2024-11-30T12:00:00Z'));
  return `${from.get('year')}-${from.get('month')}-${from.get('day')}${from.isCertain('hour') ? ` at ${from.get('hour')}:00` : ''}`;
};
const texts = [
  '17 May to 3 June 2024',
  'from 17 May 2024 to 3 June 2024',
  'from 17 May to 3 June 2024',
  'She was minister from 12 May to 4 July 2016.',
  'from 25 May to 3 June 2024',
];
const seen = Object.fromEntries(texts.map((text) => [text, start(text)]));
console.log('chrono-node 2.10.3, where a range of days starts');
console.log('expected: 17 May 2024, 17 May 2024, 17 May 2024, 12 May 2016, 25 May 2024');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['2024-5-17', '2024-5-17', '2024-5-3 at 17:00', '2016-5-4 at 12:00', '2024-5-25']);
EOF
node check.mjs
