#!/usr/bin/env bash
# citeproc 2.4.63: "from May 2010 to July 2016" is July 2016, and "2010–2016" is 2016.
# Expected: a term, as "May 2010 - July 2016" and "2010-2016" with a hyphen are, or the words themselves, as for "17th century".
# Seen: one date. With "to" or a dash between the years, only the last year is left; "May–July 2016" is May 2016, though.
# "Before 2016" and "since 2016" are 2016. The words of a raw date are read one by one; later ones replace earlier ones.
# A term of office, written with the dash that printed texts use, is shortened to its end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund citeproc@2.4.63 @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import CSL from 'citeproc';

const locales = createRequire(import.meta.url)('@citation-js/plugin-csl/lib/locales.json');
const style = (layout) => `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>t</title><id>t</id><updated>2024-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>${layout}</layout></bibliography></style>`;
const write = (item, layout) => {
  const source = { retrieveLocale: () => locales['en-US'], retrieveItem: () => ({ id: 'a', type: 'book', ...item }) };
  const engine = new CSL.Engine(source, style(layout));
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1].join('').trim();
};
const date = '<date variable="issued" form="text"/>';
const texts = {
  '2010-2016': '2010–2016',
  'May 2010 - July 2016': 'May 2010–July 2016',
  'from May 2010 to July 2016': 'July 2016',
  '2010–2016': '2016',
  'May–July 2016': 'May 2016',
  'before 2016': '2016',
  'since 2016': '2016',
  '17th century': '17th century',
};
const seen = Object.fromEntries(Object.keys(texts).map((raw) => [raw, write({ issued: { raw } }, date)]));
console.log('citeproc 2.4.63');
console.log('expected: terms, or the words as they are');
console.log('seen:', seen);
assert.deepEqual(seen, texts);
EOF
node check.mjs
