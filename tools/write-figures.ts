import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../src/cli/build.ts';

/** Writes measurements to docs/figures/NAME.json, with their day. */
export async function writeFigures(name: string, measured: object): Promise<void> {
  const folder = join(ROOT, 'docs/figures');
  await mkdir(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ measured: day, ...measured }, null, 2)}\n`);
}
