// npm run workshop [-- --no-open]: writes every kind of card × theme × language × touch × text size on one page, from
// the tests' fixtures. The page, output/workshop.html, needs no other file. It opens in this machine's browser.

import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { ROOT } from './build.ts';
import { workshopPage } from './workshop-page.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

const { values } = readArguments({ options: { 'no-open': { type: 'boolean', default: false } } });
const file = join(ROOT, 'output/workshop.html');
await mkdir(join(ROOT, 'output'), { recursive: true });
await writeFile(file, await workshopPage());
console.log(file);
if (!values['no-open']) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // Without a display the browser does not start, but the file is still written.
  spawn(command, [...args, file], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
