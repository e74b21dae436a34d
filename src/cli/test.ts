// npm test: everything that must hold, in one command. The last line is "N passed, N failed".

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { countTests, type Tally, type VitestReport } from './tally.ts';

const scratch = mkdtempSync(join(tmpdir(), 'afterword-test-'));
const node = process.execPath;
const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (path: string, ...args: string[]) => [node, '--import', 'tsx', join(ROOT, path), ...args];

const tallies: Tally[] = [
  attempt('Browsers', () => {
    for (const browser of ['chrome', 'firefox'] as const)
      console.log(`${browser}: ${findOrInstallBrowser(browser).path}`);
  }),
  step('Types', [node, bin('typescript/bin/tsc'), '--noEmit']),
  step('Lint and format', [node, bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  step('Unused files, exports and packages', [node, bin('knip/bin/knip.js')]),
  step('Facts', script('src/cli/check-facts.ts')),
  step('Build', script('build.mjs')),
  tests('Unit tests', 'vitest.config.ts'),
  tests('Tests in Chromium and Firefox', 'vitest.browser.config.ts'),
];
rmSync(scratch, { recursive: true });

const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
if (total('skipped') > 0) console.log(`\n${total('skipped')} tests were skipped; each says why above.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

/** A step that is right or wrong as a whole. */
function step(name: string, command: readonly string[]): Tally {
  return attempt(name, () => {
    const { status } = run(command);
    if (status !== 0) throw new Error(`${name}: exit code ${status}`);
  });
}

function attempt(name: string, work: () => void): Tally {
  const started = performance.now();
  console.log(`\n── ${name}`);
  try {
    work();
    console.log(`   ${seconds(started)}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(`   FAILED: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A step of many tests, each counted. A run that breaks off without a report counts as one failure. */
function tests(name: string, config: string): Tally {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const report = join(scratch, `${config}.json`);
  const { status } = run([
    node,
    bin('vitest/vitest.mjs'),
    ...['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  console.log(`   ${seconds(started)}`);
  try {
    const tally = countTests(JSON.parse(readFileSync(report, 'utf8')) as VitestReport); // vitest's own format
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run([command = '', ...args]: readonly string[]): SpawnSyncReturns<Buffer> {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
