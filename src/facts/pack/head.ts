import * as v from 'valibot';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

const Day = v.custom<PartialDate>(
  (date) => typeof date === 'string' && parsePartialDate(date) !== null,
  'is not a date',
);

/**
 * The head of a pack, as entries of a schema. It is in the pack's file, and in the row that a reader's browser keeps.
 */
export const PACK_HEAD = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id')),
  title: v.string(),
  language: v.string(),
  licence: v.string(),
  attribution: v.string(),
  origin: v.string(),
  asOf: Day,
  revision: v.number(),
  recorded: Day,
};
