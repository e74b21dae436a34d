import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, compile, ROOT } from '../../src/cli/build.ts';
import { once } from '../../src/once.ts';
import { LANGUAGES, wordsFile } from '../../src/ui/interface-words.ts';

let shipped: Built;
let dev: Built;
beforeAll(async () => {
  const folders = (kind: string) => ({
    chrome: join(ROOT, 'dist', `${kind}chrome`),
    firefox: join(ROOT, 'dist', `${kind}firefox`),
    problems: [],
  });
  if (process.env.AFTERWORD_BUILT) {
    [shipped, dev] = [folders(''), folders('dev-')]; // npm test has just built both
    return;
  }
  const write = await compile(() => {});
  shipped = await write();
  dev = await write({ dev: true });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const manifestIn = (folder: string) => JSON.parse(read(folder, 'manifest.json'));

/** The permissions that Afterword may request, each with the code that uses it. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\.(?:local|sync|session)/,
  // Shows the popup the open page's address, and lets Afterword run there once, after the reader's click.
  activeTab: /\.tabs\.query/,
  scripting: /\.scripting\.\w+/,
  contextMenus: /\.contextMenus\./,
};

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  test('holds every file that its manifest and its pages name', () => {
    const files = filesIn(shipped[browser]);
    const manifest = manifestIn(shipped[browser]);
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      ...(manifest.options_ui ? [manifest.options_ui.page] : []),
      ...(browser === 'chrome' ? [manifest.background.service_worker] : manifest.background.scripts),
      ...manifest.content_scripts.flatMap((script: { js: string[]; css: string[] }) => [...script.js, ...script.css]),
    ];
    expect(files).toEqual(expect.arrayContaining([...named, 'survey.js', 'content.js', 'card.js']));
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      for (const [, file] of read(shipped[browser], page).matchAll(/(?:src|href)="([^"#:]+)"/g)) {
        expect(files, `named by ${page}`).toContain(file);
      }
    }
  });

  test('holds no file that nothing asks for', () => {
    const files = filesIn(shipped[browser]);
    const named = files.filter((file) => /\.(?:html|js|json)$/.test(file)).map((file) => read(shipped[browser], file));
    const byNumber = /^icons\/(?:off-)?(?:16|32|48)\.png$/; // src/background/toolbar.ts builds these names
    // src/background/pack-files.ts builds a pack's file name from its id, which is in the worker's list
    const background = read(shipped[browser], 'background.js');
    const isListed = (file: string) => background.includes(`"${/^packs\/(.+)\.pack$/.exec(file)?.[1]}"`);
    const unasked = files.filter(
      (file) =>
        !/^_locales\/|^manifest\.json$/.test(file) &&
        !byNumber.test(file) &&
        !isListed(file) &&
        !LANGUAGES.some((language) => file === wordsFile(language)) &&
        !named.some((text) => text.includes(`${file}"`) || text.includes(`${file}\``) || text.includes(`${file}?`)),
    );
    expect(unasked).toEqual([]);
  });

  test('has a text in English for every message that its manifest names', () => {
    const messages = JSON.parse(read(shipped[browser], '_locales/en/messages.json'));
    const named = [...read(shipped[browser], 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(named));
  });

  test('as a development build differs in the manifest alone', () => {
    expect(filesIn(dev[browser])).toEqual(filesIn(shipped[browser]));
    const differing = filesIn(dev[browser]).filter(
      (file) => !readFileSync(join(dev[browser], file)).equals(readFileSync(join(shipped[browser], file))),
    );
    expect(differing).toEqual(['manifest.json']);
    const { host_permissions: _, content_scripts: __, ...rest } = manifestIn(dev[browser]);
    const { host_permissions: ___, content_scripts: ____, ...same } = manifestIn(shipped[browser]);
    expect(rest).toEqual(same);
  });

  test('gives pages no polyfill to load: their scripts use the browser as it is', () => {
    const carries = (file: string) => read(shipped[browser], file).includes('__mozWebExtensionPolyfillReject__:');
    expect(['background.js', 'popup.js', 'gate.js', 'survey.js', 'content.js', 'card.js'].filter(carries)).toEqual([
      'background.js',
      'popup.js',
    ]);
  });

  test('keeps the code of the card out of the scripts that come before it', () => {
    const draws = (file: string) => read(shipped[browser], file).includes('card-sentence');
    expect(['gate.js', 'survey.js', 'content.js', 'card.js'].filter(draws)).toEqual(['card.js']);
  });

  test('makes the browser compile survey.js at load, and no other script', () => {
    const isEager = (file: string) => read(shipped[browser], file).startsWith('//# allFunctionsCalledOnLoad\n');
    const scripts = filesIn(shipped[browser]).filter((file) => file.endsWith('.js'));
    expect(scripts.filter(isEager)).toEqual(['survey.js']);
  });

  test('has no code that uses the network or runs text as code', () => {
    // The worker reads the packs of its own package, which a script can do only by `fetch`.
    const ownPack = /\bfetch\([\w$.]+\.runtime\.getURL\(`packs\/\$\{\w+\}\.pack`\)\)/g;
    expect(read(shipped[browser], 'background.js').match(ownPack)).toHaveLength(1);
    for (const file of filesIn(shipped[browser]).filter((name) => name.endsWith('.js'))) {
      const text = read(shipped[browser], file);
      const found = (file === 'background.js' ? text.replace(ownPack, '') : text).match(
        /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\(|new Function\b|insertAdjacentHTML|document\.write/,
      );
      expect(found?.[0], file).toBeUndefined();
    }
  });

  test('requests the permissions that its code uses, and no others', () => {
    const code = filesIn(shipped[browser])
      .filter((name) => name.endsWith('.js'))
      .map((file) => read(shipped[browser], file))
      .join('\n');
    const used = Object.entries(USES).filter(([, use]) => use.test(code));
    expect(manifestIn(shipped[browser]).permissions.toSorted()).toEqual(used.map(([name]) => name).sort());
  });
});

const times = () => filesIn(shipped.chrome).map((file) => `${file} ${statSync(join(shipped.chrome, file)).mtimeMs}`);
const again = once(async () => {
  const before = times();
  const { problems } = await build({ only: 'chrome', log: () => {} });
  return { problems, before, after: times() };
});

test('no script is over its size limit', async () => {
  expect((await again()).problems).toEqual([]);
});

test('building again without a change touches no file, so that a browser that runs from it is not disturbed', async () => {
  const { before, after } = await again();
  expect(after).toEqual(before);
});
