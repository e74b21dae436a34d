// npm test: everything that must hold, in one command. The last line is "N passed, N failed".

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browsers.ts';
import { compile, ROOT } from './build.ts';
import { countTests, passedLate, sayLate, type Tally, type VitestReport } from './tally.ts';

const scratch = mkdtempSync(join(tmpdir(), 'afterword-test-'));
const node = process.execPath;
const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (path: string, ...args: string[]) => [node, '--import', 'tsx', join(ROOT, path), ...args];

const started = performance.now();
/** The tests that failed first and passed on their second try. */
const late: string[] = [];
const tallies: Tally[] = [
  await attempt('Browsers', async () =>
    (['chrome', 'firefox'] as const).map((browser) => `${browser}: ${findOrInstallBrowser(browser).path}`).join('\n'),
  ),
  // These steps do not need each other's results.
  ...(await Promise.all([
    step('Types', [node, bin('typescript/bin/tsc'), '--noEmit']),
    step('Lint and format', [node, bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
    step('Unused files, exports and packages', [node, bin('knip/bin/knip.js')]),
    step('Facts', script('src/cli/check-facts.ts')),
    attempt('Build', buildAll),
  ])),
  await tests('Unit tests', 'vitest.config.ts', { AFTERWORD_BUILT: '1' }),
  await tests('Tests in Chromium and Firefox', 'vitest.browser.config.ts', { AFTERWORD_BUILT: '1' }),
];
rmSync(scratch, { recursive: true });

const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
if (total('skipped') > 0) console.log(`\n${total('skipped')} tests were skipped; each says why above.`);
if (late.length > 0) console.log(`\n${sayLate(late)}`);
console.log(`\nAll of it took ${seconds(started)}.`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

/** A step that passes or fails as a whole. */
function step(name: string, command: readonly string[]): Promise<Tally> {
  return attempt(name, async () => {
    const { code, output } = await run(command, 'pipe');
    if (code !== 0) throw new Error(`exit code ${code}\n${output}`);
    return output;
  });
}

/** Does the work of a step and prints its outcome at the end, because steps may run side by side. */
async function attempt(name: string, work: () => Promise<string>): Promise<Tally> {
  const started = performance.now();
  try {
    const report = await work();
    console.log(`\n── ${name}: ${seconds(started)}\n${report.trimEnd()}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(`\n── ${name}: FAILED after ${seconds(started)}: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Writes all builds that tests run: those for the stores and those for development. */
async function buildAll(): Promise<string> {
  const lines: string[] = [];
  const write = await compile((line) => lines.push(line));
  const { problems } = await write();
  await write({ dev: true });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines.join('\n');
}

/** A step of many tests, each counted. If a run ends without a report, it counts as one failure. */
async function tests(name: string, config: string, env: Readonly<Record<string, string>> = {}): Promise<Tally> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const report = join(scratch, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run([node, bin('vitest/vitest.mjs'), 'run', '--config', config, ...reporters], 'inherit', env);
  console.log(`   ${seconds(started)}`);
  try {
    const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport; // vitest's own format
    const tally = countTests(found);
    late.push(...passedLate(found));
    return code === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a program. Its output goes to ours, or is part of the answer. */
function run(
  [command = '', ...args]: readonly string[],
  output: 'inherit' | 'pipe',
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
