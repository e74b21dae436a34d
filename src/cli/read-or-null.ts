import { readFileSync } from 'node:fs';

/** The text of a UTF-8 file. Null if there is no such file, or it cannot be read. */
export function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
