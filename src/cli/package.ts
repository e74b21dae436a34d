// Writes what goes to the stores: npm run package
//
//   dist-packages/afterword-VERSION-chrome.zip    for the Chrome Web Store
//   dist-packages/afterword-VERSION-firefox.xpi   for addons.mozilla.org
//   dist-packages/afterword-VERSION-source.zip    from which a reviewer builds the same bytes: unzip, npm ci, npm run package

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './build.ts';
import { checkManifest, lintFirefox } from './check-package.ts';
import { writePackages } from './pack.ts';

const packages = await writePackages();
for (const path of Object.values(packages)) {
  const contents = readFileSync(path);
  const hash = createHash('sha256').update(contents).digest('hex');
  console.log(`${relative(ROOT, path)}  ${(contents.length / 1000).toFixed(0)} kB\n  sha256 ${hash}`);
}
const problems = [
  ...checkManifest(join(ROOT, 'dist/chrome')).map((problem) => `Chrome: ${problem}`),
  ...checkManifest(join(ROOT, 'dist/firefox')).map((problem) => `Firefox: ${problem}`),
  ...lintFirefox(join(ROOT, 'dist/firefox')).map((problem) => `web-ext lint: ${problem}`),
];
for (const problem of problems) console.error(`Wrong: ${problem}`);
console.log(problems.length === 0 ? 'Manifest check and web-ext lint: clean.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
