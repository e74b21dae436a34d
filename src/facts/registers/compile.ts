import type { RegisterAdapter } from './adapter.ts';
import { type Difference, differenceOf } from './difference.ts';
import { RegisterFault } from './fault.ts';
import { openInput, type ReadText } from './input.ts';
import type { Register } from './model.ts';
import { readOrigins } from './origins.ts';
import { readRegister } from './read.ts';
import { openReport, type Report } from './report.ts';
import { writeRegister } from './write.ts';

export type CompileInput = {
  readonly adapters: readonly RegisterAdapter[];
  /** Files below the folder of upstream data. */
  readonly upstream: ReadText;
  /** Files below `extension/facts/registers/`: origins, supplements, and what is committed. */
  readonly committed: ReadText;
  /** Compile this register alone; the others are taken as they are committed. */
  readonly only?: string;
};

export type CompiledRegister = {
  readonly id: string;
  /** The whole file. */
  readonly text: string;
  readonly difference: Difference;
  /** What the adapter corrected; null for a register that was taken as committed. */
  readonly report: Report | null;
};

/**
 * Compiles registers from upstream data. Pure: what to write is returned, nothing is written.
 *
 * @throws RegisterFault for the first record that does not fit; then nothing of the result may be used
 */
export function compileRegisters(job: CompileInput): readonly CompiledRegister[] {
  const { adapters, only } = job;
  if (only !== undefined && !adapters.some((adapter) => adapter.id === only)) {
    const names = adapters.map((adapter) => adapter.id).join(', ');
    throw new RegisterFault({ file: only, line: 0 }, `is no register: use one of ${names}`);
  }
  const built = adapters.flatMap((adapter): readonly Built[] => {
    const before = committedRegister(job.committed, adapter.id);
    const kept = only !== undefined && adapter.id !== only;
    if (kept) return before ? [{ id: adapter.id, before, register: before, report: null }] : [];
    const report = openReport();
    return [{ id: adapter.id, before, register: buildOne(adapter, job, report), report }];
  });
  return built.map(({ id, before, register, report }) => ({
    id,
    text: writeRegister(register),
    difference: differenceOf(before, register),
    report,
  }));
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
  if (!origin) throw new RegisterFault({ file, line: 0 }, `says nothing of ${adapter.id}`);
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
