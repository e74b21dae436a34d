import * as v from 'valibot';
import { cell, filled } from '../registers/input.ts';

/**
 * The upstream formats of the US Congress. `legislators-*.yaml` of unitedstates/congress-legislators has the record
 * schema below; the fields that start with `_` are those of the rebuilt union of its versions.
 */

const Day = v.pipe(v.string(), v.isoDate('is not a day'));
const Unused = v.optional(v.unknown());

export const LegislatorSchema = v.strictObject({
  id: v.strictObject({
    bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/)),
    wikidata: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
    govtrack: Unused,
    icpsr: Unused,
    ballotpedia: Unused,
    thomas: Unused,
    lis: Unused,
    opensecrets: Unused,
    votesmart: Unused,
    fec: Unused,
    cspan: Unused,
    house_history: Unused,
    house_history_alternate: Unused,
    bioguide_previous: Unused,
    maplight: Unused,
    google_entity_id: Unused,
    pictorial: Unused,
  }),
  name: v.strictObject({
    first: filled,
    last: filled,
    middle: v.optional(v.string()),
    suffix: v.optional(v.string()),
    nickname: v.optional(v.string()),
    official_full: v.optional(v.string()),
  }),
  other_names: Unused,
  bio: v.optional(v.strictObject({ birthday: v.optional(v.string()), gender: Unused, religion: Unused })),
  leadership_roles: v.optional(
    v.array(
      v.strictObject({
        title: filled,
        chamber: v.picklist(['house', 'senate']),
        start: Day,
        end: v.optional(Day),
      }),
    ),
  ),
  family: Unused,
  terms: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['rep', 'sen']),
        start: Day,
        end: Day,
        state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        district: v.optional(v.number()),
        class: v.optional(v.number()),
        party: filled,
        caucus: Unused,
        party_affiliations: v.optional(
          v.array(v.strictObject({ start: Day, end: Day, party: filled, caucus: Unused })),
        ),
        how: Unused,
        'end-type': Unused,
        state_rank: Unused,
        url: Unused,
        rss_url: Unused,
        address: Unused,
        office: Unused,
        phone: Unused,
        fax: Unused,
        contact_form: Unused,
      }),
    ),
    v.minLength(1, 'has no term'),
  ),
  _current: v.boolean(),
  _last_seen: Day,
  _left_current_file: v.optional(Day),
  _true_end: v.optional(Day),
  _true_end_basis: v.optional(v.string()),
});
export type Legislator = v.InferOutput<typeof LegislatorSchema>;
export type Term = Legislator['terms'][number];

export const EarlyEndSchema = v.strictObject({
  bioguide: filled,
  name: filled,
  type: v.picklist(['rep', 'sen']),
  state: filled,
  stated_end: Day,
  true_end: Day,
  basis: filled,
  moved_out_on: cell,
  commit: cell,
  openstates_id: cell,
  openstates_end: cell,
  wikidata_end: cell,
  note: cell,
});

/** `congress-demographics` of fivethirtyeight/data: one row a member and Congress. */
export const PastTermSchema = v.strictObject({
  congress: v.pipe(v.string(), v.transform(Number), v.integer()),
  start_date: Day,
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
  date_iso: Day,
  Source: cell,
});
export type Resignation = v.InferOutput<typeof ResignationSchema>;
