import type { PackId } from '../facts/fact-model.ts';
import type { FromPackWorker, ImportState, ToPackWorker } from '../packs/import-model.ts';
import type { PackSummary } from '../packs/pack-model.ts';

/** The part of the worker that an import needs. The worker checks and keeps a pack. */
export type PackWorker = {
  readonly send: (message: ToPackWorker) => void;
  readonly stop: () => void;
};

type Seams = {
  /** Starts a worker. The first function receives its messages, the second its failure. */
  readonly start: (take: (message: FromPackWorker) => void, broken: (reason: string) => void) => PackWorker;
  readonly changed: (state: ImportState) => void;
  readonly kept: (summary: PackSummary) => void;
};

/**
 * The page's side of an import. One file at a time is checked, confirmed by the reader, and kept. A new file ends an
 * unfinished import.
 */
export function createImporter({ start, changed, kept }: Seams) {
  let worker: PackWorker | null = null;
  let state: ImportState = { step: 'idle' };
  let summary: PackSummary | null = null;

  function show(next: ImportState): void {
    state = next;
    changed(next);
  }

  function end(next: ImportState): void {
    worker?.stop();
    worker = null;
    show(next);
  }

  function take(file: string, message: FromPackWorker): void {
    switch (message.type) {
      case 'progress':
        if (state.step === 'checking' || state.step === 'keeping') show({ ...state, share: message.share });
        return;
      case 'checked':
        summary = message.summary;
        show({ step: 'asking', file, summary: message.summary, changes: message.changes });
        return;
      case 'kept':
        end({ step: 'idle' });
        if (summary) kept(summary);
        return;
      case 'fault':
        end({ step: 'refused', file, fault: message.fault });
    }
  }

  return {
    choose(file: File, shipped: readonly PackId[]): void {
      worker?.stop();
      const { name } = file;
      summary = null;
      const broken = (reason: string) =>
        end({ step: 'refused', file: name, fault: { why: 'refused', pack: name, record: null, reason } });
      worker = start((message) => take(name, message), broken);
      show({ step: 'checking', file: name, share: 0 });
      worker.send({ type: 'check', file, name, shipped });
    },
    agree(): void {
      if (state.step !== 'asking' || !worker) return;
      show({ step: 'keeping', file: state.file, share: 0 });
      worker.send({ type: 'keep' });
    },
    cancel(): void {
      end({ step: 'idle' });
    },
  };
}
