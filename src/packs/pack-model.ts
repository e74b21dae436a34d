import type { PackHead } from '../facts/fact-model.ts';
import type { Fault } from '../memory-model.ts';

/** A description of a pack for the options page, before and after it is kept. */
export type PackSummary = PackHead & {
  readonly entities: number;
  readonly events: number;
  /** Forms of names. */
  readonly names: number;
  readonly bytes: number;
};

/** A pack that the reader added. */
export type KeptPack = PackSummary & {
  /**
   * Identifies this import. Each import has a higher number, so an update has another number than the pack that it
   * replaces.
   */
  readonly number: number;
  /** Milliseconds since 1970 by this device's clock. */
  readonly addedAt: number;
};

/** What an update changes, by the names of entities. At most {@link MOST_LISTED} names of each kind are listed. */
export type PackChanges = {
  readonly from: Pick<PackHead, 'revision' | 'asOf'>;
  readonly added: Named;
  readonly removed: Named;
  /** Entities whose statements differ: roles, statuses, descriptions, names. */
  readonly changed: Named;
  readonly eventsAdded: number;
  readonly eventsRemoved: number;
};
export type Named = { readonly count: number; readonly names: readonly string[] };
export const MOST_LISTED = 20;

/** Why a pack was not kept. */
export type PackFault =
  /**
   * The file is not a sound pack. `record` is null if the fault is in the file as a whole. The reason is for its
   * author, in English.
   */
  | { readonly why: 'refused'; readonly pack: string; readonly record: string | null; readonly reason: string }
  /** A pack that comes with Afterword has this id. */
  | { readonly why: 'shipped'; readonly pack: string }
  /** The file is an older revision than the kept pack, or the same file. */
  | { readonly why: 'older' | 'same'; readonly pack: string; readonly revision: number }
  /** Another tab is importing. */
  | { readonly why: 'busy' }
  /** Another tab has changed the kept pack since the reader was asked. */
  | { readonly why: 'overtaken'; readonly pack: string }
  | { readonly why: 'storage'; readonly fault: Fault };
