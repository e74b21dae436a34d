import type { PackHead } from '../facts/model.ts';
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
   * Identifies this import. It grows with each import, so an update has another number than the pack that it replaces.
   */
  readonly number: number;
  /** Milliseconds since 1970 by this device's clock. */
  readonly addedAt: number;
};

/** What an update changes, by the names of entities; at most {@link MOST_LISTED} names are listed of each kind. */
export type PackChanges = {
  readonly from: Pick<PackHead, 'revision' | 'asOf'>;
  readonly added: Named;
  readonly removed: Named;
  /** Entities with other statements than before: roles, statuses, descriptions, names. */
  readonly changed: Named;
  readonly eventsAdded: number;
  readonly eventsRemoved: number;
};
export type Named = { readonly count: number; readonly names: readonly string[] };
export const MOST_LISTED = 20;

/** Why a pack was not kept. */
export type PackFault =
  /** The file is no sound pack. `record` is null where it is the file as a whole; the reason is for its author, in English. */
  | { readonly why: 'refused'; readonly pack: string; readonly record: string | null; readonly reason: string }
  /** A pack that comes with Afterword has this id. */
  | { readonly why: 'shipped'; readonly pack: string }
  /** An older revision than the one that is kept, or the very same file. */
  | { readonly why: 'older' | 'same'; readonly pack: string; readonly revision: number }
  /** Another tab is importing. */
  | { readonly why: 'busy' }
  /** Another tab changed the kept pack since the reader was asked. */
  | { readonly why: 'overtaken'; readonly pack: string }
  | { readonly why: 'storage'; readonly fault: Fault };
