import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../src/cli/build.ts';

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a script of a test with its imports from the project as one classic script. Each is bundled once.
 *
 * @param globalName the global that gets the script's exports
 */
export function bundle(contents: string, globalName?: string): Promise<string> {
  const known = bundles.get(contents);
  if (known) return known;
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' } as const;
  const made = esbuild
    .build({ stdin, bundle: true, write: false, format: 'iife', ...(globalName && { globalName }) })
    .then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(contents, made);
  return made;
}

/**
 * Runs the shipped card script in a page with one change: its shadow root is open, so that a test can look into it.
 *
 * @param contents the test's own script, which shows cards with it
 */
export async function prepareOpenCard(page: Page, contents: string): Promise<void> {
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.evaluate(await readFile(join(ROOT, 'dist/dev-chrome/card.js'), 'utf8'));
  await page.evaluate(await bundle(contents));
}
