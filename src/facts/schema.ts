import * as v from 'valibot';
import { parsePartialDate } from '../dates/partial-date.ts';
import { ENTITY_KINDS } from './model.ts';

/**
 * The one model of the fact files as people write them. The loader checks each file with it, and the JSON Schema that
 * editors use is generated from it (`npm run check-facts -- --write-schema`). Objects are strict: a misspelt field is an
 * error, not a fact that silently goes missing. Messages say what would be right.
 */

const CONTROL = /\p{Cc}|[\u2028\u2029\uFEFF\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069]/u;

/** One line of text: no control or direction characters, no white space at the ends, not empty. */
const line = (max: number) =>
  v.pipe(
    v.string('should be text'),
    v.nonEmpty('is empty: write the text or leave the field out'),
    v.maxLength(max, (issue) => `is ${issue.received} characters long: at most ${max} are allowed`),
    v.check((text) => !CONTROL.test(text), 'contains control characters: retype the text without them'),
    v.check((text) => text === text.trim(), 'has white space at its beginning or end: remove it'),
  );

/** An object with these fields and no others. The message names the field that is missing or unknown. */
const fields = <const T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => {
    if (issue.path === undefined || issue.received === 'Object') return 'should be a list of fields, like "id: …"';
    return issue.expected === 'never'
      ? `is not a field here: the fields are ${Object.keys(entries).join(', ')}`
      : issue.received === 'undefined'
        ? 'is missing'
        : 'should be a list of fields, like "id: …"';
  });

/** Lower-case words joined by hyphens: it is also the name of the file. */
const Id = v.pipe(
  v.string('should be an id like jan-leike'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case letters and digits joined by hyphens, like jan-leike'),
  v.maxLength(80, 'is too long for an id: at most 80 characters'),
);

const DATE_RULE = 'is not a date: write 2024, 2024-05 or 2024-05-17, as precise as it is known';

/** A date to the day at most. YAML reads `2024` as a number, which is as good. */
const FactDate = v.pipe(
  v.union(
    [
      v.pipe(
        v.string(DATE_RULE),
        v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, DATE_RULE),
        v.check((text) => parsePartialDate(text) !== null, DATE_RULE),
      ),
      v.pipe(v.number(DATE_RULE), v.integer(DATE_RULE), v.minValue(1000, DATE_RULE), v.maxValue(9999, DATE_RULE)),
    ],
    DATE_RULE,
  ),
  v.description('As precise as it is known and no more: 2024, 2024-05 or 2024-05-17'),
);

const Url = v.pipe(
  v.string('should be a web address'),
  v.maxLength(2000, 'is too long for a web address: at most 2000 characters'),
  v.check(isWebAddress, 'should be a whole http or https address, like https://example.com/page'),
);

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(text) || CONTROL.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}

export const SourceSchema = fields({
  url: Url,
  publisher: v.pipe(line(120), v.description('Who published the page, as readers know it; a copy says whose')),
  title: line(300),
  date: v.pipe(v.nullable(FactDate), v.description('Date of the page; null where it states none')),
  grade: v.picklist(
    ['A', 'B', 'C'],
    'should be A (primary source, major outlet), B (trade press, copy) or C (aggregator, blog)',
  ),
});

const Sources = v.pipe(
  v.array(SourceSchema, 'should be a list of sources, each with url, publisher, title, date and grade'),
  v.minLength(1, 'has no source: a statement without one does not enter the fact base'),
);

const Yes = v.literal(true, 'should be true, or left out');

const phrases = (description: string) =>
  v.pipe(
    v.array(line(120)),
    v.minLength(1, 'lists no phrase: give one, or leave the field out'),
    v.description(description),
  );

export const AliasSchema = v.union([
  line(120),
  fields({
    text: line(120),
    surname: v.optional(v.pipe(Yes, v.description('Only where the full name stands in the article too'))),
    needs: v.optional(
      v.pipe(
        v.array(Id),
        v.minLength(1, 'lists no entity: name one, or leave the field out'),
        v.description('Only where one of these entities is mentioned too'),
      ),
    ),
    never: v.optional(phrases('Phrases in which it means something else')),
    context: v.optional(
      phrases('Only where one of these words or phrases stands near it; a surname needs no full name there'),
    ),
    unless: v.optional(phrases('Not where one of these words or phrases stands near it')),
    case: v.optional(v.pipe(Yes, v.description('Exact case only'))),
  }),
]);

