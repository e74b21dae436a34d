import { writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadFacts } from '../facts/load.ts';
import { PackError } from '../facts/pack/error.ts';
import { writePack } from '../facts/pack/write.ts';
import { sayProblem } from '../facts/problem.ts';
import { openChecked } from '../packs/check.ts';

/**
 * `npm run pack -- FOLDER [FILE]`: compiles a folder of YAML files to a pack for the options page. Faults are printed
 * with file and line. Then the exit code is 1, and no file is written.
 */
export function packFolder(folder: string, target: string | undefined, say: (line: string) => void): boolean {
  const loaded = loadFacts(folder);
  if (!loaded.ok) {
    for (const problem of loaded.problems) say(`${relative('', folder) || '.'}/${sayProblem(problem)}`);
    say(`${loaded.problems.length} problem${loaded.problems.length === 1 ? '' : 's'}. No pack was written.`);
    return false;
  }
  const file = target ?? `${loaded.facts.head.id}.pack`;
  try {
    const bytes = writePack(loaded.facts);
    const { head, entities, events } = openChecked(bytes, basename(file)); // The options page does the same.
    writeFileSync(file, bytes);
    say(`${file}: ${head.title}, revision ${head.revision}, facts as of ${head.asOf}.`);
    say(`${entities} entities, ${events} events, ${(bytes.length / 1000).toFixed(1)} kB.`);
    say('Add it on the options page of Afterword: Facts, "Add a pack".');
    return true;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    say(error.message);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, target] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: npm run pack -- FOLDER [FILE]');
    process.exit(2);
  }
  process.exit(packFolder(resolve(folder), target, console.log) ? 0 : 1);
}
