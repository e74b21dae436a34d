import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../src/cli/browsers.ts';
import { NO_HTTPS_FIRST, type Session } from '../src/cli/launch.ts';
import { serveSaved } from '../src/cli/saved-page.ts';

/**
 * Measures the additional megabytes of JavaScript heap of a tab after collection, beside a browser without Afterword.
 * Pages that fail are named and left out.
 *
 * @param folder the evaluation set, whose saved articles are opened; without it nothing is measured
 * @param pages about how many of them, evenly spread
 */
export async function measureHeap(
  running: Session,
  folder: string,
  pages: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  if (!existsSync(join(folder, 'pages.jsonl'))) return {};
  const lines = (await readFile(join(folder, 'pages.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  const all = lines.map((line) => JSON.parse(line) as { file: string; url: string; news_like: boolean });
  const articles = all.filter(({ news_like, url }) => news_like && url !== '');
  const every = Math.max(1, articles.length / pages);
  const plain = await puppeteer.launch({
    executablePath: findOrInstallBrowser('chrome').path,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', NO_HTTPS_FIRST],
  });
  const more: number[] = [];
  try {
    for (let at = 0; at < articles.length; at += every) {
      const saved = articles[Math.floor(at)];
      if (!saved) continue;
      const html = withoutScripts(await readFile(join(folder, 'pages', saved.file), 'utf8'));
      const tab = await running.openTab();
      const page = await plain.newPage();
      try {
        await tab.openSaved({ html, url: saved.url });
        if ((await tab.report()).state !== 'ready') continue;
        await serveSaved(page, { html, url: saved.url }, 15_000);
        more.push((await heapOf(tab.page)) - (await heapOf(page)));
      } catch (error) {
        console.error(`${saved.file}: ${error instanceof Error ? error.message : error}`);
      } finally {
        await tab.close();
        await page.close();
      }
    }
  } finally {
    await plain.close();
  }
  return { 'JavaScript heap more on a saved article, MB': more };
}

/** A page's own scripts would fill the two heaps differently by chance. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
}

/**
 * Returns the megabytes of heap of a page's process that are in use after two collections, by the page's world and by
 * Afterword's.
 */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}
