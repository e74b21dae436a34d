import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import { loadFacts, packFolders } from '../facts/load.ts';
import { readOutsiders, withGuard } from '../facts/outsiders.ts';
import { writePack } from '../facts/pack/write.ts';
import { FactsError } from '../facts/problem.ts';
import { foldName } from '../facts/registers/names.ts';
import { factsOfRegisterFile } from '../facts/source/register.ts';
import { withOfficeForms } from '../linking/office-forms.ts';

/**
 * Compiles the fact files of one hand-written pack.
 *
 * @throws FactsError listing every problem with its file and line
 */
export function compileFacts(dir: string): Uint8Array {
  const loaded = loadFacts(dir);
  if (!loaded.ok) throw new FactsError(loaded.problems);
  return writePack(forLinking(loaded.facts, new Set()));
}

/**
 * Compiles every pack below a folder: the hand-written ones, then the registers, each in the order of their ids. By id.
 *
 * @throws FactsError where a hand-written one has problems, RegisterFault where a register has
 */
export function compilePacks(root: string): ReadonlyMap<string, Uint8Array> {
  const packs = new Map<string, Uint8Array>();
  for (const name of packFolders(root)) packs.set(name, compileFacts(join(root, name)));
  const registers = join(root, 'registers');
  const outsiders = guardedNames(join(root, 'outsiders.yaml'));
  const files = existsSync(registers) ? readdirSync(registers).filter((name) => name.endsWith('.jsonl')) : [];
  for (const file of files.sort()) {
    const facts = factsOfRegisterFile(readFileSync(join(registers, file), 'utf8'), file);
    packs.set(facts.head.id, writePack(forLinking(facts, outsiders)));
  }
  return packs;
}

/** Facts in which each office has the forms under which news names it, and each guarded name its mark. */
const forLinking = (facts: Facts, outsiders: ReadonlySet<string>): Facts => ({
  ...facts,
  entities: facts.entities.map((entity) => withGuard(withOfficeForms(entity), outsiders)),
});

/** The names of a file of outsiders, folded; none where there is no such file. */
const guardedNames = (file: string): ReadonlySet<string> =>
  new Set(existsSync(file) ? readOutsiders(readFileSync(file, 'utf8'), file).map(({ name }) => foldName(name)) : []);
