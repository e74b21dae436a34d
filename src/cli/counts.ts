import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { ROOT } from './build.ts';
import { type Counts, countIn, type Long } from './counts/count.ts';

// npm run counts [-- --all] [COMMIT …]: prints how plain and how short code and documents are, now and at these
// commits.

const { values, positionals } = readArguments({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const columns = [...positionals.map((commit) => [commit, countAt(commit)] as const), ['now', countIn(ROOT)] as const];
const sum = ({ words }: Counts) => Object.values(words).reduce((all, times) => all + times, 0);
const rows: readonly (readonly [string, (counts: Counts) => number])[] = [
  ['words to avoid', sum],
  ...Object.keys(countIn(ROOT).words).map((word) => [`  ${word}`, ({ words }: Counts) => words[word] ?? 0] as const),
  ['functions over 60 lines, product', ({ functions }) => functions.length],
  ['functions over 60 lines, scripts', ({ scriptFunctions }) => scriptFunctions.length],
  ['files over 300 lines', ({ files }) => files.length],
  ['pages of docs over 80 lines', ({ pages }) => pages.length],
];
console.log(['', ...columns.map(([name]) => name)].map(cell).join(''));
for (const [name, of] of rows)
  console.log([name, ...columns.map(([, counts]) => String(of(counts)))].map(cell).join(''));

const [, today] = columns.at(-1) ?? ['', countIn(ROOT)];
print('Functions', today.functions);
print('Functions of scripts', today.scriptFunctions);
print('Files', today.files);
print('Pages', today.pages);
if (values.all) print('Words to avoid', today.wordiest);

function print(title: string, long: readonly Long[]): void {
  console.log(`\n${title}`);
  for (const { what, lines } of long) console.log(`${String(lines).padStart(5)}  ${what}`);
}

function cell(text: string, at: number): string {
  return at === 0 ? text.padEnd(36) : text.slice(0, 10).padStart(12);
}

/** Counts in a commit. Its files are unpacked beside this project and removed afterwards. */
function countAt(commit: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-counts-'));
  try {
    const archive = execFileSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return countIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
