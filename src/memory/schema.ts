import * as v from 'valibot';
import { BLOCK_KINDS } from '../article/article-model.ts';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import type { Kept, KeptNote, Version } from '../memory-model.ts';
import { NOTE_KINDS } from '../notes/note-model.ts';
import { schemaFor } from '../settings/schema-for.ts';
import { Index } from '../settings/whole-number.ts';

const Day = v.nullable(
  v.custom<PartialDate>((date) => typeof date === 'string' && parsePartialDate(date) !== null, 'is no date'),
);

/** A note as it is kept, and as a page sends it for keeping. */
export const KeptNoteSchema = schemaFor<KeptNote>()(
  v.object({
    kind: v.picklist(NOTE_KINDS),
    text: v.string(),
    date: Day,
    blocks: v.array(Index),
    about: v.exactOptional(Index),
  }),
);

/** The schema of a stored text. It is checked because a file on a disk may be damaged. */
const VersionSchema = schemaFor<Version>()(
  v.object({
    url: v.string(),
    site: v.string(),
    title: v.string(),
    language: v.nullable(v.string()),
    published: Day,
    modified: Day,
    blocks: v.array(
      v.object({ kind: v.picklist(BLOCK_KINDS), text: v.string(), aside: v.exactOptional(v.literal(true)) }),
    ),
    notes: v.array(KeptNoteSchema),
    partial: v.exactOptional(v.literal(true)),
    translated: v.exactOptional(v.literal(true)),
  }),
);

const KeptSchema = schemaFor<Kept>()(
  v.object({
    id: Index,
    key: v.string(),
    site: v.string(),
    title: v.string(),
    readAt: v.number(),
    lastReadAt: v.number(),
    visit: v.string(),
    size: Index,
  }),
);

/** The record as a line of the list. Null if it has another form. */
export function readKept(record: unknown): Kept | null {
  const parsed = v.safeParse(KeptSchema, record);
  return parsed.success ? parsed.output : null;
}

/** The record as an article's version. Null if it has another form. */
export function readVersion(record: unknown): Version | null {
  const parsed = v.safeParse(VersionSchema, record);
  return parsed.success ? parsed.output : null;
}
