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

/**
 * `npm run check-facts [-- FOLDER…] [--write-schema] [--write-figures]`: everything that is wrong with the fact files of
 * these packs (or of every pack under extension/facts), one line each, then what they cover, as text and as a page. The
 * figures go to docs/figures/facts.json when asked for. The exit code is 1 when anything is wrong.
 */

const ROOT = resolve(import.meta.dirname, '../..');

/** Checks the pack in `dir` and says what it found; true when nothing is wrong. */
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

/** The JSON Schemas that lie beside the facts say what the model says; with `write`, they are made to. */
export function schemasFit(dir: string, write: boolean): readonly string[] {
  return Object.entries(jsonSchemas()).flatMap(([name, text]) => {
    const path = join(dir, 'schema', name);
    if (write) {
      mkdirSync(join(dir, 'schema'), { recursive: true });
      writeFileSync(path, text);
    }
    return readOrNull(path) === text ? [] : [name];
  });
}

/** What independent readers found in samples of a pack: the one part of the figures that people count. */
const READINGS = join(ROOT, 'docs/figures/facts-readings.json');

const readReadings = (): unknown => JSON.parse(readFileSync(READINGS, 'utf8'));

/** Writes the figures of these packs with the day and what readers found, for docs/facts.md. */
function writeFigures(folders: readonly string[]): void {
  const packs = folders.flatMap((folder) => {
    const loaded = loadFacts(folder);
    return loaded.ok ? [figuresOf(loaded.facts)] : [];
  });
  const figures = { on: new Date().toISOString().slice(0, 10), packs, readings: readReadings() };
  writeFileSync(join(ROOT, 'docs/figures/facts.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function main(args: readonly string[]): void {
  const root = join(ROOT, 'extension/facts');
  const named = args.filter((arg) => !arg.startsWith('--')).map((arg) => resolve(arg));
  const folders = named.length > 0 ? named : packFolders(root).map((name) => join(root, name));
  const stale = schemasFit(root, args.includes('--write-schema'));
  for (const name of stale) {
    console.log(`schema/${name} is not what the model says: run npm run check-facts -- --write-schema`);
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
