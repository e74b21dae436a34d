#!/usr/bin/env bash
# world-countries 5.1.0: the Vatican is a member of the United Nations, which then have 194 members.
# Expected: unMember is false for the Vatican, an observer since 1964, as it is for Palestine, and 193 states are members.
# Seen: true. Kosovo and Taiwan are no members in the data either, so the field is not the same as independence.
# The field "independent" is true for the Vatican and null for Kosovo.
# A table of the members, or a check of who can vote in the General Assembly, has one state too many.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund world-countries@5.1.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import countries from 'world-countries';

const member = (code) => countries.find(({ cca2 }) => cca2 === code).unMember;
const seen = {
  members: countries.filter(({ unMember }) => unMember).length,
  Switzerland: member('CH'),
  Palestine: member('PS'),
  Kosovo: member('XK'),
  Vatican: member('VA'),
};
console.log('world-countries 5.1.0, unMember');
console.log('expected: 193 members; Switzerland only');
console.log('seen:', seen);
assert.deepEqual(seen, { members: 194, Switzerland: true, Palestine: false, Kosovo: false, Vatican: true });
EOF
node check.mjs
