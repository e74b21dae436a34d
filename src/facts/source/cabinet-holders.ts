import * as v from 'valibot';
import { withoutNewYear } from '../registers/dates.ts';
import { cell, filled, type Input } from '../registers/input.ts';

const HolderRow = v.strictObject({
  country: filled,
  personID: v.pipe(filled, v.regex(/^Q\d+$/)),
  person: filled,
  enwiki: v.optional(v.string()),
  position: filled,
  positionID: v.optional(v.string()),
  positionLabel: v.optional(v.string()),
  DOB: v.optional(v.string()),
  start: cell,
  end: cell,
  start_precision: v.picklist(['day', 'month', 'year', '']),
  end_precision: v.picklist(['day', 'month', 'year', '']),
  start_doubt: v.optional(v.string()),
  fault: v.optional(v.string()),
  repo: filled,
});

/** The holder of an office, according to Wikidata. Days are as precise as they are known. An unknown day is empty. */
export type Holder = {
  readonly country: string;
  /** Wikidata id. */
  readonly id: string;
  /** The title of the person's English Wikipedia page if there is one, because English news uses that form. */
  readonly name: string;
  /** The name on Wikidata. */
  readonly label: string;
  readonly hasPage: boolean;
  readonly position: string;
  readonly positionId: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
  /** What is wrong with the row. Rows with a fault are left out. */
  readonly fault?: string;
};

/** The holders from a Wikidata query of 2022. */
export function readHolders(input: Input): readonly Holder[] {
  return input
    .jsonl('cabinets/holders21.jsonl', HolderRow, (row) => row.personID)
    .map(({ value, at }) => ({
      country: value.country,
      id: value.personID,
      name: pageName(value.enwiki ?? '') || value.person,
      label: value.person,
      hasPage: (value.enwiki ?? '') !== '',
      position: value.position,
      positionId: value.positionID ?? '',
      from: value.start_doubt ? (withoutNewYear(value.start) ?? '') : value.start,
      to: value.end,
      line: at.line,
      ...(value.fault ? { fault: value.fault } : {}),
    }));
}

/** "John Glen (politician)" → "John Glen"; "Andrew Dunlop, Baron Dunlop" → "Andrew Dunlop". */
const pageName = (title: string): string =>
  title
    .replace(/\s*\(.*\)$/, '')
    .replace(/, (?:\d+\w* )?(?:Baron|Baroness|Viscount|Earl|Lord|Marquess|Duke)\b.*$/, '')
    .trim();
