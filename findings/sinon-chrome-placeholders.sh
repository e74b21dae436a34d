#!/usr/bin/env bash
# sinon-chrome 3.0.1: a message "$USER$ voted" whose placeholder is named "user" becomes "undefined voted".
# Expected: "Odile voted". Browsers ignore capitals in the names of placeholders, and their documentation writes the two like this.
# Seen: only equal spelling works. A message with $1 in its text and no placeholders keeps "$1", and the name of a message in
# other capitals gives undefined; browsers put the value in and find the message.
# The plugin for messages is the way of this package to test texts of an extension.
# Tests of correct message files fail, or record the word "undefined" as the text that readers see.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sinon-chrome@3.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import chrome from 'sinon-chrome';
import plugins from 'sinon-chrome/plugins/index.js';

const placeholder = { content: '$1' };
chrome.registerPlugin(
  new plugins.I18nPlugin({
    equal: { message: '$user$ voted', placeholders: { user: placeholder } },
    usual: { message: '$USER$ voted', placeholders: { user: placeholder } },
    direct: { message: '$1 voted' },
  }),
);
const seen = ['equal', 'usual', 'direct', 'Equal'].map((name) => String(chrome.i18n.getMessage(name, ['Odile'])));
console.log('sinon-chrome 3.0.1');
console.log('expected: Odile voted, four times');
console.log('seen:', seen);
assert.deepEqual(seen, ['Odile voted', 'undefined voted', '$1 voted', 'undefined']);
EOF
node check.mjs
