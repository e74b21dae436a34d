#!/usr/bin/env bash
# mhtml-to-html 2.1.0: a converted page has structured data that it never had, dated to the day on which it was saved.
# Expected: the page as it was saved; the moment of saving is known to the archive, in its header Date.
# Seen: a JSON-LD block of the type WebPage in front of the page's own, with the address, the title and dateCreated, in the form
# of an e-mail ("Tue, 1 Dec 2026 ..."), which is no date for schema.org. The README does not name it.
# A reader of articles that takes the first block, or any dateCreated, dates an article of 2016 to the day of its saving.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund mhtml-to-html@2.1.0 jsdom@27.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { convert } from 'mhtml-to-html';

const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2016-05-17' };
const block = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
const page = `<!DOCTYPE html><html><head><title>Marsh quits</title>${block}</head><body><p>She left.</p></body></html>`;
const saved = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example/a',
  'Subject: Marsh quits',
  'Date: Tue, 1 Dec 2026 10:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="part"',
  '',
  '--part',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://news.example/a',
  '',
  page.replaceAll('=', '=3D'),
  '--part--',
  '',
].join('\r\n');
const { data } = await convert(new TextEncoder().encode(saved), { DOMParser: (html) => new JSDOM(html) });
const scripts = new JSDOM(data).window.document.querySelectorAll('script[type="application/ld+json"]');
const seen = [...scripts].map((script) => JSON.parse(script.textContent));
console.log('mhtml-to-html 2.1.0 and jsdom 27.4.0');
console.log('expected:', [article]);
console.log('seen:', seen);
assert.deepEqual(seen[1], article);
assert.equal(seen.length, 2);
assert.deepEqual([seen[0]['@type'], seen[0].dateCreated], ['WebPage', 'Tue, 1 Dec 2026 10:00:00 -0000']);
EOF
node check.mjs
