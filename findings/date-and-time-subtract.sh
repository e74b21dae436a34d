#!/usr/bin/env bash
# date-and-time 4.5.2: subtract(2016, 2010) is minus six years.
# Expected: the first date less the second, as in arithmetic, and as difference functions of other packages (date-fns) have it.
# Seen: -2192 days from 17 May 2010 to 17 May 2016, when the later date is first. The type declaration calls the two "from" and
# "to", so the function measures from its first date to its second, against the sense of its name.
# A term has a negative length, or a check for "after" is turned round. With two equal dates it cannot be seen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund date-and-time@4.5.2 date-fns@4.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { subtract } from 'date-and-time';
import { differenceInDays } from 'date-fns';

const start = new Date(Date.UTC(2010, 4, 17));
const end = new Date(Date.UTC(2016, 4, 17));
const seen = subtract(end, start).toDays().value;
const other = differenceInDays(end, start);
console.log('date-and-time 4.5.2 and date-fns 4.4.0');
console.log('expected for 2016 less 2010:', other);
console.log('seen:', seen);
assert.equal(other, 2192);
assert.equal(seen, -2192);
EOF
node check.mjs
