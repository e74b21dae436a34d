import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared');

/**
 * Returns the path of a file in the shared folder beside the project, which has real pages that are not ours to
 * publish. Returns null, and prints a line, where the folder is missing.
 */
export function sharedFile(path: string): string | null {
  const file = join(SHARED, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Not tested: there is no shared/${path} beside this clone.`);
  return null;
}
