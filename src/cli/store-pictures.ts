// Makes the stores' screenshots, 1280 × 800 pixels, from the sample article: npm run store-pictures
// They are written to docs/store/pictures/, and the two of README.md to docs/images/.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, ROOT } from './build.ts';
import { launch, type Session } from './launch.ts';
import { rectsOf } from './rects-of.ts';
import type { Tab } from './tab.ts';

/** The sample's address, on a host that does not exist. */
const SAMPLE_URL = 'https://sample.example/2024/05/17/a-sample';
/** The name to point at. */
const HOVERED_NAME = 'Jan Leike';

/** A stylesheet that makes the sample dark. The card follows the page's background. */
const DARK =
  '<style>:root { color-scheme: dark } body, body * { background: #17191c !important; color: #e8e6e1 !important }</style>';

const folder = join(ROOT, 'docs/store/pictures');
const images = join(ROOT, 'docs/images');
mkdirSync(folder, { recursive: true });
const log = () => {};
const dev = await build({ dev: true, only: 'chrome', log }); // the shipped build has no access to the sample's host
await inBrowser(dev.chrome, async (session) => {
  const html = readFileSync(join(ROOT, 'src/cli/sample/article.html'), 'utf8');
  const tab = await openCard(session, html);
  await take(tab.page, '1-card');
  await takeOwn(session, `popup.html?tab=${tab.id}`, 1.25, '2-popup');
  const popup = await session.openExtensionPage(`popup.html?tab=${tab.id}`);
  await popup.setViewport({ width: 420, height: 600 });
  await settled();
  await take(popup, 'popup', images);
  const dark = await openCard(session, html.replace('</head>', `${DARK}</head>`));
  await take(dark.page, 'card-dark', images);
});
const shipped = await build({ only: 'chrome', log });
await inBrowser(shipped.chrome, async (session) => {
  await takeOwn(session, 'options.html', 1.6, '3-options');
  await takeOwn(session, 'welcome.html', 1, '4-welcome', openWelcomeCard);
});

/** The article in a new tab, with the card of the name open. */
async function openCard(session: Session, html: string): Promise<Tab> {
  const tab = await session.openTab();
  await tab.page.bringToFront();
  await frame(tab.page, 1);
  await tab.openSaved({ html, url: SAMPLE_URL });
  await tab.report();
  await pointAtName(tab.page);
  return tab;
}

/** Scrolls to the top and points at the name, so that its card opens. Throws if the page does not have the name. */
async function pointAtName(page: Page): Promise<void> {
  const rect = (await rectsOf(page, HOVERED_NAME, 0))[0];
  if (!rect) throw new Error(`"${HOVERED_NAME}" is not in the sample any more: hover another name.`);
  const scrolled = await page.evaluate(() => {
    const before = window.scrollY;
    window.scrollTo({ top: 0, behavior: 'instant' });
    return before;
  });
  const y = rect.y + scrolled;
  await page.mouse.move(rect.x, y, { steps: 4 });
  await page.mouse.move(rect.x + rect.width / 2, y + rect.height / 2, { steps: 4 });
  await settled();
}

/** Opens the card of the welcome page. Throws if the window cuts it, because a picture of half a card shows nothing. */
async function openWelcomeCard(page: Page): Promise<void> {
  await pointAtName(page);
  const bottom = await page.$eval('.card', (card) => card.getBoundingClientRect().bottom);
  if (bottom > (page.viewport()?.height ?? 0)) throw new Error('The card of the welcome page is cut: zoom less.');
}

async function inBrowser(extension: string, show: (session: Session) => Promise<void>): Promise<void> {
  const session = await launch({ browser: 'chrome', folder: extension });
  try {
    await show(session);
  } finally {
    await session.close();
  }
}

/** A picture of one of the extension's own pages. */
async function takeOwn(
  session: Session,
  path: string,
  scale: number,
  name: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await session.openExtensionPage(path);
  await frame(page, scale);
  await page.bringToFront();
  await settled();
  await prepare(page);
  await take(page, name);
}

/** Sets a window of 1280 × 800 pixels at this scale, because an extension page is made for a narrower window. */
async function frame(page: Page, scale: number): Promise<void> {
  await page.setViewport({ width: 1280 / scale, height: 800 / scale, deviceScaleFactor: scale });
}

/** Waits 1.5 seconds. In this time a card opens and a page is drawn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}

async function take(page: Page, name: string, into = folder): Promise<void> {
  const path = join(into, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
