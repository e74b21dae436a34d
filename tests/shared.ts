import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared');

/**
 * A file of the shared folder beside the project, which holds real pages that are not ours to publish; null (and a
 * line that says so) on a clone without it.
 */
export function sharedFile(path: string): string | null {
  const file = join(SHARED, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Not tested: there is no shared/${path} beside this clone.`);
  return null;
}
