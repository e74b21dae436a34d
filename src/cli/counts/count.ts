import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from './code.ts';
import { countWords, WORDS_TO_AVOID } from './words-to-avoid.ts';

/** The most lines of a function, a file and a page of documentation. */
const LONGEST_FUNCTION = 60;
const LONGEST_FILE = 300;
const LONGEST_PAGE = 80;

/** Something that is too long, with its number of lines. */
export type Long = { readonly what: string; readonly lines: number };

/** How plain and how short a project's code and documents are. */
export type Counts = {
  /** How often each word to avoid occurs in comments, documents and declared names. */
  readonly words: Readonly<Record<string, number>>;
  /** The files with the most words to avoid. */
  readonly wordiest: readonly Long[];
  /** Functions of the product over 60 lines, the longest first. */
  readonly functions: readonly Long[];
  /** Functions over 60 lines in scripts that readers never run: `src/cli` and `tools`. */
  readonly scriptFunctions: readonly Long[];
  /** Files of code over 300 lines. */
  readonly files: readonly Long[];
  /** Pages of documentation over 80 lines. */
  readonly pages: readonly Long[];
};

/** Counts in a project's code and documents. Writes nothing. */
export function countIn(root: string): Counts {
  const code = ['src', 'tests', 'tools'].flatMap((folder) => filesIn(root, folder, /\.tsx?$/));
  const documents = [...filesIn(root, 'docs', /\.md$/), ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']];
  const words: Record<string, number> = Object.fromEntries(Object.keys(WORDS_TO_AVOID).map((word) => [word, 0]));
  const wordiest: Long[] = [];
  const functions: Long[] = [];
  const files: Long[] = [];
  const count = (path: string, text: string) => {
    const found = Object.entries(countWords(text));
    for (const [word, times] of found) words[word] = (words[word] ?? 0) + times;
    wordiest.push({ what: path, lines: found.reduce((sum, [, times]) => sum + times, 0) });
  };
  for (const path of code) {
    const text = readFileSync(join(root, path), 'utf8');
    const parts = partsOf(path, text);
    count(path, `${parts.comments}\n${parts.names}`);
    files.push({ what: path, lines: linesOf(text) });
    if (!path.startsWith('tests/'))
      functions.push(...parts.functions.map(({ name, lines }) => ({ what: `${path}: ${name}`, lines })));
  }
  const pages = documents
    .filter((path) => existsSync(join(root, path)))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      count(path, text);
      return { what: path, lines: linesOf(text) };
    });
  const isScript = ({ what }: Long) => /^(?:src\/cli|tools)\//.test(what);
  const long = over(functions, LONGEST_FUNCTION);
  return {
    words,
    wordiest: over(wordiest, 0),
    functions: long.filter((one) => !isScript(one)),
    scriptFunctions: long.filter(isScript),
    files: over(files, LONGEST_FILE),
    pages: over(
      // Pages of figures are tables that commands write, so their length does not count.
      pages.filter(({ what }) => /^docs\/(?!figures\/)/.test(what)),
      LONGEST_PAGE,
    ),
  };
}

const over = (list: readonly Long[], most: number): Long[] =>
  list.filter(({ lines }) => lines > most).sort((a, b) => b.lines - a.lines);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** The files below a folder whose names match, as paths from the root. Empty if the folder does not exist. */
function filesIn(root: string, folder: string, name: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !path.includes('node_modules'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();
}
