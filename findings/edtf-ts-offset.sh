#!/usr/bin/env bash
# @edtf-ts/core 0.4.2 and edtf 4.11.1: one timestamp, two instants.
# Expected: 10:00 at +02:00 is 08:00 UTC in both, and equals the same instant written in UTC.
# Seen: @edtf-ts/core accepts the offset and then ignores it, so the instant is 10:00 UTC; edtf gives 08:00 UTC.
# A text published shortly after midnight local time then gets the wrong UTC day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2 edtf@4.11.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { FuzzyDate } from '@edtf-ts/core';
import edtf from 'edtf';

const local = '2024-05-17T10:00:00+02:00';
const utc = '2024-05-17T08:00:00Z';
const seen = {
  edtf: new Date(edtf(local).min).toISOString(),
  'edtf-ts': new Date(Number(FuzzyDate.parse(local).minMs)).toISOString(),
  'edtf-ts, equal to the same instant in UTC': FuzzyDate.parse(local).equals(FuzzyDate.parse(utc)),
};
console.log(`edtf 4.11.1 and @edtf-ts/core 0.4.2, earliest instant of ${local}`);
console.log('expected: 08:00 UTC from both, and YES');
console.log('seen:', seen);
assert.deepEqual(seen, {
  edtf: '2024-05-17T08:00:00.000Z',
  'edtf-ts': '2024-05-17T10:00:00.000Z',
  'edtf-ts, equal to the same instant in UTC': 'NO',
});
EOF
node check.mjs
