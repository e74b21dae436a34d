// Builds the extension into dist/chrome and dist/firefox, each loadable as it is.
//
//   npm run build -- [--dev] [--watch] [--browser chrome|firefox]
//
// --dev writes dist/dev-chrome and dist/dev-firefox instead: granted every site (for `npm start`, `npm run annotate` and
// the browser tests), and different from the shipped builds in nothing else. --watch builds again after every change.

import { readArguments } from './src/cli/arguments.ts';
import { build } from './src/cli/build.ts';
import { onSourceChange } from './src/cli/watch-sources.ts';

const { values } = readArguments({
  options: { dev: { type: 'boolean' }, watch: { type: 'boolean' }, browser: { type: 'string' } },
});
const { browser, dev = false } = values;
if (browser !== undefined && browser !== 'chrome' && browser !== 'firefox') {
  console.error(`--browser is chrome or firefox, not "${browser}".`);
  process.exit(2);
}

async function buildOnce() {
  try {
    const { problems } = await build({ dev, only: browser });
    for (const problem of problems) console.error(`Wrong: ${problem}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`The build stopped: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

await buildOnce();
if (values.watch) {
  console.log('Watching src, extension and manifest.json; Ctrl+C stops.');
  onSourceChange(buildOnce);
}
