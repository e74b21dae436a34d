import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { writePack } from '../../src/facts/pack/write.ts';

/** What tests do with packs on the options page. */

/** The title of the guide's example pack. */
export const TITLE = 'Port Sample (a sample, all invented)';

/** Returns the example pack of the guide, with this revision, and without some people. */
export function example(revision: number, without: readonly string[] = []): Uint8Array {
  const loaded = loadFacts(join(ROOT, 'docs/example-pack'));
  if (!loaded.ok) throw new Error('the example pack has problems');
  const { head, entities, timeline, ...rest } = loaded.facts;
  const left = entities.filter(({ id }) => !without.some((name) => id.endsWith(name)));
  return writePack({ ...rest, head: { ...head, revision }, entities: left, timeline });
}

/**
 * Returns a function that chooses a file of this name and content in the field for packs. The files are deleted after
 * the tests.
 */
export function chooser(): (page: Page, name: string, bytes: Uint8Array) => Promise<void> {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterword-packs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return async (page, name, bytes) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = await page.$('.drop input[type=file]');
    if (!input) throw new Error('no field for a pack');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
}

/** Presses the button with these words in the section of packs. */
export const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('section[aria-labelledby=facts] button')].find(
      (each) => each.textContent === wanted,
    );
    if (!(button instanceof HTMLElement)) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);
