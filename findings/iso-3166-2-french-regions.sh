#!/usr/bin/env bash
# iso-3166-2 1.0.0: none of the French regions that were formed in 2016 exists, and the ones before them do.
# Expected: FR-ARA is Auvergne-Rhône-Alpes and FR-IDF is Île-de-France, codes of the standard since that reform.
# Seen: null for both, and FR-V is Rhône-Alpes, a region that ended with 2015. Telangana, a state since 2014, is known.
# The data mixes years: it has a change in India of 2014 and not the French one. No date is with it.
# A president of a region of today has no region, and nothing marks the answers as those of another year.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund iso-3166-2@1.0.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import iso from 'iso-3166-2';

const codes = ['IN-TG', 'GB-WLS', 'FR-V', 'FR-ARA', 'FR-IDF'];
const seen = codes.map((code) => iso.subdivision(code)?.name ?? null);
console.log('iso-3166-2 1.0.0, names of', codes.join(', '));
console.log('expected: Telangana, Wales, null, Auvergne-Rhône-Alpes, Île-de-France');
console.log('seen:', seen);
assert.deepEqual(seen, ['Telangana', 'Wales', 'Rhône-Alpes', null, null]);
EOF
node check.mjs
