import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, ROOT, sources } from './sources.ts';

const code = sources('src');

/** Files that would be harder to read in pieces, each with the reason. */
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {
  'src/notes/lexicon/en-phrases.ts': 'one table of one language, a phrase a row',
  'tests/notes/wordings.test.ts': 'a table of wordings, one a line',
};
/** A file with more than 300 lines, but at most this many, may wait for its next change. */
const MOST_LINES = 340;

test('no file is longer than about 300 lines without a reason', () => {
  const long = [...sources('src', ['.ts', '.tsx', '.mjs', '.css']), ...sources('tests', ['.ts', '.tsx'])]
    .filter((file) => !(file.path in LONG_FOR_A_REASON))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter((file) => file.lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('no text is ever turned into markup', () => {
  const markup =
    /\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe/;
  const shipped = code.filter((file) => !file.path.startsWith('src/cli/'));
  expect(shipped.filter((file) => markup.test(codeOf(file.text))).map((file) => file.path)).toEqual([]);
});

// A script can read a file of its own package only with fetch. The address is inside the extension.
const READS_OWN_FILES = 'src/background/pack-files.ts';

test('no code uses the network', () => {
  const network = /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport/;
  const shipped = code.filter((file) => !file.path.startsWith('src/cli/'));
  const asking = shipped.filter((file) => network.test(codeOf(file.text)));
  expect(asking.map((file) => file.path)).toEqual([READS_OWN_FILES]);
  const [only] = asking;
  expect(only?.text.match(/\bfetch\s*\([^`]*/g)).toEqual(['fetch(browser.runtime.getURL(']);
});

test('no cast goes through any or unknown, and no check is disabled without a reason', () => {
  const silent = /@ts-ignore|@ts-nocheck|@ts-expect-error\s*$|eslint-disable|biome-ignore [\w/]+:\s*$|as unknown as/m;
  expect(code.filter((file) => silent.test(file.text)).map((file) => file.path)).toEqual([]);
});

test('every exported function has a doc comment', () => {
  const bare = code.flatMap((file) =>
    [...file.text.matchAll(/(?<before>[^\n]*)\n(?<line>export (?:async )?function\*? (?<name>\w+))/g)]
      .filter((match) => !/\*\/\s*$/.test(match.groups?.before ?? '') && file.path !== 'src/modules.d.ts')
      .map((match) => `${file.path}: ${match.groups?.name}`),
  );
  expect(bare).toEqual([]);
});

test('nothing names a path of the machine that it was written on', () => {
  const machine = new RegExp(['work', 'root', 'tmp'].map((folder) => `["'\`( ]/${folder}/`).join('|'));
  const all = [
    ...code,
    ...sources('tests'),
    ...sources('docs', ['.md']),
    ...sources('extension', ['.yaml', '.css', '.json']),
  ];
  expect(all.filter((file) => machine.test(file.text)).map((file) => file.path)).toEqual([]);
});

test('every command and file that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const top = ['README.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(ROOT, name)));
  const documents = [
    ...sources('docs', ['.md']),
    ...top.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  ];
  const missing = documents.flatMap(({ path, text }) => [
    ...[...text.matchAll(/npm run (?:--silent )?(?!-)([\w:-]+)/g)]
      .filter(([, name = '']) => !(name in scripts))
      .map(([command]) => `${path}: ${command}`),
    ...[...text.matchAll(/`((?:src|tests|extension|docs)\/[\w./-]+)`/g)]
      .filter(([, file = '']) => !existsSync(join(ROOT, file)))
      .map(([, file]) => `${path}: ${file}`),
  ]);
  expect(missing).toEqual([]);
});
