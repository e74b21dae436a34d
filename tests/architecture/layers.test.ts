import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, ROOT, type SourceFile, sources } from './sources.ts';

/** The layers from the bottom up. A file imports only from its own layer and those below. */
const LAYERS: readonly (readonly string[])[] = [
  ['dates', 'once.ts', 'group-by.ts', 'bisect.ts'],
  ['facts', 'article'],
  ['linking', 'notes', 'developments'],
  ['analysis.ts', 'analysis-model.ts', 'entity-view.ts', 'memory-model.ts', 'not-marked.ts', 'setting.ts'],
  ['ui', 'messages.ts', 'settings', 'memory', 'storage', 'packs'],
  ['background', 'content', 'popup', 'options', 'welcome', 'compare', 'report', 'cli'],
];
const files = sources('src');
const ENTRIES = LAYERS.at(-1) ?? [];

/** "src/facts/fact-model.ts" → "facts"; "src/analysis.ts" → "analysis.ts". */
const partOf = (path: string): string => path.split('/')[1] ?? '';
const layerOf = (part: string): number => LAYERS.findIndex((layer) => layer.includes(part));

function offences(check: (file: SourceFile, imported: Import) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => check(file, imported))
      .map((imported) => `${file.path} imports ${imported.specifier}`),
  );
}
const inSource = (imported: Import): imported is Import & { path: string } =>
  imported.path?.startsWith('src/') === true;

test('the test finds the imports of the source', () => {
  expect(files.flatMap((file) => file.imports.filter(inSource)).length).toBeGreaterThan(100);
  expect(files.flatMap((file) => file.imports.filter((one) => one.typeOnly)).length).toBeGreaterThan(50);
});

test('every folder of src has its place in the layers', () => {
  const unknown = files.map((file) => partOf(file.path)).filter((part) => layerOf(part) < 0 && !part.endsWith('.d.ts'));
  expect([...new Set(unknown)]).toEqual([]);
});

test('imports go down the layers only', () => {
  const upward = (file: SourceFile, imported: Import) =>
    inSource(imported) && layerOf(partOf(imported.path)) > layerOf(partOf(file.path));
  expect(offences(upward)).toEqual([]);
});

test('parts of one layer import only types of each other; the parts that read pages and facts import nothing of each other', () => {
  const sideways = (file: SourceFile, imported: Import) => {
    if (!inSource(imported)) return false;
    const [from, to] = [partOf(file.path), partOf(imported.path)];
    const layer = layerOf(from);
    if (from === to || layerOf(to) !== layer) return false;
    return layer === 1 || (layer === 2 && !imported.typeOnly);
  };
  expect(offences(sideways)).toEqual([]);
});

test('an entry never imports another entry', () => {
  const across = (file: SourceFile, imported: Import) =>
    inSource(imported) &&
    ENTRIES.includes(partOf(file.path)) &&
    ENTRIES.includes(partOf(imported.path)) &&
    partOf(file.path) !== partOf(imported.path);
  expect(offences(across)).toEqual([]);
});

test('only entries, settings and memory use the browser', () => {
  const allowed = [...ENTRIES, 'settings', 'memory'];
  const knowing = (file: SourceFile, imported: Import) =>
    imported.specifier === 'webextension-polyfill' && !imported.typeOnly && !allowed.includes(partOf(file.path));
  expect(offences(knowing)).toEqual([]);
});

test('nothing that ships imports Node, and the tools import nothing from the tests', () => {
  const node = (file: SourceFile, imported: Import) => imported.specifier.startsWith('node:') && !mayUseNode(file.path);
  expect(offences(node)).toEqual([]);
  expect(offences((_, imported) => imported.path?.startsWith('tests/') === true)).toEqual([]);
});
/** The command line, and the fact base's compiler, which runs in the build. */
const mayUseNode = (path: string): boolean => /^src\/(?:cli\/|facts\/load\.ts|facts\/folders\.ts)/.test(path);

test('modules do not import each other in a circle, not even types', () => {
  const graph = new Map(
    files.map((file) => [file.path, file.imports.filter(inSource).map((imported) => imported.path)]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('the pure parts compile without a DOM and a browser', () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, '--project', join(ROOT, 'tests/architecture/tsconfig.pure.json')],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('');
});
