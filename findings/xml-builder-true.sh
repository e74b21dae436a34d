#!/usr/bin/env bash
# fast-xml-parser 5.12.1: a feed that it reads and writes again is no longer XML.
# Expected: <guid isPermaLink="true"> comes back as it is, since the attribute's value is kept as a text while reading.
# Seen: <guid isPermaLink>, as in HTML. Its own validator and xmldom 0.9.12 reject it. The value "false" is written.
# A text "true" is dropped unless suppressBooleanAttributes is false. XML has no attributes without a value.
# Permalinks and the marks of explicit podcasts have this value. A test with "false" passes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1 @xmldom/xmldom@0.9.12
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

const options = { ignoreAttributes: false };
const again = (xml, more = {}) => new XMLBuilder({ ...options, ...more }).build(new XMLParser(options).parse(xml));
const accepted = (xml) => {
  try {
    const stop = (_level, message) => {
      throw new Error(message);
    };
    new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
    return true;
  } catch {
    return false;
  }
};
const source = '<guid isPermaLink="true">a1</guid>';
const written = again(source);
console.log('fast-xml-parser 5.12.1 and @xmldom/xmldom 0.9.12');
console.log('expected:', source);
console.log('seen:    ', written);
assert.equal(written, '<guid isPermaLink>a1</guid>');
assert.equal(again('<guid isPermaLink="false">a1</guid>'), '<guid isPermaLink="false">a1</guid>');
assert.equal(again(source, { suppressBooleanAttributes: false }), source);
assert.equal(XMLValidator.validate(written).err.code, 'InvalidAttr');
assert.deepEqual([accepted(source), accepted(written)], [true, false]);
EOF
node check.mjs
