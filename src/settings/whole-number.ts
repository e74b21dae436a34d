import * as v from 'valibot';

/** Makes a schema of a whole number within bounds, both included. */
export const wholeNumber = (least: number, most: number) =>
  v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);

/** Schema of an index or offset. */
export const Index = wholeNumber(0, Number.MAX_SAFE_INTEGER);
