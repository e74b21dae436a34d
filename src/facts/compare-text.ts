/**
 * Orders texts by UTF-16 code units, so that the order is the same in every language. It is for ids, and for days as
 * written.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
