import * as v from 'valibot';
import { filled, unused } from '../registers/input.ts';

/** What all records of unitedstates/congress-legislators share: legislators, presidents and vice-presidents. */

/** Ids in other databases, which no statement needs. */
export const OTHER_IDS = {
  govtrack: unused,
  icpsr: unused,
  ballotpedia: unused,
  thomas: unused,
  lis: unused,
  opensecrets: unused,
  votesmart: unused,
  fec: unused,
  cspan: unused,
  house_history: unused,
  bioguide_previous: unused,
  maplight: unused,
  google_entity_id: unused,
};

export const PersonName = v.strictObject({
  first: filled,
  last: filled,
  middle: v.optional(v.string()),
  suffix: v.optional(v.string()),
  nickname: v.optional(v.string()),
  official_full: v.optional(v.string()),
});

export const Bio = v.optional(v.strictObject({ birthday: v.optional(v.string()), gender: unused, religion: unused }));
