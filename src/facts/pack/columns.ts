/**
 * Columns of whole numbers. A pack keeps everything except its texts in columns. The greatest number decides the width
 * of a column (0, 1, 2 or 4 bytes), so a column of zeros takes no room.
 */

/**
 * - `plain`: each number as it is.
 * - `delta`: each number as the difference from the one before it, for numbers that grow by little.
 * - `count`: how many items each row has in the next table. Read as the index of each row's first item,
 *   and the number of all items at the end.
 */
export type Coding = 'plain' | 'delta' | 'count';

export type Column = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column as stored in the file. It has bytes (a multiple of 4), the number of its values, and the bytes of each
 * value.
 */
export type Coded = { readonly bytes: Uint8Array; readonly length: number; readonly width: number };

const WIDTHS = [0, 1, 2, 4] as const;
export const isWidth = (width: number): boolean => WIDTHS.some((one) => one === width);

/** Encodes numbers from 0 to 2^32 - 1. Neighbours in a `delta` column differ by less than 2^31. */
export function writeColumn(numbers: readonly number[], coding: Coding): Coded {
  const coded = coding === 'delta' ? numbers.map((number, i) => zigzag(number - (numbers[i - 1] ?? 0))) : numbers;
  const greatest = coded.reduce((most, number) => Math.max(most, number), 0);
  const width = greatest === 0 ? 0 : greatest < 0x100 ? 1 : greatest < 0x10000 ? 2 : 4;
  const bytes = new Uint8Array(Math.ceil((coded.length * width) / 4) * 4);
  if (width > 0) tableOf(bytes.buffer, 0, coded.length, width).set(coded);
  return { bytes, length: coded.length, width };
}

/**
 * Reads a column. A `plain` column is read in place, the others into a new table.
 *
 * @param at offset in bytes, a multiple of 4
 * @param length how many numbers
 * @param width bytes of each number
 */
export function readColumn(buffer: ArrayBufferLike, at: number, length: number, width: number, coding: Coding): Column {
  const written = tableOf(buffer, at, width === 0 ? 0 : length, width);
  if (coding === 'plain') return written;
  if (coding === 'delta') {
    if (width === 0) return written;
    const numbers = new Uint32Array(length);
    for (let i = 0, number = 0; i < length; i++) {
      const coded = written[i] ?? 0;
      number += (coded >>> 1) ^ -(coded & 1);
      numbers[i] = number;
    }
    return numbers;
  }
  const starts = new Uint32Array(length + 1);
  for (let i = 0, index = 0; i < length; i++) starts[i + 1] = index += written[i] ?? 0;
  return starts;
}

function tableOf(buffer: ArrayBufferLike, at: number, length: number, width: number): Column {
  if (width === 4) return new Uint32Array(buffer, at, length);
  return width === 2 ? new Uint16Array(buffer, at, length) : new Uint8Array(buffer, at, length);
}

const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
