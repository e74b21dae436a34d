import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type PackageJson = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * Returns the licences of all bundled packages as one text: the dependencies and everything on which they depend. Each
 * licence file is copied word for word. Throws if a package has none, because such a package may not be shipped.
 *
 * @param root the project's folder, with its packages installed
 */
export function thirdPartyLicences(root: string): string {
  const parts = [...shipped(root)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file in ${folder}: ask its author, or take another package.`);
    return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  const head = 'Afterword contains these packages, each under its own licence. Of their code, parts are left out.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Names of the project's dependencies and of all their dependencies. npm installs them in one folder if versions agree.
 */
function shipped(root: string): Set<string> {
  const names = new Set<string>();
  const add = (folder: string): void => {
    for (const name of Object.keys(readPackage(folder).dependencies ?? {})) {
      if (names.has(name) || !existsSync(join(root, 'node_modules', name))) continue;
      names.add(name);
      add(join(root, 'node_modules', name));
    }
  };
  add(root);
  return names;
}

const readPackage = (folder: string): PackageJson => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')); // npm's own format
