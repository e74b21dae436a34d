import * as v from 'valibot';
import { BLOCK_KINDS } from '../article/model.ts';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import type { Kept, Version } from '../memory-model.ts';
import { Index } from '../settings/whole-number.ts';

const Day = v.nullable(
  v.custom<PartialDate>((date) => typeof date === 'string' && parsePartialDate(date) !== null, 'is no date'),
);

/** What a stored text must be like to be used; the disk is a border like any other. */
const VersionSchema = v.object({
  url: v.string(),
  site: v.string(),
  title: v.string(),
  language: v.nullable(v.string()),
  published: Day,
  modified: Day,
  blocks: v.array(
    v.object({ kind: v.picklist(BLOCK_KINDS), text: v.string(), aside: v.exactOptional(v.literal(true)) }),
  ),
  notes: v.array(
    v.object({
      kind: v.picklist(['correction', 'update', 'clarification', 'retraction', 'editors_note']),
      text: v.string(),
      date: Day,
      blocks: v.array(Index),
      about: v.exactOptional(Index),
    }),
  ),
  partial: v.exactOptional(v.literal(true)),
  translated: v.exactOptional(v.literal(true)),
});

const KeptSchema = v.object({
  id: Index,
  key: v.string(),
  site: v.string(),
  title: v.string(),
  readAt: v.number(),
  lastReadAt: v.number(),
  visit: v.string(),
  size: Index,
});

/** The record as a line of the list, or null where it is none. */
export function readKept(record: unknown): Kept | null {
  const parsed = v.safeParse(KeptSchema, record);
  return parsed.success ? parsed.output : null;
}

/** The record as an article's version, or null where it is none. */
export function readVersion(record: unknown): Version | null {
  const parsed = v.safeParse(VersionSchema, record);
  return parsed.success ? parsed.output : null;
}
