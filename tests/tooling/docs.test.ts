import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureLine, LINE_STATUS_CODES } from '../../src/cli/annotate-line.ts';
import { ROOT } from '../../src/cli/build.ts';
import { partsOf } from '../../src/cli/counts/code.ts';

const TOP = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
const DOCS = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
const PAGES = [...TOP, ...DOCS.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
const text = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** The ends of the paths of all files of code and documents: "src/dates/say.ts", "dates/say.ts", "say.ts". */
const ENDS: ReadonlySet<string> = new Set(
  [
    ...['src', 'tests', 'tools', 'extension'].flatMap((folder) => filesIn(folder)),
    ...readdirSync(ROOT),
    ...PAGES,
  ].flatMap((path) =>
    [...path.matchAll(/(?:^|\/)(?=[^/])/g)].map(({ index, 0: sign }) => path.slice(index + sign.length)),
  ),
);

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules'));
}

/** The names of files of code or documents in a text that no file has. A name may leave out the folders at its front. */
function namesNoFile(prose: string): string[] {
  const names = [
    ...prose.matchAll(/(?<![\w./<*$-])(?:\.{1,2}\/)*((?:[\w@-]+\/)*[\w.-]*\w\.(?:tsx?|mjs|css|md))(?![\w/-])/g),
  ];
  return names.flatMap(([, name = '']) => (ENDS.has(name) ? [] : [name]));
}

describe.each(PAGES)('%s', (page) => {
  test('links only to files that exist', () => {
    const links = [...text(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  test('names only files that exist', () => {
    // a path of the project in backticks
    const paths = [...text(page).matchAll(/`((?:src|tests|docs|extension)\/[\w./-]*\w\/?)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const code = [...text(page).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
    expect(page === 'CHANGELOG.md' || /decisions|figures/.test(page) ? [] : namesNoFile(code.join(' '))).toEqual([]);
  });

  test('names only commands that npm knows', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }; // npm's own format
    const commands = [...text(page).matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*\w)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('comments name only files that exist', () => {
  const wrong = ['src', 'tests', 'tools']
    .flatMap(filesIn)
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => namesNoFile(partsOf(path, text(path)).comments).map((name) => `${path}: ${name}`));
  expect(wrong).toEqual([]);
});

test('the page on annotate names every status code and every key of a line', () => {
  const page = text('docs/annotate.md');
  const keys = Object.keys(failureLine('a.html', null, 'cannot be read'));
  expect([...LINE_STATUS_CODES, ...keys].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});

test('the list of decisions has every decision', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');
  const list = text('docs/decisions/README.md');
  expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});
