import type { Input } from './input.ts';
import type { Head, Register } from './register-model.ts';
import type { Report } from './report.ts';

/** What an adapter works with. */
export type AdapterContext = {
  /** The upstream files. */
  readonly input: Input;
  /** The project's own files below `extension/facts/registers/supplements/`. */
  readonly supplements: Input;
  /** The head, without the fields that only the adapter knows. */
  readonly head: Omit<Head, 'sources' | 'parties'>;
  readonly report: Report;
};

/** One register: upstream files in, records out. */
export type RegisterAdapter = {
  /** The pack's id, and the name of its file: `us-congress`. */
  readonly id: string;
  readonly build: (context: AdapterContext) => Register;
};
