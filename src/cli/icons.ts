// npm run icons: draws extension/icons/*.png from icon.svg in every size that the manifest names. The toolbar button
// also gets a grey icon for "off" (off-16.png …) and a faint icon for "nothing to do here" (none-16.png …).

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findOrInstallBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

const SIZES = [16, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32, 48];
const folder = join(ROOT, 'extension/icons');

const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findOrInstallBrowser('chrome').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) await draw(size, '', '');
for (const size of TOOLBAR_SIZES) {
  await draw(size, 'off-', 'filter: grayscale(1) brightness(1.1)');
  await draw(size, 'none-', 'filter: grayscale(1) brightness(1.35) opacity(0.5)');
}
await browser.close();
console.log(`Drew ${SIZES.length + 2 * TOOLBAR_SIZES.length} icons in ${folder}.`);

async function draw(size: number, prefix: string, style: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; ${style} }</style>${svg}`);
  await writeFile(join(folder, `${prefix}${size}.png`), await page.screenshot({ omitBackground: true }));
}