const Roles = v.array(
  fields({
    title: v.pipe(line(160), v.description('As it stands in a sentence: co-lead of the superalignment team')),
    organisation: v.optional(v.pipe(line(120), v.description('As readers know it; left out where the title says all'))),
    organisationId: v.optional(Id),
    from: v.optional(FactDate),
    to: v.optional(FactDate),
    current: v.optional(v.pipe(Yes, v.description('Still held at the newest source; then "confirmed" is needed'))),
    confirmed: v.optional(v.pipe(FactDate, v.description('Date of the newest source that has the role as held'))),
    note: v.optional(line(500)),
    sources: Sources,
  }),
);

const Statuses = v.array(
  fields({
    status: v.pipe(line(80), v.description('One word or few: proposed, in force, withdrawn')),
    from: FactDate,
    text: line(500),
    sources: Sources,
  }),
);

const Memberships = v.array(
  fields({
    asOf: FactDate,
    members: v.pipe(v.array(line(120)), v.minLength(1, 'names nobody: list the members')),
    sources: Sources,
  }),
);

/** `extension/facts/<pack>/<folder>/<id>.yaml` */
export const EntityFileSchema = fields({
  id: Id,
  kind: v.picklist(ENTITY_KINDS, `should be one of ${ENTITY_KINDS.join(', ')}`),
  name: line(120),
  pronoun: v.optional(v.picklist(['he', 'she', 'they'], 'should be he, she or they')),
  aliases: v.optional(v.array(AliasSchema)),
  description: line(600),
  sensitive: v.optional(
    v.pipe(Yes, v.description('Death, self-harm or an accusation: only what is sourced, with the denial')),
  ),
  issuer: v.optional(v.pipe(line(120), v.description('Who made the law, policy or document'))),
  sources: Sources,
  roles: v.optional(Roles),
  statuses: v.optional(Statuses),
  memberships: v.optional(Memberships),
});

/** `extension/facts/<pack>/timeline/<year>.yaml` */
export const TimelineFileSchema = v.array(
  fields({
    id: Id,
    date: FactDate,
    text: line(600),
    about: v.pipe(v.array(Id), v.minLength(1, 'names no entity: list the ids that the event is about')),
    changes: v.optional(
      v.array(
        fields({
          entity: Id,
          what: v.picklist(['role', 'status', 'existence'], 'should be role, status or existence'),
        }),
      ),
    ),
    weight: v.optional(v.picklist([1, 2, 3], 'should be 1 (routine), 2 or 3 (turning point)')),
    chain: v.optional(v.pipe(Id, v.description('Steps of one matter share this name and are listed together'))),
    sensitive: v.optional(Yes),
    sources: Sources,
  }),
);

/** `extension/facts/<pack>/pack.yaml` */
export const PackFileSchema = fields({ name: line(120), asOf: FactDate, licence: line(120) });

/** `extension/facts/<pack>/traps.yaml`: forms of names that often mean something else, and what keeps each one apart. */
export const TrapsFileSchema = v.array(
  fields({
    surface: line(120),
    entities: v.array(Id),
    confusable: v.pipe(v.array(line(300)), v.minLength(1, 'says nothing: name what the form could be taken for')),
    guard: v.picklist(
      ['surname', 'needs', 'never', 'context', 'unless', 'case', 'absent'],
      'should be surname, needs, never, context, unless or case (a condition on the alias), or absent (no entity has this alias)',
    ),
  }),
);

export type EntityFile = v.InferOutput<typeof EntityFileSchema>;
export type TimelineFile = v.InferOutput<typeof TimelineFileSchema>;
export type PackFile = v.InferOutput<typeof PackFileSchema>;
export type TrapsFile = v.InferOutput<typeof TrapsFileSchema>;
export type SourceFile = v.InferOutput<typeof SourceSchema>;
