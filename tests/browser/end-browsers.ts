import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../src/cli/launch.ts';

/** The environment variable with the folder in which the workers note the browsers of this run. */
const FOLDER = 'AFTERWORD_TEST_BROWSERS';

/**
 * Makes a browser end when the run is over. Browsers are shared by files, so no file ends them. vitest ends a worker by
 * a signal and then by force, which Firefox survives (seen with puppeteer-core 24.43 and vitest 4.1).
 */
export function endWithRun({ puppeteer }: Session): void {
  const folder = process.env[FOLDER];
  const pid = puppeteer.process()?.pid;
  if (!folder || !pid) return;
  const file = join(folder, String(pid));
  writeFileSync(file, '');
  puppeteer.once('disconnected', () => rmSync(file, { force: true })); // its number may soon be another process's
}

/** vitest calls this once before all files, and the function returned once after them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-browsers-'));
  process.env[FOLDER] = folder;
  return () => {
    for (const pid of readdirSync(folder).map(Number)) end(pid);
    rmSync(folder, { recursive: true });
  };
}

/** Ends a browser with its child processes. Except on Windows, puppeteer gives it a process group of its own. */
function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}
