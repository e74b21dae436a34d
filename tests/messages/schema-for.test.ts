import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type PartialDate, parsePartialDate } from '../../src/dates/partial-date.ts';
import { schemaFor } from '../../src/settings/schema-for.ts';

type Kept = {
  readonly kind: 'one' | 'two';
  readonly date: PartialDate | null;
  readonly blocks: readonly { readonly text: string; readonly aside?: true }[];
};
const Day = v.custom<PartialDate>((date) => typeof date === 'string' && parsePartialDate(date) !== null);
const Block = v.object({ text: v.string(), aside: v.exactOptional(v.literal(true)) });

// Each "@ts-expect-error" fails the type check when the line below it compiles.
test('a schema of the same shape as its type compiles, and is the schema itself', () => {
  const schema = v.object({ kind: v.picklist(['one', 'two']), date: v.nullable(Day), blocks: v.array(Block) });
  expect(schemaFor<Kept>()(schema)).toBe(schema);
});

test('a schema does not compile that lacks an optional field, a kind, or allows more than its type', () => {
  const kind = v.picklist(['one', 'two']);
  const date = v.nullable(Day);
  const schemas = [
    // @ts-expect-error the optional field of a block would be dropped silently
    schemaFor<Kept>()(v.object({ kind, date, blocks: v.array(v.object({ text: v.string() })) })),
    // @ts-expect-error a record of the second kind would count as damaged
    schemaFor<Kept>()(v.object({ kind: v.picklist(['one']), date, blocks: v.array(Block) })),
    // @ts-expect-error a kind that the type does not know would be accepted
    schemaFor<Kept>()(v.object({ kind: v.string(), date, blocks: v.array(Block) })),
    // @ts-expect-error the type has no such field
    schemaFor<Kept>()(v.object({ kind, date, blocks: v.array(Block), more: v.string() })),
    // @ts-expect-error a date may be absent here
    schemaFor<Kept>()(v.object({ kind, date: Day, blocks: v.array(Block) })),
    // @ts-expect-error "aside: undefined" is not the same as no "aside"
    schemaFor<{ aside?: true }>()(v.object({ aside: v.optional(v.literal(true)) })),
  ];
  expect(schemas).toHaveLength(6);
});
