#!/usr/bin/env bash
# happy-dom 21.0.4: outside a shadow root, the target of a click is the element inside it.
# Expected: a listener on the document sees the host as event.target, since shadow roots hide their content.
# Seen: the button of the shadow tree, also in a closed root. jsdom 27.4.0 gives the host.
# In a browser only composedPath shows the button, and only for an open root.
# Code that closes a card on clicks outside of it passes its test here. In a browser it closes the card on every click.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund happy-dom@21.0.4 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const page = '<!doctype html><html><body><div></div></body></html>';
const click = (window, mode) => {
  const { document } = window;
  const host = document.querySelector('div');
  const root = host.cloneNode().attachShadow({ mode });
  host.replaceWith(root.host);
  root.append(document.createElement('button'));
  let target = '';
  document.addEventListener('click', (event) => {
    target = event.target.nodeName;
  });
  root.querySelector('button').dispatchEvent(new window.Event('click', { bubbles: true, composed: true }));
  return target;
};
const happy = () => {
  const window = new Window();
  window.document.write(page);
  return window;
};
const seen = {};
for (const mode of ['open', 'closed']) {
  seen[`happy-dom, ${mode}`] = click(happy(), mode);
  seen[`jsdom, ${mode}`] = click(new JSDOM(page).window, mode);
}
console.log('happy-dom 21.0.4 and jsdom 27.4.0');
console.log('expected: DIV, the host, each time');
console.log('seen:', seen);
assert.deepEqual(Object.values(seen), ['BUTTON', 'DIV', 'BUTTON', 'DIV']);
EOF
node check.mjs
