#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2: the open end of a date is an empty list in CSL, and a vague year is no date at all.
# Expected: date = {2010/}, "since 2010" in BibLaTeX, has the start 2010 alone or a text; {199X} stays a vague year.
# Seen: date-parts [[2010],[]]. The schema of CSL-JSON asks for one to three numbers in each part, and
# @citation-js/core 0.8.2 throws an error on this one. {199X} has no issued date; {2010~} is kept with the mark "circa".
# Series that go on to this day have such dates. What is known about them is lost on the way to the formatter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

const issued = (date) => {
  const { entries } = new BibLatexParser(`@book{fen, author={Marsh, Odile}, title={The council}, date={${date}}}`).parse();
  return Object.values(new CSLExporter(entries).parse())[0].issued;
};
const seen = { '2010/': issued('2010/'), '2010/2016': issued('2010/2016'), '199X': issued('199X'), '2010~': issued('2010~') };
console.log('expected: no empty part, and some text for 199X');
console.log('seen:', JSON.stringify(seen));
assert.deepEqual(seen, {
  '2010/': { 'date-parts': [[2010], []] },
  '2010/2016': { 'date-parts': [[2010], [2016]] },
  '199X': undefined,
  '2010~': { 'date-parts': [[2010]], circa: true },
});
EOF
node check.mjs
