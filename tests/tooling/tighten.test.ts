import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tightenAll } from '../../src/cli/tighten.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-tighten-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A script's text after it was made smaller. */
async function tight(text: string, cache: string | null): Promise<string> {
  const contents = new TextEncoder().encode(text);
  const { outputFiles } = await tightenAll({ outputFiles: [{ path: 'card.js', text, contents, hash: '' }] }, cache);
  return new TextDecoder().decode(outputFiles[0]?.contents);
}

test('a script that was made smaller once is taken from the cache, and only for the very same text', async () => {
  const first = await tight('export const twice = (number) => { return number + number; };', folder);
  expect(first).toBe(await tight('export const twice = (number) => { return number + number; };', null));
  const [kept = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, kept), 'utf8')).toBe(first);
  writeFileSync(join(folder, kept), 'kept');
  expect(await tight('export const twice = (number) => { return number + number; };', folder)).toBe('kept');
  expect(await tight('export const thrice = (number) => { return 3 * number; };', folder)).toContain('thrice');
});

test('the cache keeps the last 40 scripts', async () => {
  for (let number = 0; number < 45; number++) await tight(`export default ${number};`, folder);
  expect(readdirSync(folder)).toHaveLength(40);
});
