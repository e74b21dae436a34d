import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/cli/launch.ts';

/** Names the folder that knows the browsers of this run, for the workers. */
const FOLDER = 'AFTERWORD_TEST_BROWSERS';

/**
 * Has a browser ended when the run is over. The browsers that files share end with no file, and vitest ends a worker by a
 * signal and then by force, which Firefox outlives (seen with puppeteer-core 24.43 and vitest 4.1).
 */
export function endWithRun({ puppeteer }: Session): void {
  const folder = process.env[FOLDER];
  const pid = puppeteer.process()?.pid;
  if (!folder || !pid) return;
  const file = join(folder, String(pid));
  writeFileSync(file, '');
  puppeteer.once('disconnected', () => rmSync(file, { force: true })); // its number may soon be another process's
}

/** Called by vitest once, before all files; what it returns, after them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-browsers-'));
  process.env[FOLDER] = folder;
  return () => {
    for (const pid of readdirSync(folder).map(Number)) end(pid);
    rmSync(folder, { recursive: true });
  };
}

/** Ends a browser with the processes that it started; puppeteer gives it a group of its own, but for Windows. */
function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
