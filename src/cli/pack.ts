import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { type Built, build, ROOT } from './build.ts';
import { thirdPartyLicences } from './licences.ts';

/**
 * The paths of the files that `npm run package` writes: for the Chrome Web Store, for addons.mozilla.org, and for its
 * reviewers.
 */
export type Packages = { readonly chrome: string; readonly firefox: string; readonly source: string };

/** The folder of the packages. */
export const PACKAGES = join(ROOT, 'dist-packages');

/** Generated folders. They are not part of the source. */
const MADE = ['node_modules', 'dist', 'dist-packages', 'output', 'coverage', '.git'];

/**
 * Builds the extension and writes its three packages. The same source gives the same bytes at any time and place, from
 * a checkout or from the unpacked source archive. Throws if a script is over its size limit.
 *
 * @param built the build for the stores, if it was just written
 */
export async function writePackages(built?: Built): Promise<Packages> {
  const { problems, chrome, firefox } = built ?? (await build({ log: () => {}, afresh: true }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as { version: string }; // our own
  const licences = {
    LICENSE: readFileSync(join(ROOT, 'LICENSE')),
    'THIRD_PARTY_LICENSES.txt': new TextEncoder().encode(thirdPartyLicences(ROOT)),
  };
  mkdirSync(PACKAGES, { recursive: true });
  const write = (name: string, folder: string, paths: readonly string[], more: Record<string, Uint8Array> = {}) => {
    const path = join(PACKAGES, `afterword-${version}-${name}`);
    const files = Object.fromEntries(paths.map((file) => [file, readFileSync(join(folder, file))]));
    writeFileSync(path, zip({ ...files, ...more }));
    return path;
  };
  return {
    chrome: write('chrome.zip', chrome, filesBelow(chrome), licences),
    firefox: write('firefox.xpi', firefox, filesBelow(firefox), licences),
    source: write('source.zip', ROOT, sourceFiles()),
  };
}

/**
 * Returns a zip archive that depends only on its files: sorted, without times or owners, at the highest compression.
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.keys(files).sort();
  // The earliest day of the zip format. The format uses local time, so a local date gives the same bytes in every time
  // zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map((name) => [name, [files[name] ?? new Uint8Array(), { mtime }]])), {
    level: 9,
  });
}

/**
 * The paths of the source files: those that git tracks or would add. Without a checkout, all files that are not
 * generated.
 */
function sourceFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return filesBelow(ROOT);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

/** Paths of all files in a folder, with forward slashes, without the generated folders. */
function filesBelow(folder: string, root = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (folder === root && MADE.includes(name)) return [];
    if (lstatSync(path).isDirectory()) return filesBelow(path, root);
    return [relative(root, path).replaceAll('\\', '/')];
  });
}
