import type { FactFile } from './fact-file.ts';
import type { Correction, Entity, PackHead, Source, TimelineEvent } from './fact-model.ts';
import type { CorrectionsFile, EntityFile, PackFile, TimelineFile, TrapsFile } from './schema.ts';

/**
 * The pattern of a register's sources. A source's key fills `{key}` in the address. The entity's name fills `{name}` in
 * the title.
 */
export type SourceTemplate = Pick<Source, 'url' | 'publisher' | 'title' | 'grade'>;

export type Facts = {
  readonly head: PackHead;
  /** Absent if every source is written in full. */
  readonly templates?: readonly SourceTemplate[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
  /** Earliest first. */
  readonly corrections: readonly Correction[];
};

/** The fact files of a pack. Each fits its schema, and knows the line of each value for messages. */
export type FactSources = {
  readonly pack: FactFile<PackFile>;
  readonly entities: readonly FactFile<EntityFile>[];
  readonly timeline: readonly FactFile<TimelineFile>[];
  readonly traps: FactFile<TrapsFile> | null;
  readonly corrections: FactFile<CorrectionsFile> | null;
  /** The entity ids of the other packs, by pack. References into a pack that is missing here cannot be checked. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
};
