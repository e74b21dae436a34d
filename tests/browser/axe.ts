import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };

/** Returns axe-core's findings for a page as it is now, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // The half megabyte of axe is compiled once for each document.
  if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }; // put there by the line above
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Gives a page of the extension a theme, as the reader's setting does. */
export const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

/**
 * Emulates the reader's forced colours, with a palette as light or dark as the theme: axe reads the colour that a text
 * had before it was forced. Only Chromium can do this. Firefox has the preference, but WebDriver cannot set it.
 */
export async function forceColours(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const client = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: theme },
  ];
  await client.send('Emulation.setEmulatedMedia', { features });
}
