import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Compiled, type CompiledRegister, compileRegisters } from '../facts/registers/compile.ts';
import { sayDifference } from '../facts/registers/difference.ts';
import { RegisterFault } from '../facts/registers/fault.ts';
import type { Merge } from '../facts/registers/merge.ts';
import { sayReport } from '../facts/registers/report.ts';
import { REGISTERS } from '../facts/source/registers.ts';
import { readArguments } from './arguments.ts';
import { readOrNull } from './read-or-null.ts';

/**
 * `npm run registers -- --from FOLDER [--only NAME] [--to FOLDER]`: compiles public registers of office-holders to
 * `extension/facts/registers/`. It prints corrections and changes. The full list is in `output/registers.txt`. Any
 * fault in the input ends the run with exit code 1 and changes no file.
 */

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Compiles the registers below `from` to the folder `to`.
 *
 * @returns the exit code
 */
export function runRegisters(
  options: { readonly from: string; readonly to: string; readonly only?: string | undefined },
  say: (line: string) => void,
): number {
  let compiled: Compiled;
  try {
    compiled = compileRegisters({
      adapters: REGISTERS,
      upstream: (file) => readOrNull(join(options.from, file)),
      committed: (file) => readOrNull(join(options.to, file)),
      ...(options.only === undefined ? {} : { only: options.only }),
    });
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    say(error.message);
    say('Nothing was written.');
    return 1;
  }
  replaceFiles(options.to, compiled);
  for (const line of compiled.registers.flatMap((one) => sayRegister(one, false))) say(line);
  say(`${compiled.merged.merges.length} merges; ${compiled.merged.apart.length} pairs of one name stay apart.`);
  for (const { value } of compiled.stale) say(`The exception for ${value.about} explains nothing any more: remove it.`);
  return 0;
}

function sayRegister({ id, text, report, difference }: CompiledRegister, whole: boolean): readonly string[] {
  const changes = sayDifference(difference, whole);
  if (!report && changes.length === 0) return [];
  const size = `${text.split('\n').length - 2} records, ${Math.round(gzipSync(text).length / 1000)} kB gzip`;
  return [
    `${id}: ${size}`,
    ...(report ? sayReport(report, whole) : []).map((line) => `  corrected: ${line}`),
    ...(changes.length > 0 ? changes : ['no change']).map((line) => `  ${line}`),
  ];
}

/** Writes new files beside the old files and renames them at the end. So a full disk leaves the old files whole. */
function replaceFiles(folder: string, { registers, merged }: Compiled): void {
  const moves = registers.map(({ id, text }) => {
    const path = join(folder, `${id}.jsonl`);
    writeFileSync(`${path}.new`, text);
    return path;
  });
  for (const path of moves) renameSync(`${path}.new`, path);
  mkdirSync(join(ROOT, 'output'), { recursive: true });
  const lines = registers.flatMap((one) => sayRegister(one, true));
  const sayPair = ({ a, b, name, reason }: Merge): string => `${a} = ${b}: ${name}, ${reason}`;
  lines.push('Merged', ...merged.merges.map(sayPair), 'Apart', ...merged.apart.map(sayPair));
  writeFileSync(join(ROOT, 'output/registers.txt'), `${lines.join('\n')}\n`);
}

function main(args: readonly string[]): void {
  const { values } = readArguments({
    args: [...args],
    options: { from: { type: 'string' }, only: { type: 'string' }, to: { type: 'string' } },
  });
  if (values.from === undefined) {
    console.error('Say where the upstream files are: npm run registers -- --from ../shared/registers');
    process.exitCode = 1;
    return;
  }
  const to = resolve(values.to ?? join(ROOT, 'extension/facts/registers'));
  process.exitCode = runRegisters({ from: resolve(values.from), to, only: values.only }, (line) => console.log(line));
  if (process.exitCode === 0)
    console.log(`Every case is in ${relative(process.cwd(), join(ROOT, 'output/registers.txt'))}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
