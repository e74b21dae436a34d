import type { FactFile } from './fact-file.ts';
import type { Correction, Entity, PackHead, Source, TimelineEvent } from './model.ts';
import type { CorrectionsFile, EntityFile, PackFile, TimelineFile, TrapsFile } from './schema.ts';

/** Where a register's sources are: `{key}` in the address and `{name}` in the title are filled in. */
export type SourceTemplate = Pick<Source, 'url' | 'publisher' | 'title' | 'grade'>;

export type Facts = {
  readonly head: PackHead;
  /** Absent: no source is kept as a template and a key. */
  readonly templates?: readonly SourceTemplate[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
  /** Earliest first. */
  readonly corrections: readonly Correction[];
};

/** The files that the facts come from, each sound by itself, with the way back to their lines. */
export type FactSources = {
  readonly pack: FactFile<PackFile>;
  readonly entities: readonly FactFile<EntityFile>[];
  readonly timeline: readonly FactFile<TimelineFile>[];
  readonly traps: FactFile<TrapsFile> | null;
  readonly corrections: FactFile<CorrectionsFile> | null;
  /** The ids of the packs beside this one, by pack; a reference into a pack that is not there cannot be checked. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
};
