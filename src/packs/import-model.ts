import type { PackId } from '../facts/fact-model.ts';
import type { PackChanges, PackFault, PackSummary } from './pack-model.ts';

/** Options page → its worker. `check` comes first. `keep` follows when the reader has agreed to what was checked. */
export type ToPackWorker =
  | { readonly type: 'check'; readonly file: Blob; readonly name: string; readonly shipped: readonly PackId[] }
  | { readonly type: 'keep' };

/** The worker → options page. `share` is from 0 to 1. */
export type FromPackWorker =
  | { readonly type: 'progress'; readonly share: number }
  /** The file is a sound pack. `changes` is given if it updates a kept pack. */
  | { readonly type: 'checked'; readonly summary: PackSummary; readonly changes: PackChanges | null }
  | { readonly type: 'kept' }
  | { readonly type: 'fault'; readonly fault: PackFault };

/** What the options page shows of an import. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'checking' | 'keeping'; readonly file: string; readonly share: number }
  | {
      readonly step: 'asking';
      readonly file: string;
      readonly summary: PackSummary;
      readonly changes: PackChanges | null;
    }
  | { readonly step: 'refused'; readonly file: string; readonly fault: PackFault };
