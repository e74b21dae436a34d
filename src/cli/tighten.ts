import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from 'esbuild';
import { type MinifyOptions, minify } from 'terser';

/** The most scripts that the cache keeps: a few builds of each minified script. */
const MOST_KEPT = 40;

/** The part of a bundler's result that is used. */
export type Bundled = { readonly outputFiles: readonly Pick<OutputFile, 'path' | 'contents'>[] };

/** All of survey.js runs on every article page. So Chromium (V8, from 136) is asked to compile it whole at load. */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/**
 * Minifies scripts again with terser. The result is 5 % smaller than esbuild's, but slow to make.
 *
 * @param cache the folder with results of earlier builds; null: do not read or keep any
 * @param which paths of the scripts to minify; others stay as they are
 */
export async function tightenAll(
  { outputFiles }: { readonly outputFiles: readonly OutputFile[] },
  cache: string | null,
  which = /\.js$/,
): Promise<Bundled> {
  const tight = outputFiles.map(async ({ path, text, contents }) => {
    if (!which.test(path)) return { path, contents };
    // `unsafe_arrows` and `unsafe_methods` are safe here, because no function without "this" is called with "new". gzip
    // packs repetitions better if statements and declarations are not merged. The browser runs one function of the
    // popup in a page. As a method (`func(){}`), its text would not be an expression.
    const unsafe = { unsafe_arrows: true, unsafe_methods: !path.endsWith('popup.js') };
    const compress = { passes: 5, ...unsafe, sequences: false, join_vars: false };
    const code = await tighten(text, { ecma: 2022, module: true, compress, format: { ascii_only: true } }, cache);
    return { path, contents: new TextEncoder().encode(path.endsWith('survey.js') ? EAGER + code : code) };
  });
  return { outputFiles: await Promise.all(tight) };
}

/**
 * Minifies a script with terser, or returns the kept result for the same text. Terser takes half of a build's processor
 * time, and most builds change few scripts.
 *
 * @param folder holds results, named by a hash of text, options and terser's version; null: no cache
 */
async function tighten(text: string, options: MinifyOptions, folder: string | null): Promise<string> {
  const make = async () => (await minify(text, options)).code ?? '';
  if (folder === null) return make();
  const path = join(folder, `${keyOf(text, options)}.js`);
  const known = read(path);
  if (known !== null) return known;
  const code = await make();
  keep(path, code);
  prune(folder);
  return code;
}

const keyOf = (text: string, options: MinifyOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([terserVersion(), options, text]))
    .digest('hex');

const terserVersion = (): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/terser/package.json'), 'utf8')).version;

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the file does not exist
  }
}

/** Renames the file only when it is complete, because two builds may run at once and one may be stopped. */
function keep(path: string, code: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, code);
  renameSync(part, path);
}

function prune(folder: string): void {
  const age = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = readdirSync(folder).sort((a, b) => age(b) - age(a));
  for (const name of newestFirst.slice(MOST_KEPT)) rmSync(join(folder, name), { force: true });
}
