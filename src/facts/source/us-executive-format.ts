import * as v from 'valibot';
import { cell, filled } from '../registers/input.ts';

const Day = v.pipe(v.string(), v.isoDate('is not a day'));
const MaybeDay = v.union([Day, v.literal('')], 'is not a day');
const Unused = v.optional(v.unknown());

/** `executive.yaml` of unitedstates/congress-legislators. */
export const ExecutiveSchema = v.strictObject({
  id: v.strictObject({
    bioguide: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
    wikidata: v.optional(v.string()),
    govtrack: Unused,
    icpsr: Unused,
    icpsr_prez: Unused,
    ballotpedia: Unused,
    thomas: Unused,
    lis: Unused,
    opensecrets: Unused,
    votesmart: Unused,
    fec: Unused,
    cspan: Unused,
    house_history: Unused,
    bioguide_previous: Unused,
    google_entity_id: Unused,
    maplight: Unused,
  }),
  name: v.strictObject({
    first: filled,
    last: filled,
    middle: v.optional(v.string()),
    suffix: v.optional(v.string()),
    nickname: v.optional(v.string()),
    official_full: v.optional(v.string()),
  }),
  bio: v.optional(v.strictObject({ birthday: v.optional(v.string()), gender: Unused, religion: Unused })),
  terms: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['prez', 'viceprez']),
        start: Day,
        end: Day,
        party: filled,
        how: Unused,
      }),
    ),
    v.minLength(1, 'has no term'),
  ),
});
export type Executive = v.InferOutput<typeof ExecutiveSchema>;

/** `cabinet-turnover.csv` of fivethirtyeight/data, with its days in ISO form. */
export const TurnoverSchema = v.strictObject({
  president: filled,
  position: filled,
  appointee: filled,
  start_date: cell,
  end_date: cell,
  start_iso: MaybeDay,
  end_iso: MaybeDay,
});

/** Which White House posts name a person with an office. */
export const NamedSchema = v.strictObject({
  office: filled,
  person: filled,
  acting: v.picklist(['', 'yes']),
  first_named: Day,
  first_url: v.pipe(v.string(), v.url()),
  last_named: Day,
  last_url: v.pipe(v.string(), v.url()),
  posts: filled,
});
export type Named = v.InferOutput<typeof NamedSchema>;

export const ActingSchema = v.strictObject({
  date: Day,
  person: filled,
  office: filled,
  what: filled,
  source_url: v.pipe(v.string(), v.url()),
});

export const ConfirmedSchema = v.strictObject({
  date: Day,
  person: filled,
  office: filled,
  what: filled,
  source_url: v.pipe(v.string(), v.url()),
});

/** Our own note on a person who was named with an office before taking it. */
export const NotBeforeSchema = v.strictObject({
  person: filled,
  office: filled,
  /** The day of taking office at the earliest; null: the person never held it. */
  notBefore: v.nullable(Day),
  why: filled,
});
