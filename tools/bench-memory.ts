import 'fake-indexeddb/auto';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { readArguments } from '../src/cli/arguments.ts';
import { build, ROOT } from '../src/cli/build.ts';
import type { Browser } from '../src/cli/derive-manifest.ts';
import { launch } from '../src/cli/launch.ts';
import { type Figure, measureMemory } from './measure-memory.ts';
import { writeFigures } from './write-figures.ts';

// npm run bench:memory [-- --browser chrome] [--browser firefox] [--figures: write docs/figures/memory.json]
// Measures how fast versions are compared, looked up, kept and erased, against the budget. It runs in Node, whose
// IndexedDB keeps everything in this process, or in real browsers, which write to a disk.

const { values } = readArguments({
  options: { browser: { type: 'string', multiple: true }, figures: { type: 'boolean', default: false } },
});

for (const name of values.browser ?? []) {
  if (name !== 'chrome' && name !== 'firefox') throw new Error(`--browser ${name}: chrome or firefox`);
  print(name, await measureIn(name));
}
if (!values.browser) {
  const where = `node ${process.versions.node}`;
  const figures = await measureMemory();
  print(where, figures);
  if (values.figures) await writeFigures('memory', { command: 'npm run bench:memory -- --figures', where, figures });
}

function print(where: string, figures: readonly Figure[]): void {
  console.log(where);
  for (const { what, milliseconds, budget } of figures) {
    const verdict = milliseconds <= budget ? 'within' : 'OVER';
    console.log(`  ${what.padEnd(96)} ${milliseconds.toFixed(2).padStart(8)} ms, ${verdict} ${budget} ms`);
    if (milliseconds > budget) process.exitCode = 1;
  }
}

/** Measures the same in a page of the extension. */
async function measureIn(browser: Browser): Promise<Figure[]> {
  const built = await build({ dev: true, only: browser, log: () => {} });
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, 'tools/measure-memory.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  const session = await launch({ browser, folder: built[browser] });
  try {
    const page = await session.openExtensionPage('options.html');
    return await page.evaluate<[], () => Promise<Figure[]>>(`${outputFiles[0]?.text}; bench.measureMemory()`);
  } finally {
    await session.close();
  }
}
