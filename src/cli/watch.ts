// npm run watch [-- --browser firefox]: opens the sample article in a browser with the development build. After every
// change of a source file, it builds, then reloads the extension and the article. It ends when the browser is closed.
// Without a display nobody sees the browser, so it saves a picture of the article in output/ each time.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { build, ROOT } from './build.ts';
import { hasDisplay } from './has-display.ts';
import { launch } from './launch.ts';
import { onSourceChange } from './watch-sources.ts';

const { values } = readArguments({
  options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: !hasDisplay() } },
});
const { browser, headless } = values;
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error(`--browser is chrome or firefox, not "${browser}".`);
  process.exit(2);
}

/** The longest wait for the first marks. A change may have taken them away, and then the picture shows that. */
const MARKED_MS = 10_000;

const folders = await build({ dev: true, only: browser });
const session = await launch({ browser, folder: folders[browser], headless, online: true });
const tab = await session.openTab();
await openSample();
console.log(
  headless
    ? 'The sample article is open in a browser without a window. Change a source, and look at the picture; end with Ctrl+C.'
    : 'The sample article is open. Change a source, and look again; close the browser when you are done.',
);

const stop = onSourceChange(async () => {
  const started = performance.now();
  try {
    await build({ dev: true, only: browser, log: () => {} });
    await session.reload();
    await openSample();
    console.log(`Built and loaded again in ${Math.round(performance.now() - started)} ms.`);
  } catch (error) {
    console.error(`Not loaded again: ${error instanceof Error ? error.message : error}`);
  }
});
await new Promise<void>((resolve) => session.puppeteer.once('disconnected', () => resolve()));
stop();

/** The sample is one of the watched files, so it is read again each time. */
async function openSample(): Promise<void> {
  const html = await readFile(join(ROOT, 'src/cli/sample/article.html'), 'utf8');
  await tab.openSaved({ html, url: 'https://news.example/sample-article', others: 'allow' });
  if (!headless) return;
  // Not by a report: the page that asks for one closes when the extension is loaded again.
  await tab.page.waitForFunction(() => CSS.highlights.size > 0, { timeout: MARKED_MS }).catch(() => undefined);
  const path = join('output', `watch-${browser}.png`);
  await mkdir(join(ROOT, 'output'), { recursive: true });
  await tab.page.bringToFront(); // Chromium takes no picture of a tab behind another
  await tab.page.screenshot({ path: join(ROOT, path) });
  console.log(`Saved ${path}`);
}
