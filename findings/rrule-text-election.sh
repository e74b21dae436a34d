#!/usr/bin/env bash
# rrule 2.8.1: the sentence that it writes for the American election day is read back as every fourth year, on any day.
# Expected: fromText(toText()) gives the same rule, or an error, since "yearly" is an error ("expected every").
# Seen: the month, the weekday, the days and the count are gone. "Every november on the 2nd tuesday" keeps all.
# toText writes "every 4 years November on ..." without "in"; reading stops there, and keeps what it has.
# A rule that was shown to a user and saved as text has become another one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund rrule@2.8.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import rrule from 'rrule';

const { RRule, rrulestr } = rrule;
const rule = rrulestr('FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=4');
const text = rule.toText();
const seen = [text, RRule.fromText(text).toString(), RRule.fromText('every november on the 2nd tuesday').toString()];
console.log('rrule 2.8.1: the text of a rule, the rule that is read from it, and one in other words');
console.log('expected: the second has BYMONTH=11 and BYDAY=TU, as the third has');
console.log('seen:', seen);
assert.deepEqual(seen, [
  'every 4 years November on Tuesday the 2nd, 3rd, 4th, 5th, 6th, 7th or 8th for 4 times',
  'RRULE:INTERVAL=4;FREQ=YEARLY',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=+2TU',
]);
assert.throws(() => RRule.fromText('yearly'), /expected every/);
EOF
node check.mjs
