import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { checkFacts } from './check.ts';
import { type FactFile, parseFactFile } from './fact-file.ts';
import type { FactSources, Facts } from './facts.ts';
import { FOLDERS } from './folders.ts';
import { compareProblems, type Problem } from './problem.ts';
import { readDate, readEntity, readEvent } from './read.ts';
import { EntityFileSchema, PackFileSchema, TimelineFileSchema, TrapsFileSchema } from './schema.ts';

export type LoadedFacts =
  | { readonly ok: true; readonly facts: Facts; readonly sources: FactSources }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks the fact files below `dir` (`people/*.yaml` … `timeline/*.yaml`, `pack.yaml`, `traps.yaml`).
 * All problems are listed at once, those between files only when each file by itself is sound.
 */
export function loadFacts(dir: string): LoadedFacts {
  const problems: Problem[] = [];
  const read = <const S extends v.GenericSchema>(file: string, schema: S): FactFile<v.InferOutput<S>> | null => {
    let text: string;
    try {
      text = readFileSync(join(dir, file), 'utf8');
    } catch {
      problems.push({ file, line: 1, field: '', reason: 'cannot be read: it should be a text file in this place' });
      return null;
    }
    const parsed = parseFactFile(file, text, schema);
    if (parsed.ok) return parsed.file;
    problems.push(...parsed.problems);
    return null;
  };

  const pack = read('pack.yaml', PackFileSchema);
  const entities = Object.keys(FOLDERS).flatMap((folder) =>
    yamlFiles(dir, folder).flatMap((file) => read(file, EntityFileSchema) ?? []),
  );
  const timeline = yamlFiles(dir, 'timeline').flatMap((file) => read(file, TimelineFileSchema) ?? []);
  const traps = exists(dir, 'traps.yaml') ? read('traps.yaml', TrapsFileSchema) : null;
  if (pack === null || problems.length > 0) return { ok: false, problems: problems.sort(compareProblems) };

  const sources: FactSources = { pack, entities, timeline, traps };
  const wrong = checkFacts(sources);
  if (wrong.length > 0) return { ok: false, problems: [...wrong].sort(compareProblems) };
  return { ok: true, facts: factsOf(sources), sources };
}

/** The facts that sound files state, in the model's terms. */
export function factsOf({ pack, entities, timeline }: FactSources): Facts {
  return {
    name: pack.value.name,
    licence: pack.value.licence,
    asOf: readDate(pack.value.asOf),
    entities: entities.map((file) => readEntity(file.value)),
    timeline: timeline.flatMap((file) => file.value.map(readEvent)),
  };
}

const exists = (dir: string, file: string): boolean =>
  statSync(join(dir, file), { throwIfNoEntry: false }) !== undefined;

/** Paths below `dir`, in an order that is the same on every machine. */
function yamlFiles(dir: string, folder: string): readonly string[] {
  if (!exists(dir, folder)) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
