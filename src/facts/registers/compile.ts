import type { RegisterAdapter } from './adapter.ts';
import { readAmendments, withAmendments } from './amendments.ts';
import { checkConsistency, type Finding, type KnownException, readExceptions, unexplained } from './consistency.ts';
import { type Difference, differenceOf } from './difference.ts';
import { RegisterFault } from './fault.ts';
import { openInput, type ReadText } from './input.ts';
import { type Merged, mergeRegisters, readDecisions } from './merge.ts';
import { readOrigins } from './origins.ts';
import { readOverruns, withoutOverruns } from './overruns.ts';
import { readRegister } from './read.ts';
import type { Register } from './register-model.ts';
import { openReport, type Report } from './report.ts';
import { writeRegister } from './write.ts';

export type CompileInput = {
  readonly adapters: readonly RegisterAdapter[];
  /** Files below the folder of upstream data. */
  readonly upstream: ReadText;
  /** Files below `extension/facts/registers/`: origins, supplements, and the committed registers. */
  readonly committed: ReadText;
  /** Compile only this register. The others stay as committed. */
  readonly only?: string;
};

/** The result of a run. */
export type Compiled = {
  readonly registers: readonly CompiledRegister[];
  readonly merged: Pick<Merged, 'merges' | 'apart'>;
  /** Exceptions that no longer explain any finding. */
  readonly stale: readonly KnownException[];
};

export type CompiledRegister = {
  readonly id: string;
  /** The whole file. */
  readonly text: string;
  readonly difference: Difference;
  /** What the adapter corrected. Null for a register that stays as committed. */
  readonly report: Report | null;
};

/**
 * Compiles registers from upstream data. It writes no files: the caller writes the returned texts.
 *
 * @throws RegisterFault for the first record that does not fit; then nothing of the result may be used
 */
export function compileRegisters(job: CompileInput): Compiled {
  const { adapters, only } = job;
  if (only !== undefined && !adapters.some((adapter) => adapter.id === only)) {
    const names = adapters.map((adapter) => adapter.id).join(', ');
    throw new RegisterFault({ file: only, line: 0 }, `is no register: use one of ${names}`);
  }
  const supplements = openInput((name) => job.committed(`supplements/${name}`));
  const overruns = readOverruns(supplements);
  const built = adapters.flatMap((adapter): readonly Built[] => {
    const before = committedRegister(job.committed, adapter.id);
    const kept = only !== undefined && adapter.id !== only;
    if (kept) return before ? [{ id: adapter.id, before, register: before, report: null }] : [];
    const report = openReport();
    const raw = withoutOverruns(buildOne(adapter, job, report), overruns, report);
    const isAmended = job.committed(`supplements/amendments/${adapter.id}.yaml`) !== null;
    const register = isAmended ? withAmendments(raw, readAmendments(supplements, adapter.id), report) : raw;
    return [{ id: adapter.id, before, register, report }];
  });
  const merged = mergeRegisters(
    built.map(({ register }) => register),
    readDecisions(supplements),
  );
  const checked = unexplained(checkConsistency(merged.registers), readExceptions(supplements));
  if (checked.findings.length > 0) throw inconsistent(checked.findings);
  return {
    registers: built.map(({ id, before, report }, index) => {
      const register = merged.registers[index];
      if (!register) throw new RangeError('merging keeps every register');
      return { id, text: writeRegister(register), difference: differenceOf(before, register), report };
    }),
    merged,
    stale: checked.stale,
  };
}

function inconsistent(findings: readonly Finding[]): RegisterFault {
  const lines = findings.map(({ check, about, message }) => `  ${check} (${about}): ${message}`);
  return new RegisterFault(
    { file: 'registers', line: 0 },
    `contain contradictions. Correct the rule, or list the case with its reason in supplements/exceptions.yaml:\n${lines.join('\n')}`,
  );
}

type Built = {
  readonly id: string;
  readonly before: Register | null;
  readonly register: Register;
  readonly report: Report | null;
};

function buildOne(adapter: RegisterAdapter, job: CompileInput, report: Report): Register {
  const file = 'origins.yaml';
  const origin = readOrigins(job.committed(file) ?? '', file)[adapter.id];
  if (!origin) throw new RegisterFault({ file, line: 0 }, `has no entry for ${adapter.id}`);
  return adapter.build({
    input: openInput(job.upstream),
    supplements: openInput((name) => job.committed(`supplements/${name}`)),
    head: { id: adapter.id, language: 'en', ...origin },
    report,
  });
}

function committedRegister(read: ReadText, id: string): Register | null {
  const text = read(`${id}.jsonl`);
  return text === null ? null : readRegister(text, `${id}.jsonl`);
}
