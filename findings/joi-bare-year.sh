#!/usr/bin/env bash
# joi 18.3.2: a bare year is a moment of January 1970.
# Expected: the text "2016" is 1 January 2016, as Date reads it, or an error; "2016-05" is 1 May 2016.
# Seen: 1970-01-01T00:00:02.016Z. A text of digits counts as milliseconds; 20240517 is five hours after that. With iso(),
# "2016" is read as a year, and 20240517, which ISO 8601 allows too, is an error.
# The value is a valid date and passes max("now"), so every office that began in a known year begins in 1970.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund joi@18.3.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import Joi from 'joi';

const read = (schema, text) => schema.validate(text).value?.toISOString?.() ?? 'error';
const plain = ['2016', '2016-05', '20240517'].map((text) => read(Joi.date(), text));
const iso = read(Joi.date().iso(), '2016');
console.log('expected: 2016-01-01, 2016-05-01, 2024-05-17 or an error');
console.log('seen:', plain, 'with iso():', iso);
assert.deepEqual(plain, ['1970-01-01T00:00:02.016Z', '2016-05-01T00:00:00.000Z', '1970-01-01T05:37:20.517Z']);
assert.equal(iso, '2016-01-01T00:00:00.000Z');
assert.equal(new Date('2016').toISOString(), '2016-01-01T00:00:00.000Z');
assert.equal(Joi.date().max('now').validate('2016').error, undefined);
EOF
node check.mjs
