#!/usr/bin/env bash
# @formatjs/intl-utils 3.8.4: five days are one year, if New Year lies between.
# Expected: from 31 December to 5 January is five days ago, or a week, as from 20 to 28 November is.
# Seen: selectUnit gives -1 year, which Intl.RelativeTimeFormat shows as "1 year ago". Up to four days are right.
# Ten days over the end of a month are one month ago. Beyond four days, years and months are subtracted as numbers.
# In January, a vote of last week is shown as a vote of last year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @formatjs/intl-utils@3.8.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { selectUnit } from '@formatjs/intl-utils';

process.env.TZ = 'UTC';
const ago = (from, to) => {
  const { value, unit } = selectUnit(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
  return new Intl.RelativeTimeFormat('en').format(value, unit);
};
const seen = {
  '20 to 28 November': ago('2023-11-20', '2023-11-28'),
  '31 December to 3 January': ago('2023-12-31', '2024-01-03'),
  '31 December to 5 January': ago('2023-12-31', '2024-01-05'),
  '31 January to 10 February': ago('2023-01-31', '2023-02-10'),
};
console.log('@formatjs/intl-utils 3.8.4');
console.log('expected: 1 week ago, 3 days ago, 5 days or 1 week ago, 1 week ago');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['1 week ago', '3 days ago', '1 year ago', '1 month ago']);
EOF
node check.mjs
