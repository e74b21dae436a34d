#!/usr/bin/env bash
# node 20.20.2 (Intl.DateTimeFormat): in Japanese and Chinese, the long form of a range of days is the short one.
# Expected: 2010年5月17日～2016年7月13日, since dateStyle "long" writes one day as 2010年5月17日, and Korean and English ranges are long.
# Seen: 2010/05/17～2016/07/13, and 2016/05/17～2016/05/19 for three days. Months with a year ("2010/5 – 2016/7") are numbers too.
# A range of years has its 年. formatRangeToParts has the same pieces, so the long form cannot be put together from them.
# A term of office beside a date of the same page looks like a file name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund node@20.20.2
cat > check.mjs <<'EOF'
import assert from 'node:assert/strict';

const days = [new Date('2010-05-17'), new Date('2016-07-13')];
const look = (locale) => {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return [long.format(days[0]), long.formatRange(...days), month.formatRange(...days)];
};
const seen = Object.fromEntries(['en', 'ko', 'ja', 'zh'].map((locale) => [locale, look(locale)]));
console.log(`node ${process.versions.node}, ICU ${process.versions.icu}`);
console.log('expected: all three in the long form');
console.log('seen:', seen);
assert.deepEqual(seen.ko, ['2010년 5월 17일', '2010년 5월 17일~2016년 7월 13일', '2010년 5월~2016년 7월']);
assert.deepEqual(seen.ja, ['2010年5月17日', '2010/05/17～2016/07/13', '2010/05～2016/07']);
assert.equal(seen.zh[0], '2010年5月17日');
assert.equal(seen.zh[1].replace(/\s/g, ''), '2010/5/17–2016/7/13');
EOF
node_modules/.bin/node check.mjs
