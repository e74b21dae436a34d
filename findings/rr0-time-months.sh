#!/usr/bin/env bash
# @rr0/time 0.11.2: a duration of two months is two minutes.
# Expected: P2M is two months and PT2M two minutes, as in ISO 8601, the standard that the README names for this level.
# Seen: P2M has the value of two minutes, and PT2M is empty. P6Y2M is six years and two minutes.
# Months would have to be written MM; its demo test uses P10M for ten minutes. Days after months are dropped.
# The length of a term of office that another library wrote loses its months.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Level2Duration as Duration } from '@rr0/time';

const plain = (text) =>
  Object.fromEntries(
    Object.entries(Duration.fromString(text).toSpec())
      .filter(([, part]) => typeof part === 'object')
      .map(([unit, part]) => [unit, part.value]),
  );
const seen = { P2M: plain('P2M'), PT2M: plain('PT2M'), P6Y2M: plain('P6Y2M'), P1Y2M3D: plain('P1Y2M3D') };
console.log('@rr0/time 0.11.2, durations');
console.log('expected: 2 months, 2 minutes, 6 years and 2 months, 1 year and 2 months and 3 days');
console.log('seen:', seen, 'P2M in milliseconds:', Duration.fromString('P2M').value);
assert.deepEqual(seen, {
  P2M: { minutes: 2 },
  PT2M: {},
  P6Y2M: { years: 6, minutes: 2 },
  P1Y2M3D: { years: 1, minutes: 2 },
});
assert.equal(Duration.fromString('P2M').value, 120_000);
EOF
node check.mjs
