import * as v from 'valibot';
import { ENTITY_KINDS } from './fact-model.ts';
import {
  FactDate,
  fields,
  Id,
  line,
  phrases,
  Recorded,
  Ref,
  refs,
  type SourceSchema,
  Sources,
  Yes,
} from './schema-parts.ts';

/**
 * The schemas of the fact files as people write them. The loader checks each file with them. The JSON Schemas that
 * editors use are generated from them (`npm run check-facts -- --write-schema`). Objects are strict: a misspelt field
 * is an error, so that no fact is lost unnoticed.
 */

export const AliasSchema = v.union([
  line(120),
  fields({
    text: line(120),
    surname: v.optional(v.pipe(Yes, v.description('Only where the full name stands in the article too'))),
    needs: v.optional(refs('Only where one of these entities is mentioned too')),
    never: v.optional(phrases('Phrases in which it means something else')),
    context: v.optional(
      phrases('Only where one of these words or phrases stands near it; a surname needs no full name there'),
    ),
    unless: v.optional(phrases('Not where one of these words or phrases stands near it')),
    case: v.optional(v.pipe(Yes, v.description('Exact case only'))),
    from: v.optional(v.pipe(FactDate, v.description('Only in articles of that day or later: a title, a new name'))),
  }),
]);

const Roles = v.array(
  fields({
    title: v.pipe(line(160), v.description('As it stands in a sentence: co-lead of the superalignment team')),
    organisation: v.optional(v.pipe(line(120), v.description('As readers know it; left out where the title says all'))),
    organisationId: v.optional(Ref),
    office: v.optional(v.pipe(Ref, v.description('The office that is held, where it is an entity'))),
    party: v.optional(v.pipe(line(80), v.description('The party for which it is held'))),
    qualifiers: v.optional(
      v.pipe(
        v.array(line(80)),
        v.minLength(1, 'lists no qualifier: name one, or leave the field out'),
        v.description('How it is held, as readers see it: interim, acting, on leave, non-voting'),
      ),
    ),
    from: v.optional(FactDate),
    to: v.optional(FactDate),
    current: v.optional(v.pipe(Yes, v.description('Still held at the newest source; then "confirmed" is needed'))),
    confirmed: v.optional(v.pipe(FactDate, v.description('Date of the newest source that has the role as held'))),
    note: v.optional(line(500)),
    recorded: Recorded,
    sources: Sources,
  }),
);

const Statuses = v.array(
  fields({
    status: v.pipe(line(80), v.description('One word or few: proposed, in force, withdrawn')),
    from: FactDate,
    successor: v.optional(v.pipe(Ref, v.description('What took its place: of replaced, repealed, overruled'))),
    text: line(500),
    recorded: Recorded,
    sources: Sources,
  }),
);

const Proceedings = v.array(
  fields({
    status: v.pipe(line(80), v.description('One word or few: challenged in court, changes proposed')),
    from: FactDate,
    to: v.optional(v.pipe(FactDate, v.description('The day on which it was settled or dropped'))),
    text: line(500),
    recorded: Recorded,
    sources: Sources,
  }),
);

const Memberships = v.array(
  fields({
    asOf: FactDate,
    members: v.pipe(v.array(line(120)), v.minLength(1, 'names nobody: list the members')),
    recorded: Recorded,
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
  wikidata: v.optional(
    v.pipe(
      v.string('should be an id of Wikidata, like Q42'),
      v.regex(/^Q[1-9]\d{0,9}$/, 'should be an id of Wikidata, like Q42'),
      v.description('Only where it is known for certain'),
    ),
  ),
  sameAs: v.optional(refs('The same entity in other packs')),
  checked: v.optional(v.pipe(FactDate, v.description('The last day on which the entity was looked up'))),
  life: v.optional(
    v.pipe(
      fields({ born: v.optional(FactDate), died: v.optional(FactDate) }),
      v.description('From public records, where a statement needs it'),
    ),
  ),
  office: v.optional(
    v.pipe(
      fields({
        of: v.optional(v.pipe(Ref, v.description('The organisation or body that the office belongs to'))),
        place: v.optional(v.pipe(line(120), v.description('The country or state'))),
        seats: v.optional(
          v.pipe(
            v.number('should be a whole number'),
            v.integer('should be a whole number'),
            v.minValue(1, 'should be 1 or more'),
            v.description('How many hold it at once; 1 where it is left out'),
          ),
        ),
      }),
      v.description('Only for the kind office'),
    ),
  ),
  sources: Sources,
  roles: v.optional(Roles),
  statuses: v.optional(v.pipe(Statuses, v.description('The standing: each holds until the next one'))),
  proceedings: v.optional(v.pipe(Proceedings, v.description('What goes on beside the standing and does not end it'))),
  memberships: v.optional(Memberships),
});

/** `extension/facts/<pack>/timeline/<year>.yaml` */
export const TimelineFileSchema = v.array(
  fields({
    id: Id,
    date: FactDate,
    text: line(600),
    about: v.pipe(v.array(Ref), v.minLength(1, 'names no entity: list the ids that the event is about')),
    changes: v.optional(
      v.array(
        fields({
          entity: Ref,
          what: v.picklist(['role', 'status', 'existence'], 'should be role, status or existence'),
        }),
      ),
    ),
    weight: v.optional(v.picklist([1, 2, 3], 'should be 1 (routine), 2 or 3 (turning point)')),
    chain: v.optional(v.pipe(Id, v.description('Steps of one matter share this name and are listed together'))),
    sensitive: v.optional(Yes),
    recorded: Recorded,
    sources: Sources,
  }),
);

/** `extension/facts/<pack>/pack.yaml` */
export const PackFileSchema = fields({
  id: v.pipe(Id, v.description('The name of the folder')),
  title: v.pipe(line(120), v.description('What readers call the pack')),
  language: v.pipe(
    v.string('should be a language tag, like en'),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'should be a language tag, like en'),
  ),
  licence: line(120),
  attribution: v.pipe(line(300), v.description('Whom to name as the author')),
  origin: v.pipe(line(300), v.description('hand-written; of a register its repository and commit or snapshot')),
  asOf: v.pipe(FactDate, v.description('The day up to which the facts go')),
  revision: v.pipe(
    v.number('should be a whole number'),
    v.integer('should be a whole number'),
    v.minValue(1, 'should be 1 or more'),
    v.description('Grows with each release of the pack'),
  ),
  recorded: v.pipe(FactDate, v.description('The day since when the pack says what it says')),
});

/** `extension/facts/<pack>/corrections.yaml`: statements that the pack corrected, newest last. */
export const CorrectionsFileSchema = v.array(
  fields({
    on: v.pipe(FactDate, v.description('The day on which it was corrected')),
    about: refs('Of which entities it was wrong'),
    was: v.pipe(line(300), v.description('What the pack said, in one sentence')),
    now: v.pipe(line(300), v.description('What it says now, in one sentence')),
  }),
);

/** `extension/facts/<pack>/traps.yaml`: forms of names that often mean something else, each with its guard. */
export const TrapsFileSchema = v.array(
  fields({
    surface: line(120),
    entities: v.array(Ref),
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
export type CorrectionsFile = v.InferOutput<typeof CorrectionsFileSchema>;
export type TrapsFile = v.InferOutput<typeof TrapsFileSchema>;
export type SourceFile = v.InferOutput<typeof SourceSchema>;
