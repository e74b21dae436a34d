import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../../src/cli/build.ts';

export { ROOT };

/** One import of a source file. */
export type Import = {
  readonly specifier: string;
  /** Path from the project's folder, for a relative import; null for a package. */
  readonly path: string | null;
  readonly typeOnly: boolean;
};

export type SourceFile = {
  /** Path from the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

/** Returns every file below a folder of the project whose name has one of these endings. */
export function sources(folder: string, endings: readonly string[] = ['.ts', '.tsx', '.mjs']): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Returns the code of a file without its comments. */
export const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;

function importsOf(path: string, text: string): Import[] {
  return [...codeOf(text).matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const relative = specifier.startsWith('.');
    return {
      specifier,
      path: relative ? normalize(join(dirname(path), specifier)).replaceAll('\\', '/') : null,
      typeOnly: match[1] !== undefined,
    };
  });
}
