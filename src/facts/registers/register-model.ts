import * as v from 'valibot';
import { parsePartialDate } from '../../dates/partial-date.ts';

/**
 * A compiled register. An adapter makes it from public data, and `extension/facts/registers/<pack>.jsonl` holds it. The
 * file has one record a line: the head, then offices, people and laws, each sorted by id. Keys are short because a
 * register has thousands of records.
 */

const Text = v.pipe(v.string(), v.nonEmpty('is empty'));
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'is not a date'),
  v.check((text) => parsePartialDate(text) !== null, 'is not a date'),
);
const RecordId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'is not an id'));
/** `pack:id` of an entity in another register. */
const Ref = v.pipe(v.string(), v.regex(/^[a-z-]+:[A-Za-z0-9-]+$/, 'is not pack:id'));
/** `key:value`: the key names a source template of the head, and the value fills its `{key}`. */
const SourceRef = v.pipe(v.string(), v.regex(/^[a-z]+:/, 'is not template:key'));

const SourceTemplateSchema = v.strictObject({
  publisher: Text,
  /** `{name}` is replaced by the person's name. */
  title: Text,
  /** `{key}` is replaced by what follows the colon of a source reference. */
  url: Text,
  grade: v.picklist(['A', 'B', 'C']),
});

export const HeadSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  title: Text,
  language: Text,
  licence: Text,
  attribution: Text,
  /** Repositories and commits, as `owner/name@commit`. */
  origin: Text,
  /** The day up to which an open role may be called current. */
  asOf: Day,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The first day on which the project made these statements. */
  recorded: Day,
  sources: v.record(v.string(), SourceTemplateSchema),
  /** Spelled-out names of the party codes that the roles use. */
  parties: v.exactOptional(v.record(v.string(), Text)),
});

/** A form of a name, with conditions if it has any. They mean what they mean on an alias of a hand-written entity. */
const FormSchema = v.union([
  Text,
  v.strictObject({
    t: Text,
    surname: v.exactOptional(v.literal(true)),
    needs: v.exactOptional(v.array(Text)),
    never: v.exactOptional(v.array(Text)),
    context: v.exactOptional(v.array(Text)),
    unless: v.exactOptional(v.array(Text)),
    case: v.exactOptional(v.literal(true)),
    /** The form names the person in articles from this day on (a title, a marriage). */
    from: v.exactOptional(Day),
    to: v.exactOptional(Day),
  }),
]);

export const OfficeSchema = v.strictObject({
  o: RecordId,
  name: Text,
  /** The title in a sentence, if it differs from the name. */
  say: v.exactOptional(Text),
  /** The same office in other registers. */
  same: v.exactOptional(v.array(Ref)),
  /** The body or organisation to which the office belongs. */
  of: v.exactOptional(Text),
  place: v.exactOptional(Text),
  /** ISO 3166-1 code, or a name for bodies of several countries. */
  country: v.exactOptional(Text),
  /** How many people may hold it at once; absent: not known. */
  seats: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Key of the parliament, cabinet or court; the consistency check compares by it. */
  body: v.exactOptional(Text),
  aliases: v.exactOptional(v.array(FormSchema)),
  /** If true, a role without an end is held on the head's `asOf`. Otherwise its end is unknown. */
  now: v.exactOptional(v.literal(true)),
});

const RoleDetailSchema = v.strictObject({
  party: v.exactOptional(Text),
  q: v.exactOptional(v.array(Text)),
  src: v.exactOptional(v.array(SourceRef)),
  /** First and last day on which a source names the person in the office. It may have begun earlier and ended later. */
  seen: v.exactOptional(v.tuple([Day, Day])),
  /** The end is not known. */
  open: v.exactOptional(v.literal(true)),
  note: v.exactOptional(Text),
});

const RoleSchema = v.union([
  v.tuple([RecordId, v.nullable(Day), v.nullable(Day), RoleDetailSchema]),
  v.tuple([RecordId, v.nullable(Day), v.nullable(Day)]),
]);

export const PersonSchema = v.strictObject({
  p: RecordId,
  /** The name as news writes it, shown as the title of the card. */
  name: Text,
  also: v.exactOptional(v.array(FormSchema)),
  pronoun: v.exactOptional(v.picklist(['he', 'she', 'they'])),
  /** Wikidata id. */
  q: v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  /** The same person in another register. */
  same: v.exactOptional(v.array(Ref)),
  /** 2: marked only if a title, court, party or place is beside the name. */
  tier: v.exactOptional(v.literal(2)),
  /** Birth and death, as precise as the register has them. */
  life: v.exactOptional(v.tuple([v.nullable(Day), v.nullable(Day)])),
  /** Sources of every role that names no sources itself. */
  src: v.exactOptional(v.array(SourceRef)),
  roles: v.array(RoleSchema),
});

export const LawSchema = v.strictObject({
  l: RecordId,
  kind: v.picklist(['law', 'bill', 'order']),
  name: Text,
  /** Who made it: "United States Congress". */
  by: v.exactOptional(Text),
  also: v.exactOptional(v.array(FormSchema)),
  numbers: v.exactOptional(v.array(Text)),
  steps: v.array(
    v.tuple([Text, Day, v.strictObject({ src: v.exactOptional(v.array(SourceRef)), text: v.exactOptional(Text) })]),
  ),
  src: v.exactOptional(v.array(SourceRef)),
});

export type Head = v.InferOutput<typeof HeadSchema>;
export type NameForm = v.InferOutput<typeof FormSchema>;
export type OfficeRecord = v.InferOutput<typeof OfficeSchema>;
export type RoleDetail = v.InferOutput<typeof RoleDetailSchema>;
export type RoleRecord = v.InferOutput<typeof RoleSchema>;
export type PersonRecord = v.InferOutput<typeof PersonSchema>;
export type LawRecord = v.InferOutput<typeof LawSchema>;

/** One register. Ids are unique in it across all kinds of record. */
export type Register = {
  readonly head: Head;
  readonly offices: readonly OfficeRecord[];
  readonly people: readonly PersonRecord[];
  readonly laws: readonly LawRecord[];
};
