import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureLine, LINE_STATUS_CODES } from '../../src/cli/annotate-line.ts';
import { ROOT } from '../../src/cli/build.ts';

const TOP = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
const DOCS = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
const PAGES = [...TOP, ...DOCS.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
const text = (page: string) => readFileSync(join(ROOT, page), 'utf8');

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
  });

  test('names only commands that npm knows', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }; // npm's own format
    const commands = [...text(page).matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*\w)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
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
