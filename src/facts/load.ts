import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type * as v from 'valibot';
import { checkFacts } from './check.ts';
import { type FactFile, parseFactFile } from './fact-file.ts';
import type { FactSources, Facts } from './facts.ts';
import { FOLDERS } from './folders.ts';
import { compareProblems, type Problem } from './problem.ts';
import { readCorrections, readDate, readEntity, readEvent } from './read.ts';
import {
  CorrectionsFileSchema,
  EntityFileSchema,
  PackFileSchema,
  TimelineFileSchema,
  TrapsFileSchema,
} from './schema.ts';

export type LoadedFacts =
  | { readonly ok: true; readonly facts: Facts; readonly sources: FactSources }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks the fact files of the pack in `dir`: `people/*.yaml` … `timeline/*.yaml`, `pack.yaml`, `traps.yaml`,
 * `corrections.yaml`. References into other packs are checked if those packs are in the folder beside it. All problems
 * are listed at once. Problems between files are searched only when each file is sound by itself.
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
  const corrections = exists(dir, 'corrections.yaml') ? read('corrections.yaml', CorrectionsFileSchema) : null;
  if (pack === null || problems.length > 0) return { ok: false, problems: problems.sort(compareProblems) };

  const sources: FactSources = { pack, entities, timeline, traps, corrections, others: packsBeside(dir) };
  const wrong = checkFacts(sources);
  if (wrong.length > 0) return { ok: false, problems: [...wrong].sort(compareProblems) };
  return { ok: true, facts: factsOf(sources), sources };
}

/** The facts of checked files, in the types of the model. */
export function factsOf({ pack, entities, timeline, corrections }: FactSources): Facts {
  const { asOf, recorded, ...head } = pack.value;
  const { id } = head;
  return {
    head: { ...head, asOf: readDate(asOf), recorded: readDate(recorded) },
    entities: entities.map((file) => readEntity(file.value, id)),
    timeline: timeline.flatMap((file) => file.value.map((event) => readEvent(event, id))),
    corrections: corrections ? readCorrections(corrections.value, id) : [],
  };
}

/** The folders of hand-written packs below `root`, by name. A folder of a hand-written pack has a `pack.yaml`. */
export const packFolders = (root: string): readonly string[] =>
  readdirSync(root)
    .sort()
    .filter((name) => exists(root, `${name}/pack.yaml`));

/**
 * The entity ids of every other pack in the same folder. File names give those of hand-written packs, lines give those
 * of registers.
 */
function packsBeside(dir: string): ReadonlyMap<string, ReadonlySet<string>> {
  const root = dirname(resolve(dir));
  const packs = new Map<string, ReadonlySet<string>>();
  for (const name of packFolders(root)) {
    if (name === basename(resolve(dir))) continue;
    const files = Object.keys(FOLDERS).flatMap((folder) => yamlFiles(join(root, name), folder));
    packs.set(name, new Set(files.map((file) => basename(file).replace(/\.ya?ml$/, ''))));
  }
  const registers = join(root, 'registers');
  for (const name of exists(registers, '.') ? readdirSync(registers) : []) {
    if (!name.endsWith('.jsonl')) continue;
    const lines = readFileSync(join(registers, name), 'utf8').matchAll(/^\{"[opl]":"([^"]+)"/gm);
    packs.set(name.replace('.jsonl', ''), new Set(Array.from(lines, ([, id = '']) => id)));
  }
  return packs;
}

const exists = (dir: string, file: string): boolean => existsSync(join(dir, file));

/** Paths of YAML files below `dir`, in an order that is the same on every machine. */
function yamlFiles(dir: string, folder: string): readonly string[] {
  if (!exists(dir, folder)) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
