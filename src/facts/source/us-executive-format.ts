import * as v from 'valibot';
import { cell, day, filled, maybeDay, unused } from '../registers/input.ts';
import { Bio, OTHER_IDS, PersonName } from './us-person-format.ts';

/** `executive.yaml` of unitedstates/congress-legislators. */
export const ExecutiveSchema = v.strictObject({
  id: v.strictObject({
    bioguide: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
    wikidata: v.optional(v.string()),
    ...OTHER_IDS,
    icpsr_prez: unused,
  }),
  name: PersonName,
  bio: Bio,
  terms: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['prez', 'viceprez']),
        start: day,
        end: day,
        party: filled,
        how: unused,
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
  start_iso: maybeDay,
  end_iso: maybeDay,
});

/** White House posts that name a person with an office. */
export const NamedSchema = v.strictObject({
  office: filled,
  person: filled,
  acting: v.picklist(['', 'yes']),
  first_named: day,
  first_url: v.pipe(v.string(), v.url()),
  last_named: day,
  last_url: v.pipe(v.string(), v.url()),
  posts: filled,
});
export type Named = v.InferOutput<typeof NamedSchema>;

export const ActingSchema = v.strictObject({
  date: day,
  person: filled,
  office: filled,
  what: filled,
  source_url: v.pipe(v.string(), v.url()),
});

export const ConfirmedSchema = v.strictObject({
  date: day,
  person: filled,
  office: filled,
  what: filled,
  source_url: v.pipe(v.string(), v.url()),
});

/** Our own note on a person who was named with an office before taking it. */
export const NotBeforeSchema = v.strictObject({
  person: filled,
  office: filled,
  /** The earliest day of taking office. Null if the person never held it. */
  notBefore: v.nullable(day),
  why: filled,
});
