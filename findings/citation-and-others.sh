#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2: "and others" adds a person with the surname "others".
# Expected: the end of a shortened list is dropped or marked, because BibTeX defines these words for "et al.".
# Seen: a second author, family name "others", which looks like any other person in CSL data.
# An index of the people behind a source would list a person who does not exist.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const [entry] = new Cite('@article{vote, title={A vote}, author={Quell, Mira and others}, date={2024}}').data;
const seen = entry.author;
console.log('@citation-js/plugin-bibtex 0.8.2, author = {Quell, Mira and others}');
console.log('expected: Mira Quell alone, or a mark for the rest');
console.log('seen:', seen);
assert.deepEqual(seen, [{ given: 'Mira', family: 'Quell' }, { family: 'others' }]);
EOF
node check.mjs
