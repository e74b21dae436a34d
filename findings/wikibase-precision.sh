#!/usr/bin/env bash
# wikibase-sdk 11.6.6: the "simple-day" converter drops precision in some values only.
# Expected: precision counts, as the change log promises: year (9) gives 2024, and a decade (8) is not a bare year.
# Seen: with precision 9, 2024-01-01 gives 2024 but 2024-05-17 gives the full day; a decade gives 2010, a century 1901.
# Precision is the unit to which a time is significant. Here a vague date becomes an exact one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund wikibase-sdk@11.6.6
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { wikibaseTimeToSimpleDay } from 'wikibase-sdk';

const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
const simple = (time, precision) =>
  wikibaseTimeToSimpleDay({ time, precision, timezone: 0, before: 0, after: 0, calendarmodel });
const seen = {
  'year, 1 January': simple('+2024-01-01T00:00:00Z', 9),
  'year, 17 May': simple('+2024-05-17T00:00:00Z', 9),
  'month, 17 May': simple('+2024-05-17T00:00:00Z', 10),
  decade: simple('+2010-00-00T00:00:00Z', 8),
  century: simple('+1901-00-00T00:00:00Z', 7),
};
console.log('wikibase-sdk 11.6.6, wikibaseTimeToSimpleDay');
console.log('expected: 2024, 2024, 2024-05, and no bare year for a decade or a century');
console.log('seen:', seen);
assert.deepEqual(seen, {
  'year, 1 January': '2024',
  'year, 17 May': '2024-05-17',
  'month, 17 May': '2024-05-17',
  decade: '2010',
  century: '1901',
});
EOF
node check.mjs
