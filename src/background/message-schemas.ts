import * as v from 'valibot';
import { type Article, BLOCK_KINDS, STATED_PLACE, STATED_WHERE } from '../article/article-model.ts';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { type EntityRef, isRef } from '../facts/fact-model.ts';
import { KeptNoteSchema } from '../memory/schema.ts';
import { type ContentMessage, isContentMessage, type OwnPageMessage, type WorkerMessage } from '../messages.ts';
import { schemaFor } from '../settings/schema-for.ts';
import { StoredVetoSchema } from '../settings/settings-model.ts';
import { Index } from '../settings/whole-number.ts';
import { HeadingSchema, SurveySchema } from './survey-schema.ts';

const Present = v.exactOptional(v.literal(true));
const SourceSchema = v.object({
  where: v.picklist([...STATED_WHERE, 'address']),
  name: v.exactOptional(v.string()),
});
const bySource = { source: SourceSchema };
const STATED_HOW = [
  v.object({ type: v.literal('stated'), ...bySource }),
  v.object({ type: v.literal('confirmed'), ...bySource, by: SourceSchema }),
  v.object({ type: v.literal('unconfirmed'), ...bySource }),
  v.object({ type: v.literal('note'), quote: v.string() }),
  v.object({ type: v.literal('newest-note') }),
  v.object({ type: v.literal('reader') }),
] as const;
const HowSchema = v.variant('type', [
  ...STATED_HOW,
  v.object({ type: v.literal('last-change'), change: v.variant('type', STATED_HOW) }),
]);
const Found = v.nullable(
  v.object({
    date: v.custom<PartialDate>((date) => typeof date === 'string' && parsePartialDate(date) !== null),
    how: HowSchema,
  }),
);

const Stated = v.exactOptional(
  v.pipe(
    v.array(
      v.object({
        where: v.picklist(STATED_WHERE),
        texts: v.array(v.pipe(v.string(), v.maxLength(300))),
        name: v.string(),
        around: v.exactOptional(v.string()),
        place: v.picklist(STATED_PLACE),
      }),
    ),
    v.maxLength(300),
  ),
);

const ArticleSchema = schemaFor<Article>()(
  v.object({
    url: v.string(),
    host: v.string(),
    title: v.string(),
    language: v.nullable(v.string()),
    published: Found,
    modified: Found,
    stated: Stated,
    blocks: v.array(
      v.object({
        kind: v.picklist(BLOCK_KINDS),
        text: v.string(),
        hints: v.exactOptional(
          v.object({
            leadIn: v.exactOptional(Index),
            emphasised: Present,
            small: Present,
            afterRule: Present,
            aside: Present,
            level: v.exactOptional(Index),
            names: v.exactOptional(v.string()),
          }),
        ),
        seams: v.exactOptional(v.array(Index)),
      }),
    ),
    truncated: Present,
    partial: Present,
    translated: Present,
    story: v.exactOptional(v.object({ number: Index, of: Index })),
  }),
);
const Above = {
  title: v.exactOptional(v.string()),
  language: v.exactOptional(v.nullable(v.string())),
  stated: Stated,
};
const ofVisit = { visit: v.string(), canonical: v.nullable(v.string()) };
const Day = v.nullable(v.custom<PartialDate>((date) => typeof date === 'string' && parsePartialDate(date) !== null));
const JudgeSchema = v.object({ type: v.literal('judge'), heading: HeadingSchema });
const ArriveSchema = v.object({
  type: v.literal('arrive'),
  seen: v.union([
    v.picklist(['article', 'nothing']),
    v.object({ heading: HeadingSchema, bulk: v.object({ long: Index, length: Index }) }),
  ]),
});
const ReadSchema = v.object({
  type: v.literal('read'),
  survey: SurveySchema,
  above: v.object({ url: v.exactOptional(v.string()), ...Above }),
  visit: v.nullable(v.object(ofVisit)),
});
const AnalyseSchema = v.object({ type: v.literal('analyse'), article: ArticleSchema });
const RememberSchema = v.object({
  type: v.literal('remember'),
  article: ArticleSchema,
  notes: v.array(KeptNoteSchema),
  ...ofVisit,
});
const BadgeSchema = v.object({ type: v.literal('badge'), count: v.nullable(Index) });
const CardSchema = v.object({ type: v.literal('card') });
const RefSchema = v.custom<EntityRef>((ref) => typeof ref === 'string' && ref.length < 300 && isRef(ref));
const EntitySchema = v.object({
  type: v.literal('entity'),
  entity: RefSchema,
  published: Day,
});
const FrameSchema = v.object({
  type: v.literal('frame'),
  way: v.pipe(v.array(Index), v.minLength(1), v.maxLength(4)),
  above: v.object({ url: v.string(), hosts: v.array(v.string()), ...Above }),
});

/** Messages that the worker accepts. */
export const WorkerMessageSchema = schemaFor<WorkerMessage>()(
  v.variant('type', [
    v.object({ type: v.literal('settings') }),
    ArriveSchema,
    v.object({ type: v.literal('load') }),
    JudgeSchema,
    ReadSchema,
    AnalyseSchema,
    BadgeSchema,
    CardSchema,
    EntitySchema,
    v.object({ type: v.literal('wrong'), entity: RefSchema }),
    v.object({ type: v.literal('marks-style') }),
    v.object({ type: v.literal('may-read') }),
    v.object({ type: v.literal('veto'), veto: StoredVetoSchema, on: v.boolean() }),
    FrameSchema,
    v.object({ type: v.literal('to-frame'), frameId: Index, message: v.custom<ContentMessage>(isContentMessage) }),
    RememberSchema,
  ]),
);

/** Messages that the worker accepts only from the extension's own pages. */
export const OwnPageMessageSchema = schemaFor<OwnPageMessage>()(
  v.variant('type', [
    v.object({ type: v.literal('facts') }),
    v.object({ type: v.literal('packs-changed') }),
    v.object({ type: v.literal('corrections') }),
    v.object({ type: v.literal('not-marked'), article: ArticleSchema, published: Day }),
    v.object({ type: v.literal('site'), host: v.pipe(v.string(), v.maxLength(253)) }),
  ]),
);
