/** Orders texts by their UTF-16 code units, the same in every language: for ids, and for days as they are written. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
