#!/usr/bin/env bash
# moment-hijri 3.0.0: to load it turns every date of moment into Arabic, digits included.
# Expected: the language stays English until a program chooses another one, as after loading moment-jalaali.
# Seen: moment("2024-05-17").format("YYYY-MM-DD") is "٢٠٢٤-٠٥-١٧", in all files of the program. Date cannot read it.
# toISOString() is not changed. moment.locale("en") undoes it, if it is called after the last import.
# A date that one file stores changes its form because another file, far away, writes Islamic dates.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund moment@2.31.0 moment-hijri@3.0.0 moment-jalaali@0.10.5
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import moment from 'moment';

const day = () => moment('2024-05-17').format('YYYY-MM-DD');
const before = day();
await import('moment-jalaali');
const jalaali = [moment.locale(), day()];
await import('moment-hijri');
const hijri = [moment.locale(), day()];
console.log('moment 2.31.0, moment-jalaali 0.10.5, moment-hijri 3.0.0');
console.log('expected:', before);
console.log('seen after moment-jalaali:', jalaali);
console.log('seen after moment-hijri:  ', hijri);
assert.deepEqual([before, jalaali], ['2024-05-17', ['en', '2024-05-17']]);
assert.deepEqual(hijri, ['ar-sa', '٢٠٢٤-٠٥-١٧']);
assert.equal(new Date(hijri[1]).toString(), 'Invalid Date');
EOF
node check.mjs
