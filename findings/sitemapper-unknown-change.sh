#!/usr/bin/env bash
# sitemapper 4.1.6: with a limit for the last change, pages whose change is unknown are left out.
# Expected: a page is left out if it is known to be older; <lastmod> is optional, and a month is not older than its tenth day.
# Seen: a page without <lastmod> is missing, and so is one with 2024-05 when changes since 10 May 2024 are asked for.
# The README promises addresses with a newer value. A page without one is compared as if it had failed.
# Many sitemaps give no dates: a reader of new articles that uses the option finds nothing on such a site, without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sitemapper@4.1.6
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import Sitemapper from 'sitemapper';

const entry = (name, change) => `<url><loc>https://news.example/${name}</loc>${change}</url>`;
const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry('old', '<lastmod>2024-05-01</lastmod>')}
${entry('new', '<lastmod>2024-05-17</lastmod>')}
${entry('month', '<lastmod>2024-05</lastmod>')}
${entry('unknown', '')}</urlset>`;
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
const names = async (options) => {
  const fetched = await serve({ '/map.xml': ['application/xml', xml] }, (host) =>
    new Sitemapper({ url: `${host}/map.xml`, ...options }).fetch(),
  );
  return fetched.sites.map((site) => new URL(site).pathname.slice(1));
};
const all = await names({});
const seen = await names({ lastmod: Date.UTC(2024, 4, 10) });
console.log('sitemapper 4.1.6');
console.log('without a limit:', all);
console.log('expected since 10 May 2024:', ['new', 'month', 'unknown']);
console.log('seen:', seen);
assert.deepEqual(all, ['old', 'new', 'month', 'unknown']);
assert.deepEqual(seen, ['new']);
EOF
node check.mjs
