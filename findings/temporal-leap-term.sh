#!/usr/bin/env bash
# @js-temporal/polyfill 0.5.1 and temporal-polyfill 1.0.8: three years after 29 February 2020 are not three years later.
# Expected: add({ years: 3 }) gives 28 February 2023, so until() from the one to the other gives P3Y.
# Seen: P2Y11M30D, and from the other end two days less: -P2Y11M28D. A month after 31 January 2024 is 29 February, and
# the difference between these two is P29D.
# It follows the standard: a difference must not pass over a day that does not exist, although a sum may stop before it.
# A term that was computed by adding is shown as one that ended early.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @js-temporal/polyfill@0.5.1 temporal-polyfill@1.0.8
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as first from '@js-temporal/polyfill';
import * as second from 'temporal-polyfill';

const look = ({ PlainDate }) => {
  const start = PlainDate.from('2020-02-29');
  const end = start.add({ years: 3 });
  const month = PlainDate.from('2024-01-31').until('2024-02-29', { largestUnit: 'month' });
  const units = { largestUnit: 'year' };
  return [end, start.until(end, units), end.until(start, units), month].map(String);
};
const seen = [first, second].map(({ Temporal }) => look(Temporal));
console.log('@js-temporal/polyfill 0.5.1 and temporal-polyfill 1.0.8');
console.log('expected:', ['2023-02-28', 'P3Y', '-P3Y', 'P1M']);
console.log('seen:    ', ...seen);
for (const one of seen) assert.deepEqual(one, ['2023-02-28', 'P2Y11M30D', '-P2Y11M28D', 'P29D']);
EOF
node check.mjs
