import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coverageOf } from '../facts/coverage.ts';
import { coveragePage } from '../facts/coverage-page.ts';
import { coverageText } from '../facts/coverage-text.ts';
import { figuresOf, figuresText } from '../facts/figures.ts';
import { jsonSchemas } from '../facts/json-schema.ts';
import { loadFacts, packFolders } from '../facts/load.ts';
import { primaryShare } from '../facts/primary.ts';
import { sayProblem } from '../facts/problem.ts';
import { readingsText } from '../facts/readings.ts';
import { dangerousAliases } from '../facts/review/danger.ts';
import { reviewFacts } from '../facts/review.ts';
import { staleRoles } from '../facts/stale-roles.ts';
import { readOrNull } from './read-or-null.ts';

/**
 * `npm run check-facts [-- FOLDER…] [--write-schema] [--write-figures]`: prints every fault in the fact files of these
 * packs, one line each. Without folders it checks every pack under extension/facts. Then it prints what the packs
 * cover, and writes that as a page. --write-schema writes the JSON Schemas anew. --write-figures writes
 * docs/figures/facts.json. If there is a fault, the exit code is 1.
 */

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Checks the pack in `dir` and prints its faults. If its files can be read, it also prints what the pack covers, and
 * writes that to `output` as facts-ID.html.
 *
 * @returns true if there is no fault
 */
export function checkFactFiles(dir: string, output: string, say: (line: string) => void): boolean {
  const loaded = loadFacts(dir);
  if (!loaded.ok) {
    for (const problem of loaded.problems) say(sayProblem(problem));
    say(`${loaded.problems.length} problems. The coverage is counted when they are corrected.`);
    return false;
  }
  const problems = reviewFacts(loaded.sources);
  for (const problem of problems) say(sayProblem(problem));

  const coverage = coverageOf(loaded.facts);
  const dangerous = dangerousAliases(loaded.sources);
  const page = join(output, `facts-${loaded.facts.head.id}.html`);
  mkdirSync(output, { recursive: true });
  writeFileSync(page, coveragePage(loaded.facts, coverage, dangerous));
  say(coverageText(coverage));
  say(figuresText(figuresOf(loaded.facts)));
  say(readingsText(readReadings(), loaded.facts.head.id));
  const { steps, primary, without } = primaryShare(loaded.facts.entities);
  if (steps > 0) say(`Steps of policies with a primary source: ${primary} of ${steps}.`);
  if (without.length > 0) say(`Without one:\n  ${without.join('\n  ')}`);
  const stale = staleRoles(loaded.facts);
  if (stale.length > 0) say(`Current, but not confirmed for half a year:\n  ${stale.join('\n  ')}`);
  say(`Dangerous forms of names: ${dangerous.length}; what guards each one is in ${relative(ROOT, page)}.`);
  say(
    problems.length === 0 ? `Nothing is wrong. Facts as of ${loaded.facts.head.asOf}.` : `${problems.length} problems.`,
  );
  return problems.length === 0;
}

/**
 * Compares the JSON Schemas beside the facts with the model.
 *
 * @param write writes them anew first, so that all are equal
 * @returns the names of the files that differ from the model or are missing
 */
export function staleSchemas(dir: string, write: boolean): readonly string[] {
  return Object.entries(jsonSchemas()).flatMap(([name, text]) => {
    const path = join(dir, 'schema', name);
    if (write) {
      mkdirSync(join(dir, 'schema'), { recursive: true });
      writeFileSync(path, text);
    }
    return readOrNull(path) === text ? [] : [name];
  });
}

/**
 * Faults that independent readers found in samples of a pack. People count these figures, programs count all others.
 */
const READINGS = join(ROOT, 'docs/figures/facts-readings.json');

const readReadings = (): unknown => JSON.parse(readFileSync(READINGS, 'utf8'));

/** Writes the figures of these packs for docs/facts.md, with the day and the readers' findings. */
function writeFigures(folders: readonly string[]): void {
  const packs = folders.flatMap((folder) => {
    const loaded = loadFacts(folder);
    return loaded.ok ? [figuresOf(loaded.facts)] : [];
  });
  const figures = { on: new Date().toISOString().slice(0, 10), packs, readings: readReadings() };
  writeFileSync(join(ROOT, 'docs/figures/facts.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

function main(args: readonly string[]): void {
  const root = join(ROOT, 'extension/facts');
  const named = args.filter((arg) => !arg.startsWith('--')).map((arg) => resolve(arg));
  const folders = named.length > 0 ? named : packFolders(root).map((name) => join(root, name));
  const stale = staleSchemas(root, args.includes('--write-schema'));
  for (const name of stale) {
    console.log(`schema/${name} differs from the model: run npm run check-facts -- --write-schema`);
  }
  let clean = stale.length === 0;
  for (const folder of folders) {
    console.log(`\n${relative(ROOT, folder)}`);
    clean = checkFactFiles(folder, join(ROOT, 'output'), (line) => console.log(line)) && clean;
  }
  if (args.includes('--write-figures')) writeFigures(folders);
  process.exitCode = clean ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
