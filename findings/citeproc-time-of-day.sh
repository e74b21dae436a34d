#!/usr/bin/env bash
# citeproc 2.4.63: the minutes of a time become the day: "2016-05-17 10:30" is 30 May 2016.
# Expected: 17 May, as "2016-05-17T10:30:00Z" and "10:30, 17 May 2016" give.
# Seen: 30 May for the date with a space before the time, and for "17 May 2016 10:30". "17 May 2016, 9:05" is 5 May.
# The last small number of a raw date is taken for the day, also behind a colon.
# Pages often have the moment of publication in this form. Each of these dates is valid, so no check sees the mistake.
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
const texts = ['2016-05-17T10:30:00Z', '10:30, 17 May 2016', '2016-05-17 10:30', '17 May 2016 10:30', '17 May 2016, 9:05'];
const seen = texts.map((raw) => write({ issued: { raw } }, date));
console.log('citeproc 2.4.63');
console.log('expected: May 17, 2016');
texts.forEach((text, i) => console.log('seen:', text, '→', seen[i]));
assert.deepEqual(seen, ['May 17, 2016', 'May 17, 2016', 'May 30, 2016', 'May 30, 2016', 'May 5, 2016']);
EOF
node check.mjs
