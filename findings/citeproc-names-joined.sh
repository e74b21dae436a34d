#!/usr/bin/env bash
# citeproc 2.4.63: an Armenian, Georgian or Hindi author is one word without a space.
# Expected: a space between the given and the family name, as Russian, Greek, Arabic and Thai names have in the same style.
# Seen: "ՕդիլՄարշ" with the family name in front, also in a style that puts it last. Bengali, Tamil and Ethiopic behave alike.
# Scripts that are not on a list of the package are written as Chinese and Japanese names are, which have no space.
# An author's name in a reference is then no name that a reader or a search would know.
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
const author = '<names variable="author"><name/></names>';
const people = [['Marsh', 'Odile'], ['Марш', 'Одиль'], ['Μαρς', 'Οντίλ'], ['มาร์ช', 'โอดิล'], ['安倍', '晋三'], ['Մարշ', 'Օդիլ'], ['მარში', 'ოდილ'], ['मार्श', 'ओडिल']];
const seen = people.map(([family, given]) => write({ author: [{ family, given }] }, author));
console.log('citeproc 2.4.63');
console.log('expected:', people.map(([family, given]) => `${given} ${family}`));
console.log('seen:    ', seen);
assert.deepEqual(seen.slice(0, 4), people.slice(0, 4).map(([family, given]) => `${given} ${family}`));
assert.deepEqual(seen.slice(4), people.slice(4).map(([family, given]) => family + given));
EOF
node check.mjs
