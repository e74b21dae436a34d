import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { checkManifest } from '../../src/cli/check-package.ts';
import { type Packages, writePackages, zip } from '../../src/cli/pack.ts';
import { once } from '../../src/once.ts';

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const textIn = (path: string, file: string) => new TextDecoder().decode(unzipSync(readFileSync(path))[file]);

let packages: Packages;
/** Runs `npm run package` in a folder with the files of the source archive. Returns what it prints. */
const packageAgain = once((): string => {
  for (const [name, contents] of Object.entries(unzipSync(readFileSync(packages.source)))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), contents);
  }
  // Replaces `npm ci`: the packages that the lockfile names.
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const command = [join(elsewhere, 'src/cli/run.mjs'), 'package'];
  return execFileSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
});
let elsewhere: string;
beforeAll(async () => {
  // The packages are made of the builds that the browser tests run (build-once.ts), so the tested files are packed.
  packages = await writePackages({
    chrome: join(ROOT, 'dist/chrome'),
    firefox: join(ROOT, 'dist/firefox'),
    problems: [],
  });
  elsewhere = mkdtempSync(join(tmpdir(), 'afterword-source-'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the packages for the stores', () => {
  test('are built to the same bytes from the source archive alone', () => {
    packageAgain();
    for (const path of Object.values(packages)) {
      expect(hashOf(join(elsewhere, 'dist-packages', basename(path))), basename(path)).toBe(hashOf(path));
    }
  });

  test('have nothing that a store would refuse: manifest and texts', () => {
    expect(checkManifest(join(ROOT, 'dist/chrome'))).toEqual([]);
    expect(checkManifest(join(ROOT, 'dist/firefox'))).toEqual([]);
  });

  test('are rejected if they are a development build', () => {
    expect(checkManifest(join(ROOT, 'dist/dev-chrome')).join()).toContain('development build');
  });

  test('have no findings by Mozilla’s linter', () => {
    // The linter takes 14 s of processor time. It runs on the package of the same bytes, and its findings are printed.
    expect(packageAgain()).toContain('web-ext lint: clean');
  });

  test('have the licence of everything in them', () => {
    for (const path of [packages.chrome, packages.firefox]) {
      const licences = textIn(path, 'THIRD_PARTY_LICENSES.txt');
      for (const name of ['preact', 'valibot', '@floating-ui/core', 'tldts-core', 'webextension-polyfill'])
        expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
      expect(textIn(path, 'LICENSE')).toContain('Mozilla Public License');
    }
  });

  test('have no tests, no sources of facts and no path of the machine', () => {
    const names = Object.keys(unzipSync(readFileSync(packages.firefox)));
    expect(names.filter((name) => /test|\.ya?ml$|\.tsx?$|\.map$|node_modules/.test(name))).toEqual([]);
    expect(Object.keys(unzipSync(readFileSync(packages.source)))).toContain('package-lock.json');
  });
});

test('an archive does not depend on the order in which its files were found', () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
  expect(zip({ a, b })).toEqual(zip({ b, a }));
});
