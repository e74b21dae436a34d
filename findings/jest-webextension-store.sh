#!/usr/bin/env bash
# jest-webextension-mock 4.2.0: what a program changes after storage.local.get(null) is stored without set().
# Expected: a copy, since in browsers the values of the storage are copied on the way in and on the way out.
# Seen: the store itself. A property added to it, or to an object given to set() before, is in the storage at the next get();
# set() gives no event to storage.onChanged. Reading one name with get("...") gives a new object, but not a new value.
# @webext-core/fake-browser 2.0.1 copies.
# A test passes for code that forgot to save its change.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund jest-webextension-mock@4.2.0 jest-mock@30.5.2 @webext-core/fake-browser@2.0.1
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fakeBrowser } from '@webext-core/fake-browser';
import { ModuleMocker } from 'jest-mock';

globalThis.jest = new ModuleMocker(globalThis);
await import('jest-webextension-mock');
const forgotten = async (local) => {
  const notes = { first: 'the vote' };
  await local.set({ notes });
  notes.second = 'changed after set';
  const all = await local.get(null);
  all.other = 'changed after get';
  return local.get(null);
};
let events = 0;
globalThis.browser.storage.onChanged.addListener(() => {
  events += 1;
});
const seen = await forgotten(globalThis.browser.storage.local);
const fake = await forgotten(fakeBrowser.storage.local);
console.log('jest-webextension-mock 4.2.0 and @webext-core/fake-browser 2.0.1');
console.log('expected:', { notes: { first: 'the vote' } });
console.log('seen in the mock:', seen);
console.log('seen in the fake:', fake);
assert.deepEqual(seen, {
  notes: { first: 'the vote', second: 'changed after set' },
  other: 'changed after get',
});
assert.equal(events, 0);
assert.deepEqual(fake, { notes: { first: 'the vote' } });
EOF
node check.mjs
