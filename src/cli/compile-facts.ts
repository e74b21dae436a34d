import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContradictionError, contradictionsAmong } from '../facts/consistency.ts';
import type { Facts } from '../facts/facts.ts';
import { loadFacts, packFolders } from '../facts/load.ts';
import { readOutsiders, withGuard } from '../facts/outsiders.ts';
import { writePack } from '../facts/pack/write.ts';
import { FactsError } from '../facts/problem.ts';
import { type KnownException, readExceptions, unexplained } from '../facts/registers/consistency.ts';
import { openInput } from '../facts/registers/input.ts';
import { foldName } from '../facts/registers/names.ts';
import { withShortName } from '../facts/short-name.ts';
import { withChiefOffices } from '../facts/source/chief-offices.ts';
import { factsOfRegisterFile } from '../facts/source/register.ts';
import { withOfficeForms } from '../linking/offices/office-forms.ts';

/**
 * Compiles the fact files of one hand-written pack.
 *
 * @throws FactsError listing every problem with its file and line
 */
export const compileFacts = (dir: string): Uint8Array => writePack(forLinking(readFacts(dir), new Set()));

function readFacts(dir: string): Facts {
  const loaded = loadFacts(dir);
  if (!loaded.ok) throw new FactsError(loaded.problems);
  return loaded.facts;
}

/**
 * Compiles every pack below a folder: first the hand-written packs, then the registers, each group in the order of ids.
 * Returns the bytes by id.
 *
 * @throws FactsError where a hand-written pack has faults
 * @throws RegisterFault where a register has faults
 * @throws ContradictionError where packs contradict each other
 */
export function compilePacks(root: string): ReadonlyMap<string, Uint8Array> {
  const written = packFolders(root).map((name) => readFacts(join(root, name)));
  const registers = join(root, 'registers');
  const files = existsSync(registers) ? readdirSync(registers).filter((name) => name.endsWith('.jsonl')) : [];
  const compiled = files.sort().map((file) => factsOfRegisterFile(readFileSync(join(registers, file), 'utf8'), file));
  const findings = unexplained(contradictionsAmong([...written, ...compiled]), exceptionsIn(root)).findings;
  if (findings.length > 0) throw new ContradictionError(findings);
  const outsiders = guardedNames(join(root, 'outsiders.yaml'));
  return new Map([
    ...written.map((facts) => [facts.head.id, writePack(forLinking(facts, new Set()))] as const),
    ...compiled.map((facts) => [facts.head.id, writePack(forLinking(withShortNames(facts), outsiders))] as const),
  ]);
}

/** The known exceptions to the checks, both of the registers and of all packs together. */
const exceptionsIn = (root: string): readonly KnownException[] =>
  [join(root, 'registers/supplements'), root].flatMap((folder) =>
    existsSync(join(folder, 'exceptions.yaml'))
      ? readExceptions(openInput((file) => readFileSync(join(folder, file), 'utf8')))
      : [],
  );

/**
 * Prepares facts for linking. Each post of an organisation becomes an office, each office gets the forms that news
 * uses, and each guarded name is marked as guarded.
 */
const forLinking = (facts: Facts, outsiders: ReadonlySet<string>): Facts => ({
  ...facts,
  entities: withChiefOffices(facts).entities.map((entity) => withGuard(withOfficeForms(entity), outsiders)),
});

const withShortNames = (facts: Facts): Facts => ({ ...facts, entities: facts.entities.map(withShortName) });

/** The folded names in a file of outsiders. Empty if the file does not exist. */
const guardedNames = (file: string): ReadonlySet<string> =>
  new Set(existsSync(file) ? readOutsiders(readFileSync(file, 'utf8'), file).map(({ name }) => foldName(name)) : []);
