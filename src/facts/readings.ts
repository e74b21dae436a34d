import * as v from 'valibot';

/**
 * What one reader found in a random sample of a pack. It is kept in `docs/figures/facts-readings.json`. People count
 * these figures.
 */
const ReadingsSchema = v.array(
  v.looseObject({
    pack: v.string(),
    on: v.string(),
    /** Who read, and how that person was involved in the facts. */
    by: v.string(),
    statements: v.pipe(v.number(), v.integer(), v.minValue(1)),
    untrueTooStrongOrOutOfDate: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
);

/**
 * The readings of a pack as lines for a terminal, each with its day and rate.
 *
 * @param json the parsed file
 * @throws v.ValiError where the file is of another form
 */
export function readingsText(json: unknown, pack: string): string {
  const own = v.parse(ReadingsSchema, json).filter((reading) => reading.pack === pack);
  if (own.length === 0) return 'No sample of this pack has been read.';
  return own
    .map(({ on, by, statements, untrueTooStrongOrOutOfDate: faults }) => {
      const rate = ((100 * faults) / statements).toFixed(1);
      return `Read on ${on}: ${faults} of ${statements} statements untrue, too strong or out of date (${rate} %), by ${by}.`;
    })
    .join('\n');
}
