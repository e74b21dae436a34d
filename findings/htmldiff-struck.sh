#!/usr/bin/env bash
# htmldiff-js 1.0.5: a word that is struck out, and one that no longer is, look the same.
# Expected: a mark where <del> was put around a word or taken away, as bold that is taken away has one (ins, class "mod").
# Seen: "He <del>won</del> the seat" for both directions, which is also the new text of the first and the old of the second.
# Tags for deleted and struck text are dropped from the old or kept from the new one without a mark of their own.
# A correction that strikes a figure, the change that matters most, is not shown as a change, and its withdrawal is shown
# as a deletion.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund htmldiff-js@1.0.5
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import htmldiff from 'htmldiff-js';

const diff = (before, after) => htmldiff.default.execute(before, after);
const plain = '<p>He won the seat.</p>';
const struck = '<p>He <del>won</del> the seat.</p>';
const seen = { struck: diff(plain, struck), unstruck: diff(struck, plain), unbold: diff('<p>He <b>won</b> the seat.</p>', plain) };
console.log('expected: a mark in each');
console.log('seen:', seen);
assert.deepEqual(seen, {
  struck: '<p>He <del>won</del> the seat.</p>',
  unstruck: '<p>He <del>won</del> the seat.</p>',
  unbold: '<p>He <ins class="mod">won</ins> the seat.</p>',
});
EOF
node check.mjs
