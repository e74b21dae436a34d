#!/usr/bin/env bash
# moment-jalaali 0.10.5: a difference in Persian years is given in milliseconds.
# Expected: diff(other, "jYear") is 1 from 28.2.1403 to 28.2.1404, since add, startOf, endOf and isSame take this unit.
# Seen: 31622400000. isBefore with "jYear" compares moments: April is before May of the same Persian year, and that year is
# the same by isSame. moment passes over units that it does not know, and the package adds its own to some methods only.
# A term of six Persian years has a length of billions, and two laws of one year are in different years.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0 moment-jalaali@0.10.5
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment-jalaali';

const april = () => moment('2024-04-17');
const may = () => moment('2024-05-17');
const seen = {
  added: may().add(1, 'jYear').format('jYYYY/jM/jD'),
  difference: moment('2025-05-18').diff(may(), 'jYear'),
  same: april().isSame(may(), 'jYear'),
  before: april().isBefore(may(), 'jYear'),
};
console.log('moment-jalaali 0.10.5');
console.log('expected: added 1404/2/28, difference 1, same true, before false');
console.log('seen:', seen);
assert.deepEqual(seen, { added: '1404/2/28', difference: 31622400000, same: true, before: true });
EOF
node check.mjs
