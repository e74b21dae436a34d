#!/usr/bin/env bash
# unfurl.js 6.4.0: an article by two authors is two articles, and the first of them has no date.
# Expected: one article with both authors, or with one, and with the date; Open Graph lets article:author repeat.
# Seen: open_graph.articles has Odile Marsh alone in the first entry, and Bram Lee with the dates of the page in the second.
# A second author in front of the dates begins a new entry, as a second og:image does. Tags are copied to both.
# Code that reads the date of the first article works for one author and finds none for two.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund unfurl.js@6.4.0
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { unfurl } from 'unfurl.js';

const meta = (property, content) => `<meta property="${property}" content="${content}">`;
const page = (...authors) => [
  'text/html; charset=utf-8',
  `<!doctype html><title>Marsh quits</title>${meta('og:type', 'article')}
  ${authors.map((name) => meta('article:author', name)).join('')}
  ${meta('article:published_time', '2024-05-17')}${meta('article:tag', 'vote')}<p>The council met.</p>`,
];
const serve = async (pages, use) => {
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url];
    response.setHeader('content-type', type);
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const result = await use(`http://127.0.0.1:${server.address().port}`);
  server.close();
  return result;
};
const pages = { '/one': page('Odile Marsh'), '/two': page('Odile Marsh', 'Bram Lee') };
const articles = async (path) => (await serve(pages, (host) => unfurl(host + path))).open_graph.articles;
const one = await articles('/one');
const two = await articles('/two');
console.log('unfurl.js 6.4.0');
console.log('one author:', one);
console.log('expected for two: one entry, published 2024-05-17');
console.log('seen:', two);
assert.deepEqual(one, [{ author: 'Odile Marsh', published_time: '2024-05-17', tags: ['vote'] }]);
assert.deepEqual(two, [
  { author: 'Odile Marsh', tags: ['vote'] },
  { author: 'Bram Lee', published_time: '2024-05-17', tags: ['vote'] },
]);
EOF
node check.mjs
