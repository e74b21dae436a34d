import * as v from 'valibot';
import { parsePartialDate } from '../dates/partial-date.ts';

/** The rules from which the schemas of the fact files are made. Their messages name the right form. */

const CONTROL = /\p{Cc}|[\u2028\u2029\uFEFF\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069]/u;

/** One line of text: not empty, no control or direction characters, no white space at the ends. */
export const line = (max: number) =>
  v.pipe(
    v.string('should be text'),
    v.nonEmpty('is empty: write the text or leave the field out'),
    v.maxLength(max, (issue) => `is ${issue.received} characters long: at most ${max} are allowed`),
    v.check((text) => !CONTROL.test(text), 'contains control characters: retype the text without them'),
    v.check((text) => text === text.trim(), 'has white space at its beginning or end: remove it'),
  );

/** An object with exactly these fields. The message names the field that is missing or unknown. */
export const fields = <const T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => {
    if (issue.path === undefined || issue.received === 'Object') return 'should be a list of fields, like "id: …"';
    return issue.expected === 'never'
      ? `is not a field here: the fields are ${Object.keys(entries).join(', ')}`
      : issue.received === 'undefined'
        ? 'is missing'
        : 'should be a list of fields, like "id: …"';
  });

/** The id of an entity or event: lower-case words joined by hyphens. It is also the name of an entity's file. */
export const Id = v.pipe(
  v.string('should be an id like jan-leike'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case letters and digits joined by hyphens, like jan-leike'),
  v.maxLength(80, 'is too long for an id: at most 80 characters'),
);

/** The id of an entity of this pack, or `pack:id` for an entity of another pack. Ids of registers may have capitals. */
export const Ref = v.pipe(
  v.string('should be an id like jan-leike, or pack:id for an entity of another pack'),
  v.regex(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._-]*)$/,
    'should be an id like jan-leike, or pack:id for an entity of another pack',
  ),
  v.maxLength(160, 'is too long for an id: at most 160 characters'),
);

export const refs = (description: string) =>
  v.pipe(v.array(Ref), v.minLength(1, 'lists no entity: name one, or leave the field out'), v.description(description));

const DATE_RULE = 'is not a date: write 2024, 2024-05 or 2024-05-17, as precise as it is known';

/** A date, at most to the day. YAML reads a bare `2024` as a number, so a number is accepted too. */
export const FactDate = v.pipe(
  v.union(
    [
      v.pipe(
        v.string(DATE_RULE),
        v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, DATE_RULE),
        v.check((text) => parsePartialDate(text) !== null, DATE_RULE),
      ),
      v.pipe(v.number(DATE_RULE), v.integer(DATE_RULE), v.minValue(1000, DATE_RULE), v.maxValue(9999, DATE_RULE)),
    ],
    DATE_RULE,
  ),
  v.description('As precise as it is known and no more: 2024, 2024-05 or 2024-05-17'),
);

const Url = v.pipe(
  v.string('should be a web address'),
  v.maxLength(2000, 'is too long for a web address: at most 2000 characters'),
  v.check(isWebAddress, 'should be a whole http or https address, like https://example.com/page'),
);

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(text) || CONTROL.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}

export const SourceSchema = fields({
  url: Url,
  publisher: v.pipe(line(120), v.description('Who published the page, as readers know it; a copy says whose')),
  title: line(300),
  date: v.pipe(v.nullable(FactDate), v.description('Date of the page; null where it states none')),
  grade: v.picklist(
    ['A', 'B', 'C'],
    'should be A (primary source, major outlet), B (trade press, copy) or C (aggregator, blog)',
  ),
});

export const Sources = v.pipe(
  v.array(SourceSchema, 'should be a list of sources, each with url, publisher, title, date and grade'),
  v.minLength(1, 'has no source: a statement without one does not enter the fact base'),
);

export const Yes = v.literal(true, 'should be true, or left out');

export const phrases = (description: string) =>
  v.pipe(
    v.array(line(120)),
    v.minLength(1, 'lists no phrase: give one, or leave the field out'),
    v.description(description),
  );

export const Recorded = v.optional(
  v.pipe(FactDate, v.description('The day since when the pack says so; left out: that of the pack')),
);
