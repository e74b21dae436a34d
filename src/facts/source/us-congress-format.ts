import * as v from 'valibot';
import { cell, day, filled, unused } from '../registers/input.ts';
import { Bio, OTHER_IDS, PersonName } from './us-person-format.ts';

/**
 * The upstream formats of the US Congress. `legislators-*.yaml` of unitedstates/congress-legislators has the schema
 * below. Fields that start with `_` were added when all versions of the file were merged.
 */

export const LegislatorSchema = v.strictObject({
  id: v.strictObject({
    bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/)),
    wikidata: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
    ...OTHER_IDS,
    house_history_alternate: unused,
    pictorial: unused,
  }),
  name: PersonName,
  other_names: unused,
  bio: Bio,
  leadership_roles: v.optional(
    v.array(
      v.strictObject({
        title: filled,
        chamber: v.picklist(['house', 'senate']),
        start: day,
        end: v.optional(day),
      }),
    ),
  ),
  family: unused,
  terms: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['rep', 'sen']),
        start: day,
        end: day,
        state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        district: v.optional(v.number()),
        class: v.optional(v.number()),
        party: filled,
        caucus: unused,
        party_affiliations: v.optional(
          v.array(v.strictObject({ start: day, end: day, party: filled, caucus: unused })),
        ),
        how: unused,
        'end-type': unused,
        state_rank: unused,
        url: unused,
        rss_url: unused,
        address: unused,
        office: unused,
        phone: unused,
        fax: unused,
        contact_form: unused,
      }),
    ),
    v.minLength(1, 'has no term'),
  ),
  _current: v.boolean(),
  _last_seen: day,
  _left_current_file: v.optional(day),
  _true_end: v.optional(day),
  _true_end_basis: v.optional(v.string()),
});
export type Legislator = v.InferOutput<typeof LegislatorSchema>;
export type Term = Legislator['terms'][number];

export const EarlyEndSchema = v.strictObject({
  bioguide: filled,
  name: filled,
  type: v.picklist(['rep', 'sen']),
  state: filled,
  stated_end: day,
  true_end: day,
  basis: filled,
  moved_out_on: cell,
  commit: cell,
  openstates_id: cell,
  openstates_end: cell,
  wikidata_end: cell,
  note: cell,
});

/** `congress-demographics` of fivethirtyeight/data: one row for each member of each Congress. */
export const PastTermSchema = v.strictObject({
  congress: v.pipe(v.string(), v.transform(Number), v.integer()),
  start_date: day,
  chamber: v.picklist(['House', 'Senate']),
  state_abbrev: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  party_code: filled,
  bioname: filled,
  bioguide_id: filled,
});
export type PastTerm = v.InferOutput<typeof PastTermSchema>;

export const PastNameSchema = v.strictObject({
  last_name: filled,
  first_name: filled,
  middle_name: cell,
  suffix: cell,
  nickname: cell,
  birthday: cell,
  type: filled,
  state: filled,
  district: cell,
  senate_class: cell,
  party: cell,
  bioguide_id: filled,
  govtrack_id: cell,
  icpsr_id: cell,
  wikipedia_id: cell,
});

/** `congress-resignations` of fivethirtyeight/data. */
export const ResignationSchema = v.strictObject({
  Member: filled,
  Party: cell,
  District: filled,
  Congress: filled,
  'Resignation Date': cell,
  date_iso: day,
  Source: cell,
});
export type Resignation = v.InferOutput<typeof ResignationSchema>;
