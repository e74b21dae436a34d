#!/usr/bin/env bash
# addons-linter 10.14.0: a manifest whose popup, options page and name do not exist passes without a remark.
# Expected: an error for each, as for a content script, a background script or an icon that is not in the package.
# Seen: no error and no warning for a missing popup, options page, web-accessible file, or message behind __MSG_appName__.
# Only three kinds of files are looked for. Locale files are read, since a placeholder without a definition is reported.
# A build that forgot to copy a page is accepted, and its button opens an empty window.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund addons-linter@10.14.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'addons-linter';

const gecko = { id: 'reader@news.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } };
const base = { manifest_version: 3, name: 'Reader', version: '1.0', browser_specific_settings: { gecko } };
const lint = async (more) => {
  const folder = mkdtempSync('extension-');
  mkdirSync(join(folder, '_locales/en'), { recursive: true });
  writeFileSync(join(folder, '_locales/en/messages.json'), '{"other":{"message":"Reader"}}');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...base, default_locale: 'en', ...more }));
  const config = { _: [folder], logLevel: 'fatal', shouldScanFile: () => true };
  const { errors, warnings } = await createInstance({ config, runAsBinary: false }).run({ log() {}, error() {} });
  return [...errors, ...warnings].map(({ code }) => code).filter((code) => !code.startsWith('KEY_FIREFOX'));
};
const print = console.log;
console.log = () => {}; // the linter prints its own report
const seen = {
  script: await lint({ content_scripts: [{ matches: ['https://*/*'], js: ['missing.js'] }] }),
  icon: await lint({ icons: { 48: 'missing.png' } }),
  popup: await lint({ action: { default_popup: 'missing.html' } }),
  options: await lint({ options_ui: { page: 'missing.html' } }),
  resource: await lint({ web_accessible_resources: [{ resources: ['missing.css'], matches: ['https://*/*'] }] }),
  name: await lint({ name: '__MSG_appName__' }),
};
console.log = print;
console.log('addons-linter 10.14.0');
console.log('expected: one error in each list');
console.log('seen:', seen);
assert.deepEqual(seen, {
  script: ['MANIFEST_CONTENT_SCRIPT_FILE_NOT_FOUND'],
  icon: ['MANIFEST_ICON_NOT_FOUND'],
  popup: [],
  options: [],
  resource: [],
  name: [],
});
EOF
node check.mjs
