import { loadFacts } from '../facts/load.ts';
import { writePack } from '../facts/pack.ts';
import { FactsError } from '../facts/problem.ts';
import { compileGazetteer } from '../linking/compile.ts';
import { gazetteerEntries } from '../linking/entries.ts';

/**
 * Compiles the fact files below a folder to one pack, gazetteer included. Called by the build.
 *
 * @throws FactsError listing every problem with its file and line
 */
export async function compileFacts(dir: string): Promise<Uint8Array> {
  const loaded = loadFacts(dir);
  if (!loaded.ok) throw new FactsError(loaded.problems);
  return writePack(loaded.facts, compileGazetteer(gazetteerEntries(loaded.facts.entities)));
}
