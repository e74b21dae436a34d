#!/usr/bin/env bash
# @webext-core/fake-browser 2.0.1: the answer of a message listener that returns a promise is lost.
# Expected: sendMessage resolves with that answer, as in Firefox and with webextension-polyfill. The types allow a promise.
# Seen: undefined. Only sendResponse with "return true" works, which the types do not list.
# Removing a key that was never stored fires storage.onChanged, with null for both values; browsers stay silent.
# A correct listener fails its test, and code for removed keys runs in tests where no browser would run it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund @webext-core/fake-browser@2.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fakeBrowser } from '@webext-core/fake-browser';

const ask = async (listener) => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(listener);
  return fakeBrowser.runtime.sendMessage({ kind: 'facts' });
};
const seen = {
  promise: await ask(async () => 'three facts'),
  callback: await ask((_message, _sender, sendResponse) => {
    sendResponse('three facts');
    return true;
  }),
};
fakeBrowser.reset();
const changes = [];
fakeBrowser.storage.onChanged.addListener((change) => changes.push(change));
await fakeBrowser.storage.local.remove('never stored');
console.log('@webext-core/fake-browser 2.0.1');
console.log('expected: three facts twice, and no change event');
console.log('seen:', seen, 'change events:', JSON.stringify(changes));
assert.deepEqual(seen, { promise: undefined, callback: 'three facts' });
assert.deepEqual(changes, [{ 'never stored': { oldValue: null, newValue: null } }]);
EOF
node check.mjs
