import type { PartialDate } from '../dates/partial-date.ts';
import type { FactFile } from './fact-file.ts';
import type { Entity, TimelineEvent } from './model.ts';
import type { EntityFile, PackFile, TimelineFile, TrapsFile } from './schema.ts';

/** What goes into a pack, apart from the gazetteer. */
export type Facts = {
  readonly name: string;
  readonly licence: string;
  /** The day up to which the facts go. */
  readonly asOf: PartialDate;
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
};

/** The files that the facts come from, each sound by itself, with the way back to their lines. */
export type FactSources = {
  readonly pack: FactFile<PackFile>;
  readonly entities: readonly FactFile<EntityFile>[];
  readonly timeline: readonly FactFile<TimelineFile>[];
  readonly traps: FactFile<TrapsFile> | null;
};
