#!/usr/bin/env bash
# infobox-parser 3.6.4: a date becomes the words "end date" when the display option comes last.
# Expected: {{end date|2016|7|13|df=y}} is 13 July 2016; a named parameter may be anywhere in a Wikipedia template.
# Seen: the name of the template. With df=y as the first parameter, or without it, the date is there.
# {{birth date and age}} accepts the option at the end. British pages use it to put the day before the month.
# The end of a term is lost for British officeholders and kept for American ones.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund infobox-parser@3.6.4
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import parse from 'infobox-parser';

process.env.TZ = 'UTC';
const read = (value) => {
  const { office } = parse(`{{Infobox officeholder\n| office = ${value}\n| successor = Mira Vale\n}}`).general;
  return office.date?.toISOString().slice(0, 10) ?? office;
};
const values = [
  '{{end date|2016|7|13}}',
  '{{end date|df=y|2016|7|13}}',
  '{{end date|2016|7|13|df=y}}',
  '{{birth date and age|1970|5|17|df=y}}',
];
const seen = Object.fromEntries(values.map((value) => [value, read(value)]));
console.log('infobox-parser 3.6.4');
console.log('expected: 2016-07-13 three times, and 1970-05-17');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['2016-07-13', '2016-07-13', 'end date', '1970-05-17']);
EOF
node check.mjs
