import * as v from 'valibot';
import { day, filled, maybeDay } from '../registers/input.ts';

/** The upstream shapes of US acts, bills and executive orders. */

/** An act named in the notes of the US Code: its public law, its day, and its sections in the Code. */
export const ActSchema = v.strictObject({
  name: filled,
  /** "Pub. L. 113-79", "act", or empty. */
  pl: v.string(),
  date: maybeDay,
  basis: v.picklist(['short_title', 'referred_to']),
  /** How many notes of the Code refer to it. This measures how well known it is. */
  citations: v.number(),
  usc: v.array(v.string()),
  usc_is: v.optional(v.string()),
  other: v.optional(v.array(v.looseObject({ date: v.string() }))),
  conflict: v.optional(v.boolean()),
  url: v.optional(v.string()),
});
export type Act = v.InferOutput<typeof ActSchema>;

/** The address under which Congress.gov has the bills of the 119th Congress. */
export const CONGRESS_119 = 'https://www.congress.gov/bill/119th-congress/';

export const BillSchema = v.strictObject({
  type: v.picklist(['HR', 'S', 'HJRES', 'SJRES', 'HRES', 'SRES', 'HCONRES', 'SCONRES']),
  number: v.pipe(v.string(), v.regex(/^[1-9]\d*$/)),
  title: filled,
  official_title: v.optional(v.string()),
  short_titles: v.optional(v.array(v.string())),
  introducedDate: day,
  latestAction: v.looseObject({ actionDate: day, text: filled }),
  laws: v.optional(v.array(v.strictObject({ number: v.pipe(v.string(), v.regex(/^\d+-\d+$/)), type: v.string() }))),
  sponsor_bioguideId: v.optional(v.string()),
  policyArea: v.optional(v.nullable(v.string())),
  legislationUrl: v.pipe(v.string(), v.startsWith(CONGRESS_119)),
  updateDate: v.string(),
});
export type Bill = v.InferOutput<typeof BillSchema>;

const OrderNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

export const OrderSchema = v.strictObject({
  number: OrderNumber,
  title: filled,
  signing_date: day,
  citation: v.string(),
  document_number: v.string(),
  html_url: v.string(),
  whitehouse_url: v.optional(v.string()),
  cited_in: v.optional(v.string()),
  from: v.array(v.string()),
});
export type Order = v.InferOutput<typeof OrderSchema>;

/** An order that a later order ends. */
export const RevocationSchema = v.strictObject({
  number: OrderNumber,
  title: v.string(),
  how: filled,
  /** Null: the post about the later order gives no number. */
  by_number: v.nullable(OrderNumber),
  by_title: v.string(),
  by_date: day,
  by_url: v.string(),
});
export type Revocation = v.InferOutput<typeof RevocationSchema>;

/** Notes on an order as the National Archives kept them until 2019: "Revoked by: EO 13394, December 22, 2005". */
export const DispositionSchema = v.strictObject({
  number: OrderNumber,
  title: v.string(),
  disposition_notes: v.array(v.string()),
  from: v.string(),
});
export type Disposition = v.InferOutput<typeof DispositionSchema>;
